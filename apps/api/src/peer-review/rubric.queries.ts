import { DomainError } from '@guildhall/domain/kernel/errors';
import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { highest, missingTexts, publishProblems } from '@guildhall/domain/peer-review/rubric-draft';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import type { RubricDocumentNode, RubricNetworkNode, RubricNode } from './rubric.document.types.js';
import type { RubricVersion } from './rubric.entity.js';
import { rubricPolicy, sqlWritesRubricsOf } from './rubric.policy.js';

const shelf = statement<object, RubricNode>(
  'rubric-shelf',
  `
  select b.id, b.title, n.name "networkName", ${sqlWritesRubricsOf('b."ownerNetworkId"')} "viewerCanWrite", w.versions
    from rubric b join network n on n.id = b."ownerNetworkId" cross join lateral (
      select json_agg(json_build_object('id', v.id, 'semver', v.semver, 'status', v.status, 'publishedAt', v."publishedAt", 'updatedAt', v."updatedAt", 'dimensionCount', jsonb_array_length(v.definition->'dimensions'), 'locales', v.locales,
        'programmes', (select count(*) from programme m where m."rubricVersionId" = v.id)) order by v.status = 'DRAFT' desc, string_to_array(v.semver, '.')::int[] desc) versions
      from rubric_version v where v."rubricId" = b.id and ${rubricPolicy.visible('v')}) w where w.versions is not null order by b.title, b.id`,
);
/** Every rubric that the viewer may read, with its versions. */
export const rubricShelf = (ctx: Ctx): Promise<RubricNode[]> => shelf.all(ctx, {});

const networks = statement<object, RubricNetworkNode>(
  'rubric-networks',
  `select n.id, n.name from network n where ${sqlWritesRubricsOf('n.id')} order by n.name`,
);
/** The networks in whose name the viewer may begin a rubric; none for most people. */
export const rubricNetworks = (ctx: Ctx): Promise<RubricNetworkNode[]> => networks.all(ctx, {});

type DocumentRow = Pick<
  RubricDocumentNode,
  | 'id'
  | 'rubricId'
  | 'title'
  | 'titleVersion'
  | 'networkName'
  | 'semver'
  | 'status'
  | 'publishedAt'
  | 'updatedAt'
  | 'contentHash'
  | 'version'
> & {
  definition: RubricDefinition;
  ownerNetworkId: string;
  programmeIds: string[];
  others: { semver: string; definition: RubricDefinition | null }[];
};
const document = statement<{ id: string }, DocumentRow>(
  'rubric-document',
  `
  select v.id, v."rubricId", b.title, b.version "titleVersion", n.name "networkName", v.semver, v.status, v."publishedAt", v."updatedAt", v.definition, v."contentHash", v.version, v."ownerNetworkId", v."programmeIds",
    case when v.status = 'DRAFT' then coalesce((select json_agg(json_build_object('semver', o.semver, 'definition', o.definition)) from rubric_version o where o."rubricId" = v."rubricId" and o.status <> 'DRAFT'), '[]'::json) else '[]'::json end others
  from rubric_version v join rubric b on b.id = v."rubricId" join network n on n.id = v."ownerNetworkId" where v.id = :id and ${rubricPolicy.visible('v')}`,
);
/** One version in all its languages. NOT_FOUND for whom a draft is not theirs to see. */
export async function rubricDocument(ctx: Ctx, id: string): Promise<RubricDocumentNode> {
  const row = await document.one(ctx, { id });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'RubricVersion' });
  const { others, ...said } = row;
  const writes = rubricPolicy.can(ctx, 'write', row as unknown as RubricVersion);
  const last = highest(others.map((o) => o.semver));
  const before = others.find((o) => o.semver === last)?.definition ?? null;
  return {
    ...said,
    definition: JSON.stringify(row.definition),
    languages: missingTexts(row.definition),
    problems: row.status === 'DRAFT' ? publishProblems(row.definition, before) : [],
    viewerCan: {
      rename: writes,
      edit: writes && row.status === 'DRAFT',
      retire: writes && row.status === 'PUBLISHED',
      draft: writes && row.status !== 'DRAFT',
    },
  };
}
