import { inLocale, type RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { inScope } from '@guildhall/domain/peer-review/rubric-scope';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { rubricPolicy } from './rubric.policy.js';
import type { DimensionNode, RubricVersionNode } from './rubric.types.js';

export interface RubricRow {
  id: string;
  title: string;
  semver: string;
  status: string;
  publishedAt: string | null;
  definition: RubricDefinition;
}
export const rubricJson = (v: string, b: string) =>
  `json_build_object('id', ${v}.id, 'title', ${b}.title, 'semver', ${v}.semver, 'status', ${v}.status, 'publishedAt', ${v}."publishedAt", 'definition', ${v}.definition)`;

/** What a hot read says of the rubric that a round is pinned to; the rest comes from `rubricOf`. */
export type Pinned = Pick<RubricRow, 'id' | 'status'>;
export const pinned = (v: string) => `json_build_object('id', ${v}.id, 'status', ${v}.status)`;

const byId = statement<{ id: string }, { rubric: RubricRow }>(
  'rubric-by-id',
  `select ${rubricJson('v', 'b')} rubric from rubric_version v join rubric b on b.id = v."rubricId" where v.id = :id`,
);
/* A published rubric never changes (a trigger refuses it), and it is by far the largest part of what a form is made of. */
const kept = new Map<string, RubricRow>();
const most = 100;
/** The whole rubric of a case that the caller has shown to be visible. It is read once by a process as long as it is published. */
export async function rubricOf(ctx: Ctx, { id, status }: Pinned): Promise<RubricRow> {
  const known = kept.get(id);
  if (known) return { ...known, status };
  const { rubric } = (await byId.one(ctx, { id }))!;
  if (rubric.status === 'DRAFT') return rubric;
  if (kept.size >= most) kept.clear();
  kept.set(id, rubric);
  return rubric;
}

/* The dimensions in one language and scope, as long as the definition they come from is there. */
const localised = new WeakMap<RubricDefinition, Map<string, DimensionNode[]>>();
function localDimensions(definition: RubricDefinition, scope: readonly string[], locale: string): DimensionNode[] {
  const all = localised.get(definition) ?? new Map<string, DimensionNode[]>();
  localised.set(definition, all);
  const key = `${locale} ${scope.join(' ')}`;
  const known = all.get(key);
  if (known) return known;
  const t = (text: Parameters<typeof inLocale>[0]) => inLocale(text, locale);
  const made = inScope(definition, scope).map((d) => ({
    key: d.key,
    title: t(d.title),
    group: d.group,
    questions: d.questions.map(t),
    lookFor: d.lookFor.map(t),
    anchors: d.anchors.map((a) => ({ level: a.level, name: t(a.name), text: t(a.text) })),
    commentMinChars: d.commentMinChars,
    allowNotInScope: d.allowNotInScope,
    allowInsufficientEvidence: d.allowInsufficientEvidence,
  }));
  if (all.size >= most) all.clear();
  all.set(key, made);
  return made;
}
/** A rubric in the viewer's language; with `scope`, only the dimensions that the case looks at. */
export const localRubric = (
  ctx: Ctx,
  { definition, ...row }: RubricRow,
  scope: readonly string[] = definition.dimensions.map((d) => d.key),
  locale: string = ctx.actor?.locale ?? 'en',
): RubricVersionNode => ({
  ...row,
  evidenceFrom: definition.evidenceFrom,
  twoKindsFrom: definition.twoKindsFrom,
  dimensions: localDimensions(definition, scope, locale),
});

const versions = statement<object, { rubric: RubricRow }>(
  'rubric-versions',
  `select ${rubricJson('v', 'b')} rubric from rubric_version v join rubric b on b.id = v."rubricId" where ${rubricPolicy.visible('v')} order by b.title, v.semver desc limit 100`,
);
export const rubricVersions = async (ctx: Ctx): Promise<RubricVersionNode[]> =>
  (await versions.all(ctx, {})).map((r) => localRubric(ctx, r.rubric));
