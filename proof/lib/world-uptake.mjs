import { at, none } from './workbench.mjs';

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
  const said = {
    practiceId: practice.id,
    networkId: network.id,
    practiceAuthorIds: [actors.writer],
    editionNo: 1,
    answerToId: null,
    threadAt: at,
    underHidden: false,
    withdrawnAt: null,
  };
  // Said by people whose names go less far than what they say.
  for (const { id } of items.filter((i) => i.kind === 'person' && i.hidden))
    await make('practice_comment', {
      ...said,
      authorId: id,
      body: 'Well said.',
      editedAt: null,
      hiddenAt: null,
      hiddenReason: '',
      hiddenBy: null,
    });
  for (const hidden of [false, true]) {
    const m = mark();
    const row = await make('practice_comment', {
      ...said,
      authorId: actors.outsider,
      body: `Body ${m}`,
      editedAt: at,
      hiddenAt: hidden ? at : null,
      hiddenReason: hidden ? `Reason ${m}` : '',
      hiddenBy: hidden ? actors.networkCoordinator : null,
    });
    if (!hidden)
      // Who reported it is told to nobody, what they said to those who moderate.
      await make('practice_comment_report', {
        commentId: row.id,
        networkId: network.id,
        reporterId: actors.member,
        reason: 'It is wrong.',
        settledAt: null,
      });
    await make('practice_comment_revision', { ...none, commentId: row.id, version: 1, body: `Body ${m}`, at });
    add('practiceComment', row, { slug: practice.slug, practiceState: practice.practiceState, hidden, mark: m });
  }
}
