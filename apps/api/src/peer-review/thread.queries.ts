import { DomainError } from '@guildhall/domain/kernel/errors';
import { talkingStates, threadAudiences, unreadIn, voicesOf, type ThreadAudience } from '@guildhall/domain/peer-review/threads';
import type { CaseState } from '@guildhall/domain/peer-review/machines';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { listOf } from './one-of.js';
import { managersOf } from './news.service.js';
import { sqlHost } from './policy.rules.js';
import { evidencePolicy } from './review.policy.js';
import { localRubric, rubricJson, type RubricRow } from './rubric.kept.js';
import { casePostPolicy, threadPolicies } from './thread.policy.js';
import type { CasePostNode, CaseThreadsNode } from './thread.types.js';

type PostRow = Omit<CasePostNode, 'unread' | 'viewerCanEdit' | 'shownAs'> & { dimensionKey: string | null };
interface Row extends Omit<CaseThreadsNode, 'threads' | 'viewerCanWrite' | 'audiences' | 'voices'> {
  state: CaseState;
  scope: string[];
  rubric: RubricRow;
  posts: PostRow[];
  marks: Record<string, number> | null;
  open: Record<ThreadAudience, boolean>;
  unread: Partial<Record<ThreadAudience, number>> | null;
  ofHost: boolean;
  speaker: { peer: boolean; shownToHost: boolean };
}
const live = (alias: string) => `${alias}."scopeType" = 'CASE' and ${alias}."scopeId" = c.id and ${alias}."revokedAt" is null`;
/* Who has a part in the case now; a name stands at a post for as long as its writer has one. */
export const hasPart = (
  person: string,
) => `exists (select 1 from role_grant g where g."personId" = ${person} and g."revokedAt" is null and (${live('g')}
  and g.role in ('LEAD_PEER','PEER','TRAINEE_PEER','FACILITATOR','HOST_LEAD','HOST_MEMBER','PROGRAMME_MANAGER') or g.role = 'PROGRAMME_MANAGER' and g."scopeType" = 'PROGRAMME' and g."scopeId" = c."programmeId"))`;
/* All of the panel, whether they have sent their reviews or not: names of those alone who have would tell who has not. The host is told of the team as one. */
const readerIds = `
  select a."personId" from assignment a where t.audience in ('TEAM','TEAM_AND_HOST') and not h.own and a."caseId" = c.id and a.state in ('ACCEPTED','COMPLETED')
  union select c."facilitatorId" where t.audience <> 'HOST_INTERNAL'
  union select x."personId" from (${managersOf('c')}) x where t.audience = 'FACILITATION'
  union select g."personId" from role_grant g where t.audience in ('TEAM_AND_HOST','HOST_INTERNAL') and h.own and g.role in ('HOST_LEAD','HOST_MEMBER') and ${live('g')}`;
const openSql = `json_build_object(${threadAudiences.map((a) => `'${a}', ${threadPolicies[a].visible('c')}`).join(', ')})`;
const isOpen = `(${threadAudiences.map((a) => `t.audience = '${a}' and ${threadPolicies[a].visible('c')}`).join(' or ')})`;
/* The one that is asked for, or else the first that the viewer belongs to. */
const chosen = `select t.audience from unnest(array[${listOf(threadAudiences)}]) with ordinality t(audience, n) where (:wanted::text is null or t.audience = :wanted) and ${isOpen} order by t.n limit 1`;
/* As far as the viewer may read it: also of what was taken back meanwhile nothing is said. */
const evidenceOf = (id: string) =>
  `(select json_build_object('id', e.id, 'title', e.title, 'dimensionKey', e."dimensionKey") from evidence_item e where e.id = ${id} and e."caseId" = c.id and ${evidencePolicy.visible('e')})`;
