import { person } from '../cast.js';
import { withdrawEndorsement } from '../../src/uptake/endorsement.service.js';
import { endorsementOf, transferOf } from '../make.uptake.js';
import { belongs, organisation, practiceCast, practiceIn } from '../practice-cast.js';
import type { World } from '../worlds.js';

/** A practice with what others made of it, as far as everybody or only some may know. */
export const uptakeWorld: World = async (app) => {
  const cast = await practiceCast(app);
  const practice = await practiceIn(app, cast, 'PUBLISHED');
  const adopter = await person(app, 'World Adopter');
  const house = await organisation(app, 'Adopting House');
  await belongs(app, adopter, house.id);
  for (const visibility of ['PUBLIC', 'REGISTERED'] as const)
    await transferOf(app, adopter, practice, house.id, { visibility, place: visibility });
  const endorser = await person(app, 'World Endorser', { grants: [{ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: house.id }] });
  const gone = await endorsementOf(app, endorser, practice, house.id);
  await withdrawEndorsement(await app.ctxOf(endorser), { endorsementId: gone.id, expectedVersion: 1 });
  await endorsementOf(app, endorser, practice, house.id);
  return { adopter, endorser };
};
