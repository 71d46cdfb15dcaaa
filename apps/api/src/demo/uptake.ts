import type { TransferState, TransferVisibility } from '@guildhall/domain/uptake/transfer';
import type { Grant } from '@guildhall/domain/kernel/scope';
import { Actor, type Ctx } from '../kernel/ctx.js';
import { create } from '../kernel/rows.js';
import { Practice, PracticeDraft } from '../practices/practice.entity.js';
import { Story } from '../stories/story.entity.js';
import { PracticeBlockLessons } from '../uptake/block-lessons.entity.js';
import { endorsePractice } from '../uptake/endorsement.service.js';
import { writePracticeComment } from '../uptake/practice-comment.service.js';
import { PracticeTransfer } from '../uptake/transfer.entity.js';
import { recordTransfer, saveTransfer } from '../uptake/transfer.service.js';
import { consult, type DemoConsultation } from './consultations.js';
import { demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

interface DemoTransfer {
  key: string;
  practice: string;
  organisation: string;
  by: string;
  on: string;
  country: string;
  place: string;
  visibility: TransferVisibility;
  state: TransferState;
  adaptations: string;
  result: string;
  /** Keys of stories.json. */
  lessons: string[];
  then: { on: string; state: TransferState; result?: string }[];
}

interface DemoEndorsement {
  key: string;
  practice: string;
  organisation: string;
  by: string;
  on: string;
  words: string;
}

interface DemoBlockLessons {
  practice: string;
  /** Its place among the blocks. */
  block: number;
  /** Keys of stories.json. */
  lessons: string[];
}

interface DemoComment {
  practice: string;
  by: string;
  on: string;
  body: string;
}

/** Whoever did it, on the day when they did. */
const onDay = (ctx: Ctx, key: string, day: string, grants: readonly Grant[] = []): Ctx => ({
  ...ctx,
  now: new Date(`${day}T10:00:00Z`),
  actor: new Actor(demoId('person', key), false, 'en', 'Europe/Stockholm', grants),
});
/** The ids of stories are made as they are begun; their titles are known. */
async function lessonsOf(ctx: Ctx, keys: readonly string[]): Promise<Story[]> {
  const { stories } = demoJson<{ stories: { key: string; content: { title: string } }[] }>('stories.json');
  const titles = new Set(stories.filter((s) => keys.includes(s.key)).map((s) => s.content.title));
  return (await ctx.db.findBy(Story, { state: 'PUBLISHED', kind: 'LESSON' })).filter((s) => titles.has(s.content.title));
}

async function load(ctx: Ctx, t: DemoTransfer): Promise<void> {
  const { country, place, visibility, adaptations } = t;
  const said = { country, place, visibility, adaptations, lessonIds: (await lessonsOf(ctx, t.lessons)).map((s) => s.id) };
  const transferId = await recordTransfer(onDay(ctx, t.by, t.on), {
    ...said,
    practiceId: demoId('practice', t.practice),
    organisationId: demoId('organisation', t.organisation),
    clientMutationId: demoId('transfer', t.key),
    state: t.state,
    result: t.result,
  });
  for (const { on, state, result = '' } of t.then) {
    const { version } = await ctx.db.findOneByOrFail(PracticeTransfer, { id: transferId });
    await saveTransfer(onDay(ctx, t.by, on), { ...said, transferId, expectedVersion: version, state, result });
  }
}

async function endorse(ctx: Ctx, e: DemoEndorsement): Promise<void> {
  const organisationId = demoId('organisation', e.organisation);
  const practiceId = demoId('practice', e.practice);
  const { editionNo } = await ctx.db.findOneByOrFail(Practice, { id: practiceId });
  await endorsePractice(onDay(ctx, e.by, e.on, [{ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: organisationId }]), {
    practiceId,
    organisationId,
    editionNo,
    words: e.words,
    clientMutationId: demoId('endorsement', e.key),
  });
}

/** As if they had been attached before the edition was published. */
async function attach(ctx: Ctx, b: DemoBlockLessons): Promise<void> {
  const draft = await ctx.db.findOneByOrFail(PracticeDraft, { id: demoId('practice', b.practice) });
  const lessons = (await lessonsOf(ctx, b.lessons)).map(({ id, editionNo }) => ({ id, editionNo }));
  const block = draft.content.buildingBlocks[b.block]!;
  await create(ctx, PracticeBlockLessons, { practiceId: draft.id, editionNo: draft.editionNo, blockId: block.id, lessons });
}

/** What the organisations of the demo made of its practices. */
export const uptakeStep: DemoStep = {
  name: 'uptake of practices',
  async load(ctx) {
    if (await ctx.db.existsBy(PracticeTransfer, { networkId: demoId('network', 'emen') })) return;
    const { transfers, endorsements, consultations, blockLessons, comments } = demoJson<{
      transfers: DemoTransfer[];
      endorsements: DemoEndorsement[];
      consultations: DemoConsultation[];
      blockLessons: DemoBlockLessons[];
      comments: DemoComment[];
    }>('uptake.json');
    for (const t of transfers) await load(ctx, t);
    for (const e of endorsements) await endorse(ctx, e);
    for (const c of consultations) await consult(ctx, c);
    for (const b of blockLessons) await attach(ctx, b);
    for (const { practice, by, on, body } of comments)
      await writePracticeComment(onDay(ctx, by, on), {
        practiceId: demoId('practice', practice),
        clientMutationId: demoId('practice-comment', `${practice}:${by}`),
        body,
      });
  },
};
