import { newId } from '../../src/kernel/ids.js';
import { beginEdition } from '../../src/practices/edition.service.js';
import type { World } from '../worlds.js';
import { practiceCast, practiceIn } from '../practice-cast.js';

/** Write-ups in every state, one of them published with its next edition under way. */
export const practicesWorld: World = async (app) => {
  const cast = await practiceCast(app);
  for (const state of ['DRAFT', 'SUBMITTED', 'REVISION_ASKED', 'SCREENED', 'PUBLISHED', 'WITHDRAWN'] as const)
    await practiceIn(app, cast, state);
  const id = await practiceIn(app, cast, 'PUBLISHED');
  await beginEdition(await app.ctxOf(cast.author), { practiceId: id, clientMutationId: newId() });
  return {
    author: cast.author,
    screener: cast.screener,
    colleague: cast.colleague,
    elsewhere: cast.elsewhere,
    stranger: cast.stranger,
    practiceAdmin: cast.admin,
  };
};
