// The people around a practice, and what is asked about it.

/** @returns the practice of the secret with who wrote it, who was asked and who has answered, and who may judge or translate it */
export async function practiceCast({ world, secret, active }) {
  const { one, app } = world;
  const practice = secret.practice
    ? await one('select id, "networkId", "authorIds", "ownerOrganisationId" from practice where state = $1 order by id limit 1', [
        secret.practice,
      ])
    : await one(
        `select p.id, p."networkId", p."authorIds", p."ownerOrganisationId", t."writerIds"[1] translator from translation t join practice p on p.id = t."practiceId" where t.state = $1 order by t.id limit 1`,
        [secret.translation],
      );
  const holding = async (role) =>
    (
      await app.query(
        `select "personId" id from role_grant where role = $1 and "scopeType" = 'NETWORK' and "scopeId" = $2 and "revokedAt" is null order by 1`,
        [role, practice.networkId],
      )
    ).map((r) => r.id);
  const tasks = await app.query('select "validatorId" id, state from practice_validation where "practiceId" = $1 order by id', [
    practice.id,
  ]);
  const cast = {
    practice: practice.id,
    authors: practice.authorIds,
    author: practice.authorIds[0],
    screeners: await holding('COORDINATOR'),
    translators: await holding('TRANSLATOR'),
    translator: practice.translator,
    asked: tasks.find((t) => t.state === 'ASKED')?.id,
    gave: tasks.find((t) => t.state === 'GIVEN')?.id,
  };
  // Whoever is of the organisation that the text speaks for knows its people, and does not judge it.
  const house = await app.query(`select "personId" id from affiliation where "organisationId" = $1 and state = 'CONFIRMED' order by 1`, [
    practice.ownerOrganisationId,
  ]);
  cast.colleague = house.map((h) => h.id).find((id) => active.some((p) => p.id === id) && !cast.authors.includes(id));
  [cast.commenter, cast.reporter] = active.map((p) => p.id).filter((id) => !cast.authors.includes(id) && !cast.screeners.includes(id));
  if (secret.consults) Object.assign(cast, await consultedCast({ world, cast, practice, active }));
  return cast;
}

/** A community of the network in which the author is, and those of it who know of the practice by being asked about it. */
async function consultedCast({ world, cast, practice, active }) {
  const { id } = await world.one(
    `select c.id from community c join community_membership m on m."communityId" = c.id where c."networkId" = $1 and c.state = 'ACTIVE' and m."personId" = $2 and m.state = 'ACTIVE' order by c.id limit 1`,
    [practice.networkId, cast.author],
  );
  const members = await world.app.query(
    `select "personId" id from community_membership where "communityId" = $1 and state = 'ACTIVE' and "personId" is not null order by 1`,
    [id],
  );
  const consulted = members.map((m) => m.id);
  const others = consulted.filter(
    (p) => !cast.authors.includes(p) && !cast.screeners.includes(p) && active.some((person) => person.id === p),
  );
  return { consulting: id, consulted, consultedOne: others[0], consultedOther: others[1] };
}

/** Every door to the practice, with its number and with its address. */
export async function practiceQuestions({ world, cast, ask }) {
  const { slug } = await world.one('select slug from practice where id = $1', [cast.practice]);
  const tasks = await world.app.query('select id from practice_validation where "practiceId" = $1 order by id', [cast.practice]);
  const id = { practiceId: cast.practice };
  return [
    ...['practiceDraft', 'practicePreview', 'practiceValidators'].map((name) => ask(name, id, 3)),
    ask('validatorCandidates', { ...id, words: '' }, 2),
    ...tasks.map((t) => ask('validationTask', { validationId: t.id }, 3)),
    ask('ownValidationTasks', {}, 2),
    ask('ownPractices', { page: { first: 50 } }, 2),
    ask('practiceScreeningQueue', { page: { first: 50 } }, 2),
    ask('practices', { page: { first: 50 } }, 1),
    ask('translationWork', {}, 2),
    ...(slug
      ? [
          ...['sv', 'de', 'en'].flatMap((locale) => [
            ask('practice', { slug, locale }, 3),
            ask('translation', { kind: 'PRACTICE', slug, locale }, 3),
          ]),
          ask('practiceComments', { slug, page: { first: 30 } }, 3),
          ...[`/practices/${slug}`, `/practices/${slug}?lang=sv`, `/practices/${slug}/citation.json`].map((path) => ({
            what: `GET ${path}`,
            path,
          })),
        ]
      : []),
  ];
}
