import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { CaseFile } from '@guildhall/domain/peer-review/case-file';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { asker, type Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { entryOf, partOf, scoreFacts } from './file.parts.js';
import { told, Teller, type FileLocale } from './file.words.js';
import type { LeftCaseNode } from './left.types.js';
import { sealedDrafts } from './sealed-draft.service.js';
import { localRubric, rubricJson, type RubricRow } from './rubric.kept.js';

/* Somebody took part, has left and is not back. What they read is shut at once; what they wrote stays theirs. */
const hasLeft = (
  c: string,
) => `exists (select from assignment a where a."caseId" = ${c}.id and a."personId" = :viewer and a.state in ('WITHDRAWN','REVOKED') and a."acceptedTermsVersion" is not null)
  and not exists (select from assignment a where a."caseId" = ${c}.id and a."personId" = :viewer and a.state in ('INVITED','ACCEPTED','COMPLETED'))`;

const left = statement<{ drafts: readonly string[] }, LeftCaseNode>(
  'left-cases',
  `select c.id "caseId", c.title, m.name "programmeName", exists (select from review r join review_answer a on a."reviewId" = r.id where r."caseId" = c.id and r.id = any(:drafts::uuid[])) "hasDraft" from peer_review_case c join programme m on m.id = c."programmeId" where ${hasLeft('c')} order by c.title, c.id limit 200`,
);
/** Cases that the viewer has left: no more of them than their names, which the viewer knew. */
export async function leftCases(ctx: Ctx): Promise<LeftCaseNode[]> {
  const drafts = await sealedDrafts(ctx, asker(ctx).id);
  return left.all(ctx, { drafts: drafts.map((d) => d.reviewId) });
}

interface Answer {
  dimensionKey: string;
  value: AnswerValue | null;
  reason: string;
  strengths: string;
  improvements: string;
  noteToTeam: string;
}
interface Row {
  title: string;
  scope: string[];
  rubric: RubricRow;
  answers: Answer[];
  evidence: { id: string; title: string; body: string; source: string }[];
  posts: { id: string; body: string; at: string }[];
  remarks: { id: string; quote: string; body: string }[];
  dissents: { id: string; text: string; at: string }[];
}
const own = statement<{ caseId: string }, Row>(
  'own-words',
  `
  select c.title, c."scopeDimensionKeys" scope, ${rubricJson('v', 'b')} rubric,
    coalesce((select json_agg(json_build_object('dimensionKey', a."dimensionKey", 'value', a.value, 'reason', a.reason, 'strengths', a.strengths, 'improvements', a.improvements, 'noteToTeam', a."noteToTeam") order by r."createdAt", a."dimensionKey")
      from review_answer a join review r on r.id = a."reviewId" where r."caseId" = c.id and r.id = any(:written) and r."voidReason" is distinct from 'NEW_ROUND'), '[]'::json) answers,
    coalesce((select json_agg(json_build_object('id', e.id, 'title', e.title, 'body', e.body, 'source', e.source) order by e."collectedAt", e.id) from evidence_item e
      where e."caseId" = c.id and e.consent <> 'WITHDRAWN' and (e.id = any(:written) or e."collectedBy" = :viewer)), '[]'::json) evidence,
    coalesce((select json_agg(json_build_object('id', p.id, 'body', p.body, 'at', p."createdAt") order by p."createdAt", p.id) from case_post p where p."caseId" = c.id and p."authorId" = :viewer), '[]'::json) posts,
    coalesce((select json_agg(json_build_object('id', r.id, 'quote', r.quote, 'body', r.body) order by r."createdAt", r.id) from dossier_remark r where r."caseId" = c.id and r."personId" = :viewer), '[]'::json) remarks,
    coalesce((select json_agg(json_build_object('id', s.id, 'text', s."dissentText", 'at', s.at) order by s.at) from sign_off s join consensus_report p on p.id = s."reportId" where p."caseId" = c.id and s."personId" = :viewer and s."dissentText" <> ''), '[]'::json) dissents
  from peer_review_case c join programme m on m.id = c."programmeId" left join lateral (select * from review_round x where x."caseId" = c.id order by x.number desc limit 1) n on true
    join rubric_version v on v.id = coalesce(n."rubricVersionId", m."rubricVersionId") join rubric b on b.id = v."rubricId"
  where c.id = :caseId and ${hasLeft('c')}`,
);

/** Their own words, for somebody who has left a case: what they wrote, and nothing that they read, not even how the case went on. */
export async function ownWordsFile(ctx: Ctx, caseId: string, locale: FileLocale): Promise<CaseFile> {
  const row = ctx.actor && (await own.one(ctx, { caseId }));
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'File' });
  const w = new Teller(locale, ctx.actor.timeZone);
  const rubric = localRubric(ctx, row.rubric, row.scope, locale);
  const titles = new Map(rubric.dimensions.map((d) => [d.key, d.title]));
  const entries = (name: string, list: readonly { id: string; title: string; facts: Parameters<typeof told>[0] }[]) =>
    list.map((x) => entryOf(`${name} ${x.id}`, x.title, told(x.facts)));
  return {
    caseId,
    title: row.title,
    audience: 'OWN',
    audienceText: w.say('audience.OWN'),
    locale,
    madeAt: ctx.now.toISOString(),
    versions: { case: null, rubric: rubric.semver, snapshot: null, report: null },
    parts: partOf(w, 'words', 'TEXTS', [
      ...row.answers.map((a, i) =>
        entryOf(
          `answer ${i + 1}`,
          titles.get(a.dimensionKey) ?? a.dimensionKey,
          told([
            ...scoreFacts(w, rubric, a.dimensionKey, a.value),
            w.text('reason', a.reason),
            w.text('strengths', a.strengths),
            w.text('improvements', a.improvements),
            w.text('noteToTeam', a.noteToTeam),
          ]),
        ),
      ),
      ...entries(
        'evidence',
        row.evidence.map((e) => ({ id: e.id, title: e.title, facts: [w.text('text', e.body), w.text('source', e.source)] })),
      ),
      ...entries(
        'post',
        row.posts.map((p) => ({ id: p.id, title: w.say('part.talk'), facts: [w.when('at', p.at), w.text('text', p.body)] })),
      ),
      ...entries(
        'remark',
        row.remarks.map((r) => ({ id: r.id, title: w.say('words.remark'), facts: [w.text('passage', r.quote), w.text('text', r.body)] })),
      ),
      ...entries(
        'dissent',
        row.dissents.map((d) => ({ id: d.id, title: w.say('part.dissent'), facts: [w.when('at', d.at), w.text('text', d.text)] })),
      ),
    ]),
  };
}
