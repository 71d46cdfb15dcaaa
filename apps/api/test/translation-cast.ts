import { textKeys, type TranslatedKind } from '@guildhall/domain/translations/translation';
import { newId } from '../src/kernel/ids.js';
import { PracticeDraft, Practice } from '../src/practices/practice.entity.js';
import { beginEdition, publishPractice } from '../src/practices/edition.service.js';
import { saveDraft, submitPractice } from '../src/practices/draft.service.js';
import { screenPractice } from '../src/practices/screening.service.js';
import { publishTranslation } from '../src/translations/translation-review.service.js';
import { Translation } from '../src/translations/translation.entity.js';
import { saveTranslation, startTranslation, submitTranslation } from '../src/translations/translation.service.js';
import type { PracticePatch } from '@guildhall/domain/practices/content';
import type { TestApp, Who } from './app.js';
import type { PracticeCast } from './practice-cast.js';

/** Walks a translation to a state as its people would, every text as its key and the language; returns its id. */
export async function translationIn(
  app: TestApp,
  ownerId: string,
  locale: string,
  state: 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED',
  by: { translator: Who; reviewer: Who },
  kind: TranslatedKind = 'PRACTICE',
): Promise<string> {
  const asTranslator = await app.ctxOf(by.translator);
  const id = await startTranslation(asTranslator, { kind, ownerId, locale, clientMutationId: newId() });
  const row = await app.db.manager.findOneByOrFail(Translation, { id });
  const texts = textKeys(row.sources[row.editionNo]!).map((key) => ({ key, text: `${key} in ${locale}, ${row.editionNo}` }));
  await saveTranslation(asTranslator, {
    translationId: id,
    expectedVersion: row.version,
    edition: row.editionNo,
    clientMutationId: newId(),
    texts,
  });
  if (state === 'DRAFT') return id;
  const { version } = await submitTranslation(asTranslator, {
    translationId: id,
    expectedVersion: row.version + 1,
    termNote: 'Words of a test.',
  });
  if (state === 'IN_REVIEW') return id;
  await publishTranslation(await app.ctxOf(by.reviewer), { translationId: id, expectedVersion: version });
  return id;
}

/** The next edition of a published practice with these changes. */
export async function nextEdition(app: TestApp, cast: PracticeCast, practiceId: string, patch: PracticePatch): Promise<void> {
  const asAuthor = await app.ctxOf(cast.author);
  const version = async () => (await app.db.manager.findOneByOrFail(PracticeDraft, { id: practiceId })).version;
  await beginEdition(asAuthor, { practiceId, clientMutationId: newId() });
  await saveDraft(asAuthor, { practiceId, expectedVersion: await version(), clientMutationId: newId(), patch });
  await submitPractice(asAuthor, { practiceId, expectedVersion: await version() });
  await screenPractice(await app.ctxOf(cast.screener), {
    practiceId,
    expectedVersion: await version(),
    clientMutationId: newId(),
    decision: 'ACCEPT',
    reason: 'Clear and well sourced.',
    verifiedFactIds: [],
  });
  await publishPractice(asAuthor, {
    practiceId,
    expectedVersion: await version(),
    clientMutationId: newId(),
    licence: 'CC-BY-4.0',
    ownerConsent: true,
    consentGivenBy: 'Maria Test, director',
  });
}
export const slugOf = async (app: TestApp, practiceId: string): Promise<string> =>
  (await app.db.manager.findOneByOrFail(Practice, { id: practiceId })).slug!;
