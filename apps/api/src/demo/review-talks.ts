import type { PostVoice, ThreadAudience } from '@guildhall/domain/peer-review/threads';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { DossierRemark } from '../peer-review/dossier-remark.entity.js';
import { newestSnapshot } from '../peer-review/snapshot.service.js';
import { CasePost, CasePostEdit, CaseRead } from '../peer-review/thread.entity.js';
import type { DemoCase } from './reviews.js';

/** Dimension or null, who (a number of the panel, or the facilitator), hours after the visit, words, and the words before where they were changed. */
type Said = [dimension: string | null, by: number | 'F', hours: number, body: string, before?: string];
const coach: readonly Said[] = [
  ['finance', 0, 3, 'We lie between 3 and 5 here. What did each of you take for “regular”?'],
  ['finance', 1, 5, 'I had read “step-up” as a promise to all. After the talk with the coaches I would say: it is offered, and four of six borrowers do not know.', 'I had read “step-up” as a promise to all.'],
  ['finance', 2, 6, 'Then it is a 4 for the product and a 3 for how it is told. The anchors ask for both, so 3 for me.'],
  ['evidence', 2, 8, 'The table of the controller counts whoever cannot be reached as closed. I think that is the stronger figure, not the weaker one.'],
  ['evidence', 0, 20, 'Agreed. Let us say so in the section, with the table as its source.'],
  [null, 'F', 22, 'Thank you for the dense notes. Please look at finance and at language before Thursday; everything else lies close together.'],
];
/** What is said to the host as well: the lead speaks for the team, the host answers. */
const withHost: readonly [by: number | 'F' | 'H', hours: number, body: string][] = [
  [0, 26, 'Could we see how a borrower who missed two payments was told about the step-up? A letter without names would do.'],
  ['H', 30, 'I put two letters and the note of the call into the folder of the visit; the names are blacked out.'],
  ['F', 31, 'Thank you. The first impressions stay as agreed, at the end of the visit.'],
];
const amongHost: typeof withHost = [['H', 28, 'Who has the letters about the step-up? Please black out the names before anybody passes them on.']];
const plain: readonly Said[] = [
  [null, 'F', 4, 'All notes are in the register. Who takes which section?'],
  [null, 0, 6, 'I begin with the summary, and take whatever nobody wants.'],
];

/** What the team says among itself after a visit. */
export async function loadTalk(ctx: Ctx, made: Pick<DemoCase, 'row' | 'slug'>, panel: readonly string[], visited: Date): Promise<void> {
  const { row } = made;
  const place = (audience: ThreadAudience) => ({ caseId: row.id, programmeId: row.programmeId, audience, displayedAs: 'NAME' as PostVoice });
  for (const [i, [dimensionKey, by, hours, body, before]] of (made.slug === 'sc-micro-loan-coach' ? coach : plain).entries()) {
    const at = new Date(visited.getTime() + hours * 3_600_000);
    const authorId = by === 'F' ? row.facilitatorId! : panel[by % panel.length]!;
    const post = await create(ctx, CasePost, {
      ...place('TEAM'), dimensionKey, number: i + 1, authorId, body, editedAt: null,
    });
    await ctx.db.update(CasePost, { id: post.id }, { createdAt: at, updatedAt: at, ...(before ? { version: 2, editedAt: at } : {}) });
    if (before) await ctx.db.insert(CasePostEdit, { id: newId(), postId: post.id, body: before, at });
    await ctx.db.upsert(CaseRead, { caseId: row.id, personId: authorId, audience: 'TEAM', thread: dimensionKey ?? '', number: i + 1, at }, ['caseId', 'personId', 'audience', 'thread']);
  }
  if (made.slug !== 'sc-micro-loan-coach') return;
  // What two of the team remarked on the dossier for themselves.
  const snapshot = (await newestSnapshot(ctx, row.id))!;
  for (const [by, body] of [[0, 'Ask on the visit how many of them came back for a second loan.'], [1, 'Compare with the table of the controller.']] as const) {
    const section = snapshot.content.sections.find((s) => s.paragraphs.length > 0);
    const quote = section?.paragraphs[0] ?? snapshot.content.summary;
    await create(ctx, DossierRemark, { caseId: row.id, personId: panel[by]!, snapshotId: snapshot.id, sectionKey: section?.key ?? 'summary', quote, body });
  }
  for (const [audience, said] of [['TEAM_AND_HOST', withHost], ['HOST_INTERNAL', amongHost]] as const)
    for (const [i, [by, hours, body]] of said.entries()) {
      const at = new Date(visited.getTime() + hours * 3_600_000);
      const authorId = by === 'F' ? row.facilitatorId! : by === 'H' ? row.hostLeadId : panel[by]!;
      const displayedAs: PostVoice = typeof by === 'number' ? 'TEAM' : 'NAME';
      const post = await create(ctx, CasePost, { ...place(audience), displayedAs, dimensionKey: null, number: i + 1, authorId, body, editedAt: null });
      await ctx.db.update(CasePost, { id: post.id }, { createdAt: at, updatedAt: at });
    }
}
