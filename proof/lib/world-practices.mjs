// Write-ups in every state of their life.
import { translationsOf } from './world-translations.mjs';

const states = ['DRAFT', 'SUBMITTED', 'REVISION_ASKED', 'SCREENED', 'PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'WITHDRAWN'];
/** A text in validation, once for each state of its validator's task. */
const tasks = ['ASKED', 'WORKING', 'GIVEN'];

/** An organisation elsewhere with somebody who reviews: who may be asked. */
async function candidateOf({ make, uuid, person, grant, network, owner, app }) {
  const row = await person('Candidate');
  await app.query(`update profile set "fieldVisibility" = '{"name":"PUBLIC"}' where id = $1`, [row.id]);
  await grant(row.id, 'PEER_REVIEWER', 'NETWORK', network.id);
  const houses = [];
  for (const slug of ['house', 'second-house'])
    houses.push(
      await make('organisation', { ...owner, id: uuid(), slug, name: `Organisation ${slug}`, createdBy: null, countryCode: 'FR' }),
    );
  await make('affiliation', { personId: row.id, organisationId: houses[0].id, function: 'Adviser', state: 'CONFIRMED', isManager: false });
  return { candidate: row.id, house: houses[1].id };
}
/** A picture that the practice holds, though no text shows it. */
async function pictureOf({ app, uuid, actors }, practiceId) {
  const [file] = await app.query(
    `insert into file (id, sha256, type, bytes, width, height, "broughtAt") values ($1::uuid, encode(sha256($1::text::bytea), 'hex'), 'image/webp', 9, 3, 3, now()) returning id`,
    [uuid()],
  );
  const [row] = await app.query(
    `insert into practice_file (id, "practiceId", "fileId", "personId", name, at, "publishedAt") values ($1, $2, $3, $4, 'picture', now(), now()) returning id`,
    [uuid(), practiceId, file.id, actors.writer],
  );
  return row.id;
}
async function taskOf({ make, add, mark, actors, house, network, owner, at }, practice, task, common) {
  const m = mark();
  const begun = task !== 'ASKED';
  const row = await make('practice_validation', {
    practiceId: practice.id,
    networkId: network.id,
    authorIds: [actors.writer],
    ownerOrganisationId: owner.id,
    editionNo: 1,
    validatorId: actors.validator,
    organisationId: house,
    askedBy: actors.networkCoordinator,
    state: task,
    conflictKinds: [],
    note: '',
    scores: begun ? { clarity: 'FULLY', evidence: 'MOSTLY', effect: 'PARTLY', transferability: 'FULLY', inclusion: 'CANNOT_SAY' } : {},
    decision: begun ? 'ACCEPT' : null,
    opinion: begun ? `Opinion ${m} in more than forty letters, as it is asked.` : '',
    privateNote: begun ? `Note ${m}` : '',
    shownAs: begun ? 'NAME' : null,
    givenName: task === 'GIVEN' ? 'Person validator' : null,
    givenOrganisation: null,
    criteriaVersion: 1,
    declaredAt: begun ? at : null,
    givenAt: task === 'GIVEN' ? at : null,
    endedAt: null,
  });
  add('validation', row, { ...common, mark: m });
}

export async function practicesOf(world) {
  const { make, add, mark, actors, owner, network, none, at } = world;
  const { candidate, house } = await candidateOf(world);
  for (const [state, task] of [...[...states, 'NEXT'].map((s) => [s, undefined]), ...tasks.map((t) => ['IN_VALIDATION', t])]) {
    const m = mark();
    const d = mark();
    const published = ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'WITHDRAWN', 'NEXT'].includes(state);
    const content = (own) => ({
      title: `Practice ${own}`,
      summary: `Summary ${own} in one plain sentence.`,
      kind: 'PRACTICE',
      locale: 'en',
      ownerOrganisationId: owner.id,
      country: 'SE',
      place: 'Town',
      operation: 'ACTIVE',
      periodStart: '2024',
      periodEnd: '2025',
      dimensions: ['mentoring'],
      targetGroups: ['refugees'],
      instruments: [],
      need: `Need ${own}`,
      whatIsDone: 'Tables.',
      howItIsOrganised: 'One person.',
      whyItMayWork: 'Trust.',
      buildingBlocks: [
        {
          id: '00000000-0000-4000-8000-000000000002',
          title: `Block ${own}`,
          purpose: `Purpose ${own}`,
          enablingFactors: [`Factor ${own}`, 'A room'],
        },
      ],
      limits: 'Tired.',
      mustHave: 'Room.',
      niceToHave: 'Tea.',
      firstStep: 'Ask.',
      effort: 'LOW',
      questions: 'What?',
      note: `Note ${own}`,
      facts: [
        {
          id: '00000000-0000-4000-8000-000000000001',
          label: 'days',
          value: '10',
          unit: 'a year',
          asOf: '2025',
          sourceId: null,
          sourceTitle: 'Report',
          sourceUrl: 'https://example.org/r',
          grade: 'MEASURED',
          mark: 'UNCHECKED',
          note: '',
        },
      ],
    });
    const practiceState = state === 'NEXT' ? 'PUBLISHED' : state;
    const draftState = state === 'NEXT' ? 'DRAFT' : published ? 'PUBLISHED' : state;
    const shown = published ? m : d;
    const c = content(shown);
    const row = await make('practice', {
      networkId: network.id,
      slug: published ? `practice-${m}` : null,
      form: task ? 'FULL' : 'SNAPSHOT',
      state: practiceState,
      authorIds: [actors.writer],
      ownerOrganisationId: owner.id,
      editionNo: published ? 1 : 0,
      publishedAt: published ? at : null,
      reviewDueAt: published ? '2028-01-01T00:00:00Z' : null,
      withdrawnAt: state === 'WITHDRAWN' ? at : null,
      withdrawalReason: state === 'WITHDRAWN' ? 'They asked for it.' : null,
      title: c.title,
      summary: c.summary,
      kind: c.kind,
      locale: 'en',
      country: 'SE',
      place: 'Town',
      periodStart: '2024',
      periodEnd: '2025',
      dimensions: c.dimensions,
      targetGroups: c.targetGroups,
    });
    await make('practice_draft', {
      id: row.id,
      networkId: network.id,
      authorIds: [actors.writer],
      ownerOrganisationId: owner.id,
      state: draftState,
      editionNo: state === 'NEXT' ? 2 : 1,
      content: content(d),
      submittedAt: draftState === 'DRAFT' ? null : at,
    });
    const common = { practice: row.id, slug: row.slug, practiceState: state, draftState, ...(task ? { task } : {}) };
    if (published) {
      add('practice', row, { ...common, house, picture: await pictureOf(world, row.id), mark: m });
      await make('practice_edition', {
        ...none,
        id: row.id,
        practiceId: row.id,
        number: 1,
        content: c,
        contentHash: 'a'.repeat(64),
        licence: 'CC-BY-4.0',
        ownerName: 'Organisation owner',
        authors: JSON.stringify([{ personId: actors.writer, name: 'Person writer' }]),
        consentGivenBy: `Consent${m}z`,
        publishedBy: actors.networkCoordinator,
        publishedAt: at,
        html: Object.fromEntries(
          ['need', 'whatIsDone', 'howItIsOrganised', 'whyItMayWork', 'limits', 'mustHave', 'niceToHave', 'questions', 'note'].map((f) => [
            f,
            `<p>${c[f]}</p>`,
          ]),
        ),
        htmlVersion: 1,
      });
      await translationsOf(world, row, c, common);
    } else add('unpublished', row, { ...common, mark: d });
    add('draft', row, { ...common, candidate, mark: d });
    if (task) await taskOf({ ...world, house }, row, task, common);
  }
}
