import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import type { OrganisedProgrammeNode, ProgrammeNetworkNode, ProgrammeSettingsNode } from './programme.types.js';
import { casePolicy } from './case.policy.js';
import { sqlManagesProgramme } from './policy.rules.js';
import { programmePolicy, sqlBeginsIn, sqlOrganises } from './rubric.policy.js';

/* People with an open account who hold the role of that alias and filter. */
const holders = (filter: string, who = '') =>
  `coalesce((select json_agg(json_build_object('personId', p.id, 'name', p."displayName") order by p."displayName", p.id) from role_grant g join person p on p.id = g."personId" and p.status = 'ACTIVE' ${who}
    where ${filter} and g."revokedAt" is null), '[]'::json)`;

const settings = statement<{ slug: string }, Omit<ProgrammeSettingsNode, 'viewerManages'>>(
  'programme-settings',
  `select m.id, m.slug, m.name, n.name "networkName", m.policy, m.version,
    ${holders(`g.role = 'PROGRAMME_MANAGER' and g."scopeType" = 'PROGRAMME' and g."scopeId" = m.id`)} managers
  from programme m join network n on n.id = m."networkId" where m.slug = :slug and ${programmePolicy.visible('m')} and ${sqlOrganises('m')}`,
);
/** Rules and managers of a programme. NOT_FOUND for whoever sets neither. */
export async function programmeSettings(ctx: Ctx, slug: string): Promise<ProgrammeSettingsNode> {
  const row = await settings.one(ctx, { slug });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Programme' });
  // By the row and not by what the asker came with: the step before this look may have given it.
  return { ...row, viewerManages: row.managers.some((m) => m.personId === ctx.actor?.id) };
}

const organised = statement<object, OrganisedProgrammeNode>(
  'programmes-organised',
  `select m.slug, m.name, n.name "networkName", m."applicationsClosedAt" is null "acceptsApplications",
    case when ${sqlManagesProgramme('m.id')} then (select json_build_object('running', count(*) filter (where c.state <> 'CLOSED'), 'closed', count(*) filter (where c.state = 'CLOSED')) from peer_review_case c
      where c."programmeId" = m.id and c.state not in ('DRAFT','APPLIED','DECLINED','CANCELLED') and ${casePolicy.visible('c')}) end cases
  from programme m join network n on n.id = m."networkId" where ${programmePolicy.visible('m')} and ${sqlOrganises('m')} order by m."createdAt" desc, m.id limit 200`,
);
export const organisedProgrammes = (ctx: Ctx): Promise<OrganisedProgrammeNode[]> => organised.all(ctx, {});

const networks = statement<object, ProgrammeNetworkNode>(
  'programme-networks',
  `select n.id, n.name, ${holders(`g.role = 'COORDINATOR' and g."scopeType" = 'NETWORK' and g."scopeId" = n.id`, 'and not p.administrator')} candidates,
    coalesce((select json_agg(json_build_object('id', v.id, 'title', b.title, 'semver', v.semver) order by b.title, v."publishedAt" desc) from rubric_version v join rubric b on b.id = v."rubricId"
      where v."ownerNetworkId" = n.id and v.status = 'PUBLISHED'), '[]'::json) rubrics
  from network n where ${sqlBeginsIn('n.id')} order by n.name, n.id limit 100`,
);
/** Where the viewer may begin a programme, by which rubrics, and who can manage it first; nothing for most people. */
export const programmeNetworks = (ctx: Ctx): Promise<ProgrammeNetworkNode[]> => networks.all(ctx, {});