const threads = statement<{ caseId: string; wanted: ThreadAudience | null; evidenceId: string | null }, Row>(
  'case-threads',
  `
  select c.id "caseId", c.title, c.state, c."scopeDimensionKeys" scope, m.name "programmeName", t.audience, ${rubricJson('v', 'b')} rubric, ${openSql} open, h.own "ofHost",
    json_build_object(
      'names', array(select p."displayName" from person p where p.id in (${readerIds}) and p.id <> :viewer
        and not exists (select 1 from role_grant x where x."personId" = p.id and ${live('x')} and x.role = 'CONFLICTED') order by p."displayName", p.id),
      'team', h.own and t.audience = 'TEAM_AND_HOST',
      'hostPeople', case when not h.own and t.audience = 'TEAM_AND_HOST' then (select count(distinct g."personId")::int from role_grant g where ${live('g')} and g.role in ('HOST_LEAD','HOST_MEMBER')) else 0 end) readers,
    (select json_build_object('peer', count(*) > 0, 'shownToHost', coalesce(bool_or(a."shownToHost"), false)) from assignment a where a."caseId" = c.id and a."personId" = :viewer and a.state in ('ACCEPTED','COMPLETED')) speaker,
    (select json_object_agg(r.thread, r.number) from case_read r where r."caseId" = c.id and r."personId" = :viewer and r.audience = t.audience) marks,
    ${evidenceOf(':evidenceId::uuid')} about,
    (select json_object_agg(u.audience, u.n) from (select p.audience, count(*) n from case_post p where p."caseId" = c.id and ${isNew('p')} group by 1) u) unread,
    coalesce((select json_agg(json_build_object('id', p.id, 'dimensionKey', p."dimensionKey", 'number', p.number, 'body', p.body, 'mine', p."authorId" = :viewer, 'at', p."createdAt", 'editedAt', p."editedAt", 'version', p.version,
        'asTeam', p."displayedAs" = 'TEAM', 'quote', p.quote, 'reportSection', p."reportSection", 'evidence', ${evidenceOf('p."evidenceId"')},
        'authorName', (select n."displayName" from person n where n.id = p."authorId" and (p."displayedAs" = 'NAME' or not h.own) and ${hasPart('n.id')}),
        'edits', coalesce((select json_agg(json_build_object('body', e.body, 'at', e.at) order by e.at, e.id) from case_post_edit e where e."postId" = p.id), '[]'::json)) order by p.number)
      from case_post p where p."caseId" = c.id and p.audience = t.audience and ${casePostPolicy.visible('p')}), '[]'::json) posts
  from peer_review_case c cross join lateral (${chosen}) t cross join lateral (select ${sqlHost('c.id')} own) h join programme m on m.id = c."programmeId"
    left join lateral (select * from review_round x where x."caseId" = c.id order by x.number desc limit 1) n on true
    join rubric_version v on v.id = coalesce(n."rubricVersionId", m."rubricVersionId") join rubric b on b.id = v."rubricId"
  where c.id = :caseId`,
);
/** A post of somebody else that the viewer has not read, and may; over the alias of a post, of the case `c`. */
export function isNew(p: string): string {
  const open = threadAudiences.map((a) => `${p}.audience = '${a}' and ${threadPolicies[a].visible('c')}`).join(' or ');
  return `${p}."authorId" <> :viewer and (${open}) and ${p}.number > coalesce((select r.number from case_read r
    where r."caseId" = c.id and r."personId" = :viewer and r.audience = ${p}.audience and r.thread = coalesce(${p}."dimensionKey", '')), 0)`;
}

/** What is said to one audience, the general first, then dimension by dimension; without one, to the first that the viewer belongs to. NOT_FOUND to everybody else. */
export async function caseThreads(
  ctx: Ctx,
  caseId: string,
  wanted?: ThreadAudience | null,
  locale?: string,
  evidenceId?: string | null,
): Promise<CaseThreadsNode> {
  const row = await threads.one(ctx, { caseId, wanted: wanted ?? null, evidenceId: evidenceId ?? null });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'CaseThreads' });
  const { state, open, unread, ofHost, posts, marks, speaker, scope, rubric, ...shown } = row;
  const viewerCanWrite = talkingStates[row.audience].includes(state) && !ctx.actor?.has('EMERGENCY_READER', 'CASE', caseId);
  const dimensions = localRubric(ctx, rubric, scope, locale).dimensions;
  return {
    ...shown,
    audiences: threadAudiences.filter((a) => open[a]).map((audience) => ({ audience, unread: unread?.[audience] ?? 0 })),
    voices: [...voicesOf(row.audience, speaker)],
    viewerCanWrite,
    threads: [{ key: null, title: null }, ...dimensions].map(({ key, title }) => {
      const mark = marks?.[key ?? ''] ?? 0;
      const said = posts.filter((p) => p.dimensionKey === key);
      return {
        dimensionKey: key,
        title,
        unread: unreadIn(said, mark),
        posts: said.map((p) => ({
          ...p,
          shownAs: p.authorName !== null ? 'NAME' : ofHost && p.asTeam ? 'TEAM' : 'FORMER',
          unread: unreadIn([p], mark) > 0,
          viewerCanEdit: viewerCanWrite && p.mine,
        })),
      };
    }),
  };
}
