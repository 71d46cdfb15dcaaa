import { DomainError } from '@guildhall/domain/kernel/errors';
import { storyConsentEnded, storyConsentRecorded, storyPortraitRemoved, storyUseSettled } from '@guildhall/domain/stories/activities';
import { consentProblem, consentUses, needsConsent, type ConsentEnd, type RecordConsentInput } from '@guildhall/domain/stories/consent';
import type { endConsentInput } from '@guildhall/domain/stories/consent';
import type { settleStoryUseInput } from '@guildhall/domain/stories/inputs';
import { storyMachine } from '@guildhall/domain/stories/machine';
import { IsNull } from 'typeorm';
import type * as z from 'zod/mini';
import { localeCodes } from '@guildhall/domain/kernel/locale';
import { Person } from '../identity/person.entity.js';
import { asker, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import type { Schedule } from '../kernel/jobs.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { removeTranslations } from '../translations/translation-review.service.js';
import { StoryConsent } from './consent.entity.js';
import { StoryPortrait } from './portrait.entity.js';
import { Story, StoryUse } from './story.entity.js';
import { storyConsentPolicy, storyPolicy } from './story.policy.js';
import { expiredConsents } from './story.queries.js';

/** Calendar day in UTC, by which the last day of a consent is counted. */
export const today = (ctx: Pick<Ctx, 'now'>): string => ctx.now.toISOString().slice(0, 10);

const open = { endedAt: null, endedHow: null, endReason: '', endedBy: null };

/** Writes down who agreed to what. It takes the place of the one before; what it no longer covers is taken down in the same transaction. */
export function recordConsent(ctx: Ctx, input: RecordConsentInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await storyPolicy.admit(ctx, 'coordinate', input.storyId);
    return once(ctx, input.clientMutationId, 'recordStoryConsent', async () => {
      if (!needsConsent(row.kind, null)) throw new DomainError('FORBIDDEN', { entity: 'Story', action: 'recordConsent' });
      if (input.givenOn > today(ctx)) throw new DomainError('INVALID_INPUT', { issues: [{ path: 'givenOn', rule: 'outOfRange' }] });
      const before = await ctx.db.findOneBy(StoryConsent, { storyId: row.id, endedAt: IsNull() });
      if (before) await close(ctx, before, 'REPLACED', '');
      const { personName, contact, uses, locales, method, givenOn, until, note } = input;
      const given = { personName, contact, uses: consentUses.filter((u) => uses.includes(u)), locales, method, givenOn, until, note };
      const made = await create(ctx, StoryConsent, {
        ...given,
        ...open,
        storyId: row.id,
        networkId: row.networkId,
        personId: null,
        recordedBy: asker(ctx).id,
      });
      await emit(ctx, storyConsentRecorded({ storyId: row.id, consentId: made.id }));
      if (row.published && consentProblem(made, 'PAGES', row.published.locale, today(ctx))) await takeDown(ctx, row);
      else await removeTranslations(ctx, 'STORY', row.id, locales);
      if (consentProblem(made, 'PICTURES', null, today(ctx))) await dropPortrait(ctx, row.id);
      return row.id;
    });
  });
}

/** The host of a review agrees, signed in, while it begins the lesson. */
export async function recordHostConsent(ctx: Ctx, row: Story, personId: string): Promise<void> {
  const host = await ctx.db.findOneByOrFail(Person, { id: personId });
  const made = await create(ctx, StoryConsent, {
    ...open,
    storyId: row.id,
    networkId: row.networkId,
    personId,
    personName: host.displayName,
    contact: '',
    // What the words say that the host reads when it begins.
    uses: ['PAGES', 'FEEDS', 'BOOKS'],
    locales: [...localeCodes],
    method: 'HERE',
    givenOn: today(ctx),
    until: null,
    note: '',
    recordedBy: personId,
  });
  await emit(ctx, storyConsentRecorded({ storyId: row.id, consentId: made.id }));
}

