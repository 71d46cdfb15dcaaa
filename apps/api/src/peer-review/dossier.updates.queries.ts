import type { DossierContent } from '@guildhall/domain/peer-review/dossier';
import {
  dossierDifferences,
  mayChangeDossier,
  sectionText,
  touchedDimensions,
  type AnswerBasis,
} from '@guildhall/domain/peer-review/dossier-change';
import { DomainError } from '@guildhall/domain/kernel/errors';
import type { CaseState } from '@guildhall/domain/peer-review/machines';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import type { PeerReviewCase } from './case.entity.js';
import { casePolicy, dossierPolicy } from './case.policy.js';
import type { DossierUpdatesNode } from './dossier.updates.types.js';
import { localRubric, rubricJson, type RubricRow } from './rubric.kept.js';
import { reviewPolicy } from './review.policy.js';

interface Row {
  caseId: string;
  title: string;
  programmeId: string;
  programmeName: string;
  hostName: string;
  state: CaseState;
  roundSeq: number | null;
  /** Whether somebody has sent a review already; only ever used for whoever runs the case. */
  sent: boolean;
  kept: { seq: number; at: string; note: string; content: DossierContent }[];
  own: AnswerBasis[];
  scope: string[];
  rubric: RubricRow;
}
const updates = statement<{ caseId: string }, Row>(
  'dossier-updates',
  `
  select c.id "caseId", c.title, c."programmeId", m.name "programmeName", c."hostName", c.state, c."scopeDimensionKeys" scope, s.seq "roundSeq", ${rubricJson('v', 'b')} rubric,
    exists (select 1 from review r where r."roundId" = n.id and r."submittedAt" is not null) sent,
    (select json_agg(json_build_object('seq', k.seq, 'at', k."createdAt", 'note', k.note, 'content', k.content) order by k.seq) from practice_snapshot k where k."caseId" = c.id and k.reason <> 'FINAL') kept,
    coalesce((select json_agg(json_build_object('dimensionKey', a."dimensionKey", 'quotations', coalesce((select json_agg(json_build_object('sectionKey', e."sectionKey", 'body', e.body)) from evidence_item e
        where e.id = any(a."evidenceIds") and e."sectionKey" is not null), '[]'::json)) order by a."dimensionKey")
      from review_answer a join review r on r.id = a."reviewId" where r."roundId" = n.id and r.id = any(:written) and ${reviewPolicy.visible('r')}), '[]'::json) own
  from peer_review_case c join programme m on m.id = c."programmeId"
    left join lateral (select * from review_round x where x."caseId" = c.id order by x.number desc limit 1) n on true
    left join practice_snapshot s on s.id = n."snapshotId"
    join rubric_version v on v.id = coalesce(n."rubricVersionId", m."rubricVersionId") join rubric b on b.id = v."rubricId"
  where c.id = :caseId and ${dossierPolicy.visible('c')} and exists (select 1 from practice_snapshot k where k."caseId" = c.id)`,
);

/** The dossier as it stands now, and what the host changed since it applied. NOT_FOUND for whoever may not read the dossier. */
export async function dossierUpdates(ctx: Ctx, caseId: string): Promise<DossierUpdatesNode> {
  const row = await updates.one(ctx, { caseId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Dossier' });
  const as = { ...row, id: row.caseId } as unknown as PeerReviewCase;
  const newest = row.kept.at(-1)!;
  const titles = new Map(localRubric(ctx, row.rubric, row.scope).dimensions.map((d) => [d.key, d.title]));
  const inRound = (seq: number) => row.roundSeq === null || seq <= row.roundSeq;
  return {
    caseId: row.caseId,
    title: row.title,
    programmeName: row.programmeName,
    hostName: row.hostName,
    locale: newest.content.locale,
    roundSeq: row.roundSeq,
    seq: newest.seq,
    summary: newest.content.summary,
    journey: newest.content.journey,
    figures: newest.content.figures,
    sections: newest.content.sections.map(({ key, title, paragraphs }) => ({ key, title, text: sectionText(paragraphs) })),
    updates: row.kept
      .slice(1)
      .map(({ seq, at, note, content }, i) => {
        const differences = dossierDifferences(row.kept[i]!.content, content);
        return {
          seq,
          at,
          note,
          inRound: inRound(seq),
          differences,
          touched: touchedDimensions(differences, row.own).map((key) => titles.get(key) ?? key),
        };
      })
      .toReversed(),
    viewerCanChange: dossierPolicy.can(ctx, 'change', as) && mayChangeDossier(row.state),
    viewerCanOpenRound: casePolicy.can(ctx, 'run', as) && row.state === 'DESK_REVIEW' && !inRound(newest.seq),
    viewerCanRebase: casePolicy.can(ctx, 'run', as) && rebaseOpen(row.state) && !inRound(newest.seq) && !row.sent,
  };
}
export const rebaseOpen = (state: CaseState) => state === 'PREPARATION' || state === 'DESK_REVIEW';
