import { at } from './workbench.mjs';

// What an organisation made of a practice of somebody else, for everybody to read and for those with an account.
export async function uptakeOf({ make, add, mark, items, actors, grant, network }) {
  const practice = items.find((i) => i.kind === 'practice' && i.practiceState === 'PUBLISHED');
  await make('affiliation', {
    personId: actors.translator,
    organisationId: practice.house,
    function: 'Adviser',
    state: 'CONFIRMED',
    isManager: false,
  });
  await grant(actors.translator, 'ORG_MANAGER', 'ORGANISATION', practice.house);
  for (const visibility of ['PUBLIC', 'REGISTERED']) {
    const m = mark();
    const row = await make('practice_transfer', {
      practiceId: practice.id,
      networkId: network.id,
      editionNo: 1,
      organisationId: practice.house,
      organisationName: `House ${m}`,
      country: 'FR',
      place: `Place ${m}`,
      visibility,
      state: 'DONE',
      adaptations: `Adaptations ${m}`,
      result: `Result ${m}`,
      lessonIds: [],
      recordedBy: actors.translator,
    });
    add('transfer', row, { slug: practice.slug, practiceState: practice.practiceState, transferVisibility: visibility, mark: m });
  }
  for (const state of ['ACTIVE', 'WITHDRAWN']) {
    const m = mark();
    const row = await make('practice_endorsement', {
      practiceId: practice.id,
      networkId: network.id,
      editionNo: 1,
      organisationId: practice.house,
      organisationName: `House ${m}`,
      words: `Words ${m}`,
      state,
      givenBy: actors.translator,
      withdrawnAt: state === 'WITHDRAWN' ? at : null,
    });
    add('endorsement', row, { slug: practice.slug, practiceState: practice.practiceState, endorsementState: state, mark: m });
  }
  for (const hidden of [false, true]) {
    const m = mark();
    const row = await make('practice_comment', {
      practiceId: practice.id,
      networkId: network.id,
      practiceAuthorIds: [actors.writer],
      editionNo: 1,
      authorId: actors.outsider,
      body: `Body ${m}`,
      editedAt: at,
      hiddenAt: hidden ? at : null,
      hiddenReason: hidden ? `Reason ${m}` : '',
      hiddenBy: hidden ? actors.networkCoordinator : null,
    });
    add('practiceComment', row, { slug: practice.slug, practiceState: practice.practiceState, hidden, mark: m });
  }
}
