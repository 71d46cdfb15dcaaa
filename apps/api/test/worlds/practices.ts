import { newId } from '../../src/kernel/ids.js';
import { person } from '../cast.js';
import { belongs, organisation } from '../practice-cast.js';
import { askValidator } from '../../src/practices/validation.service.js';
import { declareValidation } from '../../src/practices/opinion.service.js';
import { beginEdition, withdrawPractice } from '../../src/practices/edition.service.js';
import { Practice } from '../../src/practices/practice.entity.js';
import { translationIn } from '../translation-cast.js';
import type { World } from '../worlds.js';
import { practiceCast, practiceIn } from '../practice-cast.js';

/** Write-ups in every state, one of them published with its next edition under way. */
export const practicesWorld: World = async (app) => {
  const cast = await practiceCast(app);
  for (const state of ['DRAFT', 'SUBMITTED', 'REVISION_ASKED', 'SCREENED', 'PUBLISHED', 'WITHDRAWN'] as const)
    await practiceIn(app, cast, state);
  const id = await practiceIn(app, cast, 'PUBLISHED');
  await beginEdition(await app.ctxOf(cast.author), { practiceId: id, clientMutationId: newId() });
  const validator = await person(app, 'World Validator', {
    grants: [{ role: 'PEER_REVIEWER', scopeType: 'NETWORK', scopeId: cast.network.id }],
  });
  const conflicted = await person(app, 'World Conflicted', {
    grants: [{ role: 'PEER_REVIEWER', scopeType: 'NETWORK', scopeId: cast.network.id }],
  });
  const validated = await practiceIn(app, cast, 'SCREENED');
  for (const who of [validator, conflicted]) {
    await belongs(app, who, (await organisation(app, `Of ${who.displayName}`)).id);
    const validationId = await askValidator(await app.ctxOf(cast.screener), {
      practiceId: validated,
      personId: who.id,
      clientMutationId: newId(),
    });
    const conflict = who === conflicted;
    await declareValidation(await app.ctxOf(who), {
      validationId,
      expectedVersion: 1,
      answer: conflict ? 'CONFLICT' : 'NO_CONFLICT',
      kinds: conflict ? ['FUNDING'] : [],
      note: '',
    });
  }
  const grants = (scopeId: string) => [{ role: 'TRANSLATOR', scopeType: 'NETWORK', scopeId } as const];
  const translator = await person(app, 'World Translator', { grants: grants(cast.network.id) });
  const otherTranslator = await person(app, 'World Other Translator', { grants: grants(newId()) });
  const by = { translator, reviewer: cast.screener };
  const translated = await practiceIn(app, cast, 'PUBLISHED');
  for (const state of ['DRAFT', 'IN_REVIEW', 'PUBLISHED'] as const)
    await translationIn(app, translated, { DRAFT: 'de', IN_REVIEW: 'fr', PUBLISHED: 'ar' }[state], state, by);
  const gone = await practiceIn(app, cast, 'PUBLISHED');
  await translationIn(app, gone, 'de', 'PUBLISHED', by);
  const { version } = await app.db.manager.findOneByOrFail(Practice, { id: gone });
  await withdrawPractice(await app.ctxOf(cast.author), {
    practiceId: gone,
    expectedVersion: version,
    clientMutationId: newId(),
    reason: 'The organisation asked for it.',
  });
  return {
    translator,
    otherTranslator,
    validator,
    conflicted,
    author: cast.author,
    screener: cast.screener,
    colleague: cast.colleague,
    elsewhere: cast.elsewhere,
    stranger: cast.stranger,
    practiceAdmin: cast.admin,
  };
};
