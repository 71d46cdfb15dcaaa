import type { RecordConsentInput } from '@guildhall/domain/stories/consent';
import type { StoryKind, StoryPatch } from '@guildhall/domain/stories/content';
import { newId } from '../src/kernel/ids.js';
import { recordConsent } from '../src/stories/consent.service.js';
import { Story } from '../src/stories/story.entity.js';
import { beginStory, publishStory, saveStory } from '../src/stories/story.service.js';
import type { TestApp, Who } from './app.js';

export const consentInput = (storyId: string, more: Partial<RecordConsentInput> = {}): RecordConsentInput => ({
  storyId,
  clientMutationId: newId(),
  personName: 'Ruzanna Petrosyan',
  contact: 'ruzanna@example.org',
  uses: ['PAGES', 'FEEDS', 'BOOKS'],
  locales: ['en'],
  method: 'WRITTEN',
  givenOn: '2026-01-01',
  until: null,
  note: '',
  ...more,
});
export const again = (app: TestApp, id: string): Promise<Story> => app.db.manager.findOneByOrFail(Story, { id });

/** A text with everything that its kind asks for. */
export async function storyDraft(
  app: TestApp,
  who: Who,
  networkId: string,
  kind: StoryKind = 'STORY',
  patch: StoryPatch = {},
): Promise<Story> {
  const ctx = await app.ctxOf(who);
  const title = kind === 'LESSON' ? 'We asked too late' : 'Bread at four in the morning';
  const id = await beginStory(ctx, { clientMutationId: newId(), kind, title, locale: 'en', networkId, consent: false });
  const own: StoryPatch =
    kind === 'LESSON'
      ? { expected: 'Forty people.', happened: 'Nine came.', why: 'The letters were in one language.', advice: 'Ask in May, in five.' }
      : { name: 'Mariam K.', pseudonym: true, about: 'Baker', body: 'The oven was a *quernstone* of a thing.' };
  await saveStory(ctx, { storyId: id, expectedVersion: 1, clientMutationId: newId(), patch: { ...own, ...patch } });
  return again(app, id);
}
export async function published(
  app: TestApp,
  who: Who,
  networkId: string,
  kind: StoryKind = 'STORY',
  patch: StoryPatch = {},
): Promise<Story> {
  const { id } = await storyDraft(app, who, networkId, kind, patch);
  const ctx = await app.ctxOf(who);
  if (kind !== 'LESSON') await recordConsent(ctx, consentInput(id));
  await publishStory(ctx, { storyId: id, expectedVersion: (await again(app, id)).version, clientMutationId: newId() });
  return again(app, id);
}
