// What is only begun: an application before it is sent, the answer to one, a dossier that the host still writes, and who looks on at a case.
const deciders = ['HOST_LEAD', 'HOST_MEMBER', 'PROGRAMME_MANAGER'];
const team = ['LEAD_PEER', 'PEER', 'TRAINEE_PEER'];
const nothing = () => undefined;
const versionOf = async (w, c) => (await w.one('select version from peer_review_case where id = $1', [c.id])).version;
const manager = (c) => [...c.parts].find(([, parts]) => parts.includes('PROGRAMME_MANAGER'))[0];
const lowers = (reason) => async (w, c) =>
  w.act(manager(c), 'setMinimumOfPeers', { caseId: c.id, minPeers: 2, reason, expectedVersion: await versionOf(w, c) });
const reads = async (w, c) => {
  const text = 'query ($id: ID!) { dossierUpdates(caseId: $id) { caseId } }';
  const { json } = await w.client.ask(await w.app.session(c.subject), text, { id: c.id });
  if (!json?.data || json.errors) throw new Error(`not read: ${JSON.stringify(json)}`);
};
const saves = (summary) => async (w, c) => {
  const row = await w.one('select "scopeDimensionKeys" scope, languages, "timeZone" from peer_review_case where id = $1', [c.id]);
  await w.act(c.hostLead, 'saveApplication', {
    caseId: c.id,
    draft: {
      summary,
      guidingQuestions: ['What could we leave out without losing anybody?'],
      scopeDimensionKeys: row.scope,
      languages: row.languages,
      visitMode: 'ONLINE',
      timeZone: row.timeZone,
      visitStart: null,
      visitEnd: null,
    },
    expectedVersion: await versionOf(w, c),
  });
};
const words = (word) =>
  `We moved two mornings a week to the library and want to know whether the ${word} reaches those who did not come before.`;
const sends = async (w, c) => w.act(c.hostLead, 'applyForReview', { caseId: c.id, expectedVersion: await versionOf(w, c) });
const refuses = (reason) => async (w, c) =>
  w.act(manager(c), 'refuseCase', { caseId: c.id, reason, expectedVersion: await versionOf(w, c) });
/** In a section of its dossier; the summary is what the invitation shows. */
const changes = (word, of) => async (w, c) => {
  const { seq, content } = await w.one('select seq, content from practice_snapshot where "caseId" = $1 order by seq desc limit 1', [c.id]);
  await w.act(c.hostLead, 'changeDossier', {
    caseId: c.id,
    summary: of === 'summary' ? `${content.summary} The ${word} is new.` : content.summary,
    sections: of === 'summary' ? [] : [{ key: content.sections[0].key, text: `The ${word} is new.` }],
    note: `The ${word} was added.`,
    expectedSeq: seq,
  });
};
const parts = async (w, c) => w.act(manager(c), 'setMirror', { caseId: c.id, mirrorCaseId: null, expectedVersion: await versionOf(w, c) });
const watches = (who) => (w, c) => w.act(c.facilitator, 'setObserver', { caseId: c.id, personId: c[who], observes: true });

export const applicationSecrets = [
  {
    name: 'words of an application that is begun',
    full: true,
    of: 'DRAFT',
    knows: ['HOST_LEAD', 'HOST_MEMBER'],
    words: ['quernstone', 'whetstones'],
    both: nothing,
    a: saves(words('quernstone')),
    b: saves(words('whetstones')),
  },
  { name: 'application begun or sent', of: 'DRAFT', knows: deciders, both: saves(words('quernstone')), a: nothing, b: sends },
  {
    name: 'refused or not decided',
    full: true,
    of: 'APPLIED',
    knows: deciders,
    both: nothing,
    a: nothing,
    b: refuses('This round is full.'),
  },
  {
    name: 'why an application was refused',
    full: true,
    of: 'APPLIED',
    knows: deciders,
    words: ['quernstone', 'whetstones'],
    both: nothing,
    a: refuses('The quernstone is missing.'),
    b: refuses('The whetstones is missing.'),
  },
  {
    name: 'why fewer peers are enough',
    full: true,
    of: 'PREPARATION',
    knows: ['FACILITATOR', 'PROGRAMME_MANAGER'],
    words: ['quernstone', 'whetstones'],
    both: nothing,
    a: lowers('The quernstone reviewers fell ill.'),
    b: lowers('The whetstones reviewers fell ill.'),
  },
  // Of both cases of the pair.
  {
    name: 'two hosts review each other, or do not any more',
    full: true,
    of: 'PREPARATION',
    pair: true,
    knows: [...deciders, ...team, 'FACILITATOR', 'INVITED_PEER', 'across'],
    both: nothing,
    a: nothing,
    b: parts,
  },
  // Until the desk review begins, peers read nothing of the dossier, also not what changes in it.
  {
    name: 'dossier that the host corrects before it opens',
    full: true,
    of: 'PREPARATION',
    knows: [...deciders, 'FACILITATOR'],
    words: ['quernstone', 'whetstones'],
    first: team,
    both: nothing,
    a: changes('quernstone'),
    b: changes('whetstones'),
  },
  {
    name: 'dossier corrected or not',
    of: 'PREPARATION',
    knows: [...deciders, 'FACILITATOR'],
    first: team,
    both: nothing,
    a: nothing,
    b: changes('quernstone'),
  },
  // The host reads who has read its dossier, and nothing of peers whose names it may not know.
  {
    name: 'a peer whom the host may not know has read the dossier',
    of: 'DESK_REVIEW',
    knows: ['subject', 'FACILITATOR', 'PROGRAMME_MANAGER'],
    first: ['HOST_LEAD'],
    both: (w, c) => w.sql(`update assignment set "shownToHost" = false where "caseId" = '${c.id}' and "personId" = '${c.subject}'`),
    a: nothing,
    b: reads,
  },
  // Everybody in the case learns who looks on; nobody else does.
  {
    name: 'who observes a case',
    of: 'DESK_REVIEW',
    knows: ['free', 'spare', ...deciders, ...team, 'FACILITATOR'],
    both: nothing,
    a: watches('free'),
    b: watches('spare'),
  },
  {
    name: 'dossier corrected while somebody observes',
    full: true,
    of: 'DESK_REVIEW',
    knows: [...deciders, ...team, 'FACILITATOR', 'asked'],
    words: ['quernstone', 'whetstones'],
    first: ['free'],
    both: watches('free'),
    a: changes('quernstone', 'summary'),
    b: changes('whetstones', 'summary'),
  },
  // Whoever looks on is told how far the case is, and nothing of what peers do in it.
  {
    name: 'review sent while somebody observes',
    full: true,
    of: 'DESK_REVIEW',
    knows: ['subject', 'FACILITATOR', 'PROGRAMME_MANAGER'],
    first: ['free'],
    both: async (w, c) => {
      await w.sql(
        `update review r set state = 'DRAFT', "submittedAt" = null from vault.review_identity i where i."reviewId" = r.id and r."caseId" = '${c.id}' and i."personId" = '${c.subject}'`,
      );
      await watches('free')(w, c);
    },
    a: nothing,
    b: async (w, c) => {
      const review = await w.one(
        'select r.id, r.version from review r join vault.review_identity i on i."reviewId" = r.id where r."caseId" = $1 and i."personId" = $2',
        [c.id, c.subject],
      );
      await w.act(c.subject, 'submitReview', { reviewId: review.id, expectedVersion: review.version });
    },
  },
];
