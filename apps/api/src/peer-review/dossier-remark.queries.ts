import { DomainError } from '@guildhall/domain/kernel/errors';
import type { DossierContent } from '@guildhall/domain/peer-review/dossier';
import { standingOf } from '@guildhall/domain/peer-review/dossier-remarks';
import type { CaseState } from '@guildhall/domain/peer-review/machines';
import { talkingStates } from '@guildhall/domain/peer-review/threads';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { dossierRemarkPolicy, remarksPolicy } from './dossier-remark.policy.js';
import type { DossierRemarkNode, DossierRemarksNode } from './dossier-remark.types.js';
import { casePostPolicy, threadPolicies } from './thread.policy.js';
import { hasPart } from './thread.queries.js';

type RemarkRow = Omit<DossierRemarkNode, 'older' | 'stands' | 'viewerCanChange'> & { seq: number };
interface Row {
  caseId: string;
  title: string;
  programmeName: string;
  state: CaseState;
  teamOpen: boolean;
  seq: number;
  content: DossierContent;
  own: RemarkRow[];
  told: RemarkRow[];
}
const remarks = statement<{ caseId: string }, Row>(
  'dossier-remarks',
  `
  select c.id "caseId", c.title, c.state, ${threadPolicies.TEAM.visible('c')} "teamOpen", m.name "programmeName", s.seq, s.content,
    coalesce((select json_agg(json_build_object('id', r.id, 'sectionKey', r."sectionKey", 'quote', r.quote, 'body', r.body, 'at', r."createdAt", 'seq', k.seq, 'toTeam', false, 'authorName', null, 'version', r.version) order by r."createdAt", r.id)
      from dossier_remark r join practice_snapshot k on k.id = r."snapshotId" where r."caseId" = c.id and ${dossierRemarkPolicy.visible('r')}), '[]'::json) own,
    coalesce((select json_agg(json_build_object('id', p.id, 'sectionKey', p."sectionKey", 'quote', p.quote, 'body', p.body, 'at', p."createdAt", 'seq', k.seq, 'toTeam', true, 'version', p.version,
        'authorName', (select n."displayName" from person n where n.id = p."authorId" and ${hasPart('n.id')})) order by p.number)
      from case_post p join practice_snapshot k on k.id = p."snapshotId" where p."caseId" = c.id and p.audience = 'TEAM' and ${casePostPolicy.visible('p')} and ${threadPolicies.TEAM.visible('c')}), '[]'::json) told
  from peer_review_case c join programme m on m.id = c."programmeId" join lateral (select * from review_round x where x."caseId" = c.id order by x.number desc limit 1) n on true
    join practice_snapshot s on s.id = n."snapshotId"
  where c.id = :caseId and ${remarksPolicy.visible('c')}`,
);

/** The pinned dossier with remarks on it: one's own, and what was said to the team as far as its talk is open to the viewer. */
export async function dossierRemarks(ctx: Ctx, caseId: string): Promise<DossierRemarksNode> {
  const row = await remarks.one(ctx, { caseId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'DossierRemarks' });
  const { content, seq, own, told } = row;
  return {
    caseId: row.caseId,
    title: row.title,
    programmeName: row.programmeName,
    locale: content.locale,
    seq,
    sections: [
      { key: 'summary', title: content.title, paragraphs: [content.summary] },
      ...content.sections.map(({ key, title, paragraphs }) => ({ key, title, paragraphs })),
    ],
    remarks: [...own, ...told].map(({ seq: made, ...r }) => ({
      ...r,
      ...standingOf(content, seq, { ...r, seq: made }),
      viewerCanChange: !r.toTeam,
    })),
    viewerCanTellTeam: row.teamOpen && talkingStates.TEAM.includes(row.state),
  };
}