/** The word is taken back: what the world reads goes with it, in the same transaction. Frozen editions stay on the list of the coordinators. Returns the story. */
export function endConsent(ctx: Ctx, input: z.infer<typeof endConsentInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const before = await ctx.db.findOneBy(StoryConsent, { id: input.consentId });
    if (!before) throw new DomainError('NOT_FOUND', { entity: 'StoryConsent' });
    storyConsentPolicy.require(ctx, 'end', before);
    // The story first, as everybody locks it: whoever publishes or compiles now waits, or has gone before.
    const row = await lockStory(ctx, before.storyId);
    const consent = await storyConsentPolicy.admit(ctx, 'end', input.consentId);
    if (consent.endedAt !== null)
      throw new DomainError('ILLEGAL_TRANSITION', { machine: 'consent', from: consent.endedHow!, action: 'end' });
    await withdrawConsent(ctx, row, consent, input.reason, input.expectedVersion);
    return row.id;
  });
}
/** The same for whoever has locked both, the story first. */
export async function withdrawConsent(
  ctx: Ctx,
  row: Story,
  consent: StoryConsent,
  reason: string,
  expectedVersion?: number,
): Promise<void> {
  await close(ctx, consent, 'WITHDRAWN', reason, expectedVersion);
  await dropPortrait(ctx, row.id);
  await takeDown(ctx, row);
}

export const lockStory = (ctx: Ctx, id: string): Promise<Story> =>
  ctx.db.findOneOrFail(Story, { where: { id }, lock: { mode: 'pessimistic_write' } });

async function close(ctx: Ctx, consent: StoryConsent, how: ConsentEnd, reason: string, expectedVersion?: number): Promise<void> {
  await save(
    ctx,
    StoryConsent,
    consent,
    { endedAt: ctx.now, endedHow: how, endReason: reason, endedBy: ctx.actor?.id ?? null },
    expectedVersion,
  );
  await emit(ctx, storyConsentEnded({ storyId: consent.storyId, consentId: consent.id, how }));
}

/** Takes the portrait away, if there is one, inside the transaction that ended what it stood on. Its bytes are swept when nothing holds them. */
export async function dropPortrait(ctx: Ctx, storyId: string): Promise<void> {
  const { affected } = await ctx.db.delete(StoryPortrait, { storyId });
  if (affected) await emit(ctx, storyPortraitRemoved({ storyId }));
}
/** Nothing that was shown stays: no text in any language, no address, no day. */
async function takeDown(ctx: Ctx, row: Story): Promise<void> {
  if (!storyMachine.can(row.state, 'end') || !needsConsent(row.kind, row.caseId)) return;
  const state = storyMachine.next(row.state, 'end');
  await removeTranslations(ctx, 'STORY', row.id);
  await save(ctx, Story, row, { state, slug: null, published: null, publishedAt: null, withdrawnAt: null, reason: '' });
}

/** Ends consents whose last day is over, each in a transaction of its own. */
export async function expireConsents(ctx: Ctx): Promise<number> {
  const found = await expiredConsents.all(ctx, { limit: 500 });
  for (const { id, storyId } of found)
    await transact(ctx, async (ctx) => {
      const row = await lockStory(ctx, storyId);
      const consent = await ctx.db.findOne(StoryConsent, { where: { id, endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
      if (!consent) return;
      await close(ctx, consent, 'EXPIRED', '');
      await dropPortrait(ctx, row.id);
      await takeDown(ctx, row);
    });
  return found.length;
}
export const consentClock: Schedule = {
  name: 'story-consents',
  cron: '*/5 * * * *',
  run: async (ctx) => void (await expireConsents(ctx)),
};

/** What was done about a frozen edition that nobody agrees to any more. Returns the story. */
export function settleStoryUse(ctx: Ctx, input: z.infer<typeof settleStoryUseInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const use = await ctx.db.findOneBy(StoryUse, { id: input.useId });
    if (!use) throw new DomainError('NOT_FOUND', { entity: 'Story' });
    const row = await storyPolicy.admit(ctx, 'coordinate', use.storyId);
    await ctx.db.update(
      StoryUse,
      { id: use.id },
      { settledAt: ctx.now, settledBy: asker(ctx).id, note: input.note, withheld: input.withhold },
    );
    await emit(ctx, storyUseSettled({ storyId: row.id, useId: use.id }));
    return row.id;
  });
}

export interface FrozenUse {
  readonly storyId: string;
  readonly bookId: string;
  readonly edition: number;
  readonly title: string;
  readonly address: string;
}
/** Remembers in which frozen edition texts stand, so that whoever takes a word back finds it. In the transaction that freezes. */
export async function noteUses(ctx: Ctx, uses: readonly FrozenUse[]): Promise<void> {
  for (const use of uses)
    await ctx.db.insert(StoryUse, { ...use, id: newId(), at: ctx.now, withheld: false, settledAt: null, settledBy: null, note: '' });
}
