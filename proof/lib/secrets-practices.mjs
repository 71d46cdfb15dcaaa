import { consultationSecrets } from './secrets-consultations.mjs';

// A good practice before everybody may read it: who judges it and how, and its words in another language. Sections 7 and 15 of the domain model of the network.
const nothing = () => undefined;
const coordinate = ['asked', 'screeners'];
const taskOf = (w, c) =>
  w.one('select id, version from practice_validation where "practiceId" = $1 and "validatorId" = $2', [c.practice, c.asked]);
const answers = (given) => async (w, c) => {
  const task = await taskOf(w, c);
  await w.act(c.asked, 'declareValidation', { validationId: task.id, expectedVersion: task.version, kinds: [], note: '', ...given });
};
const writes = (word) => async (w, c) => {
  const task = await taskOf(w, c);
  await w.act(c.asked, 'saveOpinion', {
    validationId: task.id,
    expectedVersion: task.version,
    // One yes and one no: the text is not validated, and until it is its authors read no opinion.
    decision: 'REVISE',
    opinion: `I looked at the ${word} for an afternoon, and it holds what the text says of it.`,
    privateNote: '',
    scores: Object.fromEntries(['clarity', 'evidence', 'effect', 'transferability', 'inclusion'].map((k) => [k, 'FULLY'])),
    shownAs: 'ORGANISATION',
  });
};
const gives = (word) => async (w, c) => {
  await writes(word)(w, c);
  const task = await taskOf(w, c);
  await w.act(c.asked, 'giveOpinion', { validationId: task.id, expectedVersion: task.version });
};
const begins = (w, c) => w.act(c.translator, 'startTranslation', { kind: 'PRACTICE', ownerId: c.practice, locale: 'sv' });
const translates = (word) => async (w, c) => {
  const row = await w.one('select id, version, "editionNo" edition from translation where "practiceId" = $1 and locale = \'sv\'', [
    c.practice,
  ]);
  await w.act(c.translator, 'saveTranslation', {
    translationId: row.id,
    edition: row.edition,
    expectedVersion: row.version,
    texts: [{ key: 'title', text: `En ${word} i Thessaloniki` }],
  });
};

const commented = async (w, c) => {
  await w.act(c.commenter, 'writePracticeComment', { practiceId: c.practice, body: 'Who paid for it?' });
};
const reported = async (w, c) => {
  const { id } = await w.one('select id from practice_comment where "authorId" = $1 and "practiceId" = $2', [c.commenter, c.practice]);
  await w.act(c.reporter, 'reportPracticeComment', { commentId: id, reason: 'It names whetstones.' });
};
const comments = async (w, c) => {
  await w.act(c.commenter, 'writePracticeComment', { practiceId: c.practice, body: 'The quernstone was never paid for.' });
  await w.settled();
  const { id } = await w.one('select id from practice_comment where "authorId" = $1 and "practiceId" = $2', [c.commenter, c.practice]);
  const by = c.screeners.find((p) => !c.authors.includes(p));
  await w.act(by, 'hidePracticeComment', { commentId: id, expectedVersion: 1, reason: 'It names whetstones.' });
};

const block = '7a000000-0000-4000-8000-000000000003';
const hasBlock = async (w, c) => {
  const draft = await w.one('select version from practice_draft where id = $1', [c.practice]);
  await w.act(c.author, 'savePracticeDraft', {
    practiceId: c.practice,
    expectedVersion: draft.version,
    patch: { buildingBlocks: [{ id: block, title: 'A table', purpose: 'To ask.', enablingFactors: ['Tea'] }] },
  });
};
const hangs = async (w, c) => {
  const lesson = await w.one(`select id from story where kind = 'LESSON' and state = 'PUBLISHED' order by id limit 1`);
  await w.act(c.author, 'linkBlockLesson', { practiceId: c.practice, blockId: block, lessonId: lesson.id, on: true });
};

export const practiceSecrets = [
  ...consultationSecrets,
  // Those who wrote the practice were told of it before it was hidden, and are not any more.
  {
    name: 'comment that was hidden',
    full: true,
    practice: 'PUBLISHED',
    knows: ['commenter', 'screeners'],
    first: ['author'],
    words: ['quernstone', 'whetstones'],
    both: nothing,
    a: nothing,
    b: comments,
  },
  {
    name: 'lesson on a building block of a text that is being written',
    full: true,
    practice: 'DRAFT',
    knows: ['authors', 'screeners'],
    both: hasBlock,
    a: nothing,
    b: hangs,
  },
  // The practice is public; who may be asked about it is as open as that person is.
  {
    name: 'contact of a practice who shows their name to organisers alone',
    full: true,
    practice: 'PUBLISHED',
    knows: ['subject', 'organisers'],
    both: (w, c) => w.sql(`update profile set "fieldVisibility" = "fieldVisibility" || '{"name":"ORGANISERS"}' where id = '${c.subject}'`),
    a: nothing,
    b: (w, c) =>
      w.sql(`insert into practice_contact ("practiceId", "personId", "agreedAt") values ('${c.practice}', '${c.subject}', now())`),
  },
  // Neither who wrote the comment nor who wrote the practice learns of it.
  {
    name: 'report of a comment',
    full: true,
    practice: 'PUBLISHED',
    knows: ['reporter', 'screeners'],
    first: ['author', 'commenter'],
    words: ['whetstones'],
    both: commented,
    a: nothing,
    b: reported,
  },
  // Authors never learn who was asked, and so not what stands in the way of somebody.
  {
    name: 'conflict that a validator declares',
    full: true,
    practice: 'IN_VALIDATION',
    knows: coordinate,
    words: ['quernstone', 'whetstones'],
    both: nothing,
    a: answers({ answer: 'CONFLICT', kinds: ['FUNDING'], note: 'We pay for the quernstone.' }),
    b: answers({ answer: 'CONFLICT', kinds: ['PERSONAL'], note: 'My sister sells whetstones.' }),
  },
  {
    name: 'whether a validator has agreed',
    full: true,
    practice: 'IN_VALIDATION',
    knows: coordinate,
    both: nothing,
    a: nothing,
    b: answers({ answer: 'NO_CONFLICT' }),
  },
  {
    name: 'opinion that is being written',
    full: true,
    practice: 'IN_VALIDATION',
    knows: ['asked'],
    words: ['quernstone', 'whetstones'],
    both: answers({ answer: 'NO_CONFLICT' }),
    a: writes('quernstone'),
    b: writes('whetstones'),
  },
  {
    name: 'opinion on a text that is not validated yet',
    practice: 'IN_VALIDATION',
    knows: coordinate,
    words: ['quernstone', 'whetstones'],
    both: answers({ answer: 'NO_CONFLICT' }),
    a: gives('quernstone'),
    b: gives('whetstones'),
  },
  {
    name: 'words of a translation that is not published',
    translation: 'IN_REVIEW',
    knows: ['translators', 'screeners', 'authors'],
    words: ['quernstone', 'whetstones'],
    both: begins,
    a: translates('quernstone'),
    b: translates('whetstones'),
  },
  {
    name: 'translation begun or not',
    full: true,
    translation: 'IN_REVIEW',
    knows: ['translators', 'screeners', 'authors'],
    both: nothing,
    a: nothing,
    b: begins,
  },
];
