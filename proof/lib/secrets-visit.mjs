// What a team sees, says and plans alone, from the visit on, and what is thought of its work: nobody of the host knows of it.
const records = (title) => (w, c) =>
  w.act(c.facilitator, 'saveVisitEvidence', {
    caseId: c.id,
    kind: 'OBSERVATION',
    title,
    source: 'Seen there',
    dimensionKey: 'finance',
    strength: 'FAIR',
    audience: 'TEAM',
    expectedVersion: 0,
  });
const says =
  (body, audience = 'TEAM', by = 'facilitator') =>
  (w, c) =>
    w.act(c[by], 'addCasePost', { caseId: c.id, audience, dimensionKey: 'finance', body });
const team = ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'];
const hosts = ['HOST_LEAD', 'HOST_MEMBER'];
const meetsAlone = (title) => (w, c) =>
  w.act(c.facilitator, 'saveVisitSession', {
    caseId: c.id,
    day: '2027-02-01',
    from: '09:00',
    until: '10:00',
    kind: 'TEAM',
    mode: 'ONLINE',
    title,
    dimensionKeys: [],
    expectedVersion: 0,
  });
const nothing = () => undefined;
/** Somebody without a part reads the case in an emergency: asked for, allowed by a manager, and opened. */
const emergency = async (w, c) => {
  const of = `(select g."personId" from role_grant g join peer_review_case c on c."programmeId" = g."scopeId" where c.id = '${c.id}' and g.role = 'PROGRAMME_MANAGER' and g."revokedAt" is null limit 1)`;
  const who = `(select id from person where administrator order by id limit 1)`;
  await w.sql(
    `insert into emergency_access (id, "createdAt", "updatedAt", version, reference, "caseId", "programmeId", "requesterId", reason, hours, state, "lapsesAt", "shownToLead")
       select gen_random_uuid(), now(), now(), 1, id, id, "programmeId", ${who}, 'The quernstone cannot be opened.', 24, 'REQUESTED', now() + interval '3 days', false from peer_review_case where id = '${c.id}'`,
  );
  const { id, version, manager } = await w.one(`select id, version, ${of} manager from emergency_access where "caseId" = $1`, [c.id]);
  await w.act(manager, 'decideEmergencyAccess', { accessId: id, approve: true, expectedVersion: version });
  await w.sql(
    `insert into emergency_reading (id, "accessId", at, part) values (gen_random_uuid(), '${id}', now(), 'REVIEWS')`,
    `insert into dossier_access (id, "caseId", "programmeId", "personId", role, kind, day, "shownToHost") select gen_random_uuid(), id, "programmeId", ${who}, 'EMERGENCY_READER', 'DOSSIER', '2026-11-26', false from peer_review_case where id = '${c.id}'`,
  );
};
const judges = (flag) => async (w, c) => {
  const { id } = await w.one(
    'select r.id from review r join vault.review_identity i on i."reviewId" = r.id where r."caseId" = $1 and i."personId" = $2',
    [c.id, c.subject],
  );
  const said = await w.one('select coalesce(max(version), 0) v from review_feedback where "reviewId" = $1 and "raterId" = $2', [
    id,
    c.facilitator,
  ]);
  await w.act(c.facilitator, 'giveFeedback', { caseId: c.id, reviewId: id, flags: [flag], expectedVersion: said.v });
};
const asks = (c) =>
  ['TEAM', 'TEAM_AND_HOST', 'FACILITATION', 'HOST_INTERNAL'].map((audience) => ['caseThreads', { caseId: c.id, audience }, 2]);
export const visitSecrets = [
  {
    name: 'entry of the register',
    of: 'VISIT',
    knows: ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'],
    words: ['quernstone', 'whetstones'],
    both: nothing,
    a: records('A quernstone.'),
    b: records('A whetstones.'),
  },
  {
    name: 'said to the team or not',
    asks,
    of: 'VISIT',
    knows: ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'],
    words: ['quernstone'],
    both: nothing,
    a: nothing,
    b: says('A quernstone.'),
  },
  // Neither the host nor the team: not even who leads it, as long as somebody facilitates.
  {
    name: 'read in an emergency or not',
    of: 'VISIT',
    knows: ['FACILITATOR', 'PROGRAMME_MANAGER'],
    first: ['HOST_LEAD', 'LEAD_PEER', 'PEER'],
    words: ['quernstone'],
    both: nothing,
    a: nothing,
    b: emergency,
  },
  {
    name: 'remarked to oneself or not',
    of: 'DESK_REVIEW',
    knows: ['subject'],
    first: ['LEAD_PEER', 'PEER', 'FACILITATOR', 'HOST_LEAD'],
    full: true,
    words: ['quernstone'],
    both: nothing,
    a: nothing,
    b: async (w, c) => {
      const { content, seq } = await w.one(
        `select s.content, s.seq from review_round n join practice_snapshot s on s.id = n."snapshotId" where n."caseId" = $1 order by n.number desc limit 1`,
        [c.id],
      );
      await w.act(c.subject, 'saveDossierRemark', {
        caseId: c.id,
        passage: { seq, sectionKey: 'summary', quote: content.summary },
        body: 'A quernstone.',
        expectedVersion: 0,
      });
    },
  },
  {
    name: 'said to team and host or not',
    asks,
    of: 'VISIT',
    knows: [...team, ...hosts],
    first: ['PROGRAMME_MANAGER', 'OBSERVER'],
    full: true,
    words: ['quernstone'],
    both: nothing,
    a: nothing,
    b: says('A quernstone.', 'TEAM_AND_HOST'),
  },
  {
    name: 'said among those who run the case or not',
    asks,
    of: 'VISIT',
    knows: ['FACILITATOR', 'PROGRAMME_MANAGER'],
    first: ['HOST_LEAD', 'LEAD_PEER', 'PEER'],
    full: true,
    words: ['quernstone'],
    both: nothing,
    a: nothing,
    b: says('A quernstone.', 'FACILITATION'),
  },
  {
    name: 'said by the host among itself or not',
    asks,
    of: 'VISIT',
    knows: hosts,
    first: ['FACILITATOR', 'PROGRAMME_MANAGER', 'LEAD_PEER'],
    full: true,
    words: ['quernstone'],
    both: nothing,
    a: nothing,
    b: says('A quernstone.', 'HOST_INTERNAL', 'hostLead'),
  },
  {
    // Both speak as the team: the host reads the words, and never whose they are.
    name: 'which peer spoke to the host',
    asks,
    of: 'VISIT',
    knows: team,
    first: hosts,
    words: ['quernstone'],
    both: nothing,
    a: says('A quernstone.', 'TEAM_AND_HOST', 'lead'),
    b: says('A quernstone.', 'TEAM_AND_HOST', 'other'),
  },
  {
    // The peers read a sum once the plan is agreed; the host never.
    name: 'what the facilitator thinks of a review',
    of: 'IMPROVEMENT',
    knows: ['FACILITATOR', 'PROGRAMME_MANAGER'],
    first: ['HOST_LEAD', 'HOST_MEMBER', 'LEAD_PEER', 'PEER'],
    full: true,
    both: nothing,
    a: judges('SPECIFIC'),
    b: judges('VAGUE'),
  },
  {
    name: 'meeting of the team alone',
    full: true,
    of: 'VISIT',
    knows: ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'],
    words: ['quernstone'],
    both: nothing,
    a: nothing,
    b: meetsAlone('A quernstone.'),
  },
];
