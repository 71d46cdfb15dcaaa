import { DomainError } from '@guildhall/domain/kernel/errors';
import { talkingStates, unreadIn } from '@guildhall/domain/peer-review/team-threads';
import type { CaseState } from '@guildhall/domain/peer-review/machines';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { localRubric, rubricJson, type RubricRow } from './rubric.kept.js';
import { teamPostPolicy, threadsPolicy } from './thread.policy.js';
import type { TeamPostNode, TeamThreadsNode } from './thread.types.js';

interface Row extends Omit<TeamThreadsNode, 'threads' | 'viewerCanWrite'> {
  state: CaseState;
  scope: string[];
  rubric: RubricRow;
  posts: (Omit<TeamPostNode, 'unread' | 'viewerCanEdit'> & { dimensionKey: string | null })[];
  marks: Record<string, number> | null;
}
const parts = `('LEAD_PEER','PEER','TRAINEE_PEER','FACILITATOR')`;
const threads = statement<{ caseId: string }, Row>(
  'team-threads',
  `
  select c.id "caseId", c.title, c.state, c."scopeDimensionKeys" scope, m.name "programmeName", ${rubricJson('v', 'b')} rubric,
    (select count(distinct g."personId")::int from role_grant g where g."scopeType" = 'CASE' and g."scopeId" = c.id and g."revokedAt" is null and g.role in ('DISCLOSED_PEER','FACILITATOR')
      and not exists (select 1 from role_grant x where x."personId" = g."personId" and x."scopeType" = 'CASE' and x."scopeId" = c.id and x."revokedAt" is null and x.role in ('HOST_LEAD','HOST_MEMBER','CONFLICTED'))) readers,
    (select json_object_agg(r.thread, r.number) from team_read r where r."caseId" = c.id and r."personId" = :viewer) marks,
    coalesce((select json_agg(json_build_object('id', p.id, 'dimensionKey', p."dimensionKey", 'number', p.number, 'body', p.body, 'mine', p."authorId" = :viewer, 'at', p."createdAt", 'editedAt', p."editedAt", 'version', p.version,
        'authorName', (select n."displayName" from person n where n.id = p."authorId" and exists (select 1 from role_grant g where g."personId" = n.id and g."scopeType" = 'CASE' and g."scopeId" = c.id and g."revokedAt" is null and g.role in ${parts})),
        'edits', coalesce((select json_agg(json_build_object('body', e.body, 'at', e.at) order by e.at, e.id) from team_post_edit e where e."postId" = p.id), '[]'::json)) order by p.number)
      from team_post p where p."caseId" = c.id and ${teamPostPolicy.visible('p')}), '[]'::json) posts
  from peer_review_case c join programme m on m.id = c."programmeId" join review_round n on n."caseId" = c.id join rubric_version v on v.id = n."rubricVersionId" join rubric b on b.id = v."rubricId"
  where c.id = :caseId and ${threadsPolicy.visible('c')} order by n.number desc limit 1`,
);

/** The talk of the team, the general one first, then dimension by dimension. NOT_FOUND for the host, from outside, and before one's own review was sent. */
export async function teamThreads(ctx: Ctx, caseId: string, locale?: string): Promise<TeamThreadsNode> {
  const row = await threads.one(ctx, { caseId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'TeamThreads' });
  const viewerCanWrite = (talkingStates as readonly string[]).includes(row.state);
  const dimensions = localRubric(ctx, row.rubric, row.scope, locale).dimensions;
  return {
    ...row,
    viewerCanWrite,
    threads: [{ key: null, title: null }, ...dimensions].map(({ key, title }) => {
      const mark = row.marks?.[key ?? ''] ?? 0;
      const posts = row.posts.filter((p) => p.dimensionKey === key);
      return {
        dimensionKey: key,
        title,
        unread: unreadIn(posts, mark),
        posts: posts.map((p) => ({ ...p, unread: unreadIn([p], mark) > 0, viewerCanEdit: viewerCanWrite && p.mine })),
      };
    }),
  };
}
