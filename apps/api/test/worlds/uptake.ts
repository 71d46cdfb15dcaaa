import { person } from '../cast.js';
import { withdrawEndorsement } from '../../src/uptake/endorsement.service.js';
import { ConsultationComment } from '../../src/uptake/consultation.entity.js';
import { PracticeComment } from '../../src/uptake/practice-comment.entity.js';
import { makeCommunity, makeMembership } from '../make.communities.js';
import { commentOf, endorsementOf, practiceCommentOf, roundOf, transferOf } from '../make.uptake.js';
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
  const community = await makeCommunity(app, { networkId: cast.network.id });
  const consulted = await person(app, 'World Consulted', { grants: [{ role: 'MEMBER', scopeType: 'NETWORK', scopeId: cast.network.id }] });
  for (const who of [cast.author, consulted]) await makeMembership(app, community, who);
  const rounds = [
    await roundOf(app, cast.author, await practiceIn(app, cast, 'DRAFT'), {
      source: 'DRAFT',
      audience: 'COMMUNITY',
      communityId: community.id,
    }),
    await roundOf(app, cast.author, await practiceIn(app, cast, 'DRAFT'), { source: 'DRAFT', audience: 'NETWORK' }),
    await roundOf(app, cast.author, practice),
  ];
  for (const round of rounds) {
    await commentOf(app, consulted, round.id);
    const { id } = await commentOf(app, consulted, round.id);
    await app.db.manager.update(ConsultationComment, { id }, { hiddenAt: app.clock.now(), hiddenReason: 'It named a person.' });
  }
  await practiceCommentOf(app, consulted, practice, 'Shown.');
  const { id } = await practiceCommentOf(app, consulted, practice, 'Hidden.');
  await app.db.manager.update(PracticeComment, { id }, { hiddenAt: app.clock.now(), hiddenReason: 'It named a person.' });
  return { adopter, endorser, consulted, uptakeAuthor: cast.author, uptakeCoordinator: cast.screener, uptakeStranger: cast.stranger };
};
