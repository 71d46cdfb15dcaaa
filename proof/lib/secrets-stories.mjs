// What only the coordinators of a network may know of a story: that there is one, who the person is, and that it was once to be read. From section 7 of the
// domain model of the network: nothing of a person without a live consent.
import { translationOf } from './secrets-translations.mjs';

const lesson = 'evening-courses-without-child-care-are-courses-for-men';
const translation = translationOf('STORY', async (w) => (await w.one('select id from story where slug = $1', [lesson])).id);
const content = {
  name: 'Ada of the quernstone',
  pseudonym: true,
  about: 'miller',
  body: 'The quernstone of the harbour.',
};
const storyOf = (w) => w.one(`select id, version from story where content->>'title' = 'Quernstone at four'`);
const begins = async (w, c) => {
  await w.act(c.editor, 'beginStory', { kind: 'STORY', title: 'Quernstone at four', locale: 'en', networkId: c.network });
  const { id, version } = await storyOf(w);
  await w.act(c.editor, 'saveStory', { storyId: id, expectedVersion: version, patch: content });
};
const agrees =
  (personName, uses = ['PAGES', 'FEEDS', 'BOOKS', 'PICTURES']) =>
  async (w, c) => {
    const { id } = await storyOf(w);
    await w.act(c.editor, 'recordStoryConsent', {
      storyId: id,
      personName,
      contact: `${personName.split(' ')[0]}@whetstones.example`,
      uses,
      locales: ['en'],
      method: 'WRITTEN',
      givenOn: '2026-01-01',
      until: null,
      note: '',
    });
  };
/** A picture of one point. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const isSeen = (alt) => async (w, c) => {
  const { id } = await storyOf(w);
  await w.act(c.editor, 'setStoryPortrait', { storyId: id, alt, file: { content: dot, name: 'quernstone.png' } });
};
const says = (body) => async (w, c) => {
  const { id, version } = await storyOf(w);
  await w.act(c.editor, 'saveStory', { storyId: id, expectedVersion: version, patch: { body } });
};
const publishes = async (w, c) => {
  const { id, version } = await storyOf(w);
  await w.act(c.editor, 'publishStory', { storyId: id, expectedVersion: version });
};
const takesBack = async (w, c) => {
  const consent = await w.one(
    `select k.id, k.version from story_consent k join story s on s.id = k."storyId" where s.content->>'title' = 'Quernstone at four' and k."endedAt" is null`,
  );
  await w.act(c.editor, 'endStoryConsent', { consentId: consent.id, expectedVersion: consent.version, reason: 'She asked.' });
};
const steps =
  (...all) =>
  async (w, c) => {
    for (const step of all) await step(w, c);
  };
const nothing = () => undefined;
const common = {
  network: 'emen',
  knows: ['coordinatorsThere'],
  words: ['quernstone', 'whetstones', 'Berta', 'Celia'],
  pages: ['/stories', '/stories?work=true', '/stories/feed.atom', '/stories/quernstone-at-four', '/stories/quernstone-at-four/card'],
  asks: [
    ['stories', { page: { first: 20 } }, 2],
    ['stories', { page: { first: 20 }, work: true }, 2],
    ['story', { slug: 'quernstone-at-four' }, 1],
  ],
};
export const storySecrets = [
  { name: 'story that is being written', full: true, ...common, both: nothing, a: nothing, b: steps(begins, agrees('Berta Whetstones')) },
  {
    name: 'story whose word was taken back',
    ...common,
    both: nothing,
    a: nothing,
    b: steps(begins, agrees('Berta Whetstones'), publishes, takesBack),
  },
  // That something was there stays with whoever took a record along; what it was and whose does not.
  {
    name: 'words of a story that harvesters had and whose word was taken back',
    full: true,
    ...common,
    both: begins,
    a: steps(agrees('Berta Whetstones', ['PAGES', 'ELSEWHERE']), publishes, takesBack),
    b: steps(says('The whetstones of the harbour.'), agrees('Celia Whetstones', ['PAGES', 'ELSEWHERE']), publishes, takesBack),
  },
  {
    name: 'portrait of a story that is being written',
    ...common,
    full: true,
    both: steps(begins, agrees('Berta Whetstones')),
    a: nothing,
    b: isSeen('Berta at the quernstone'),
  },
  {
    name: 'portrait of a story whose word was taken back',
    ...common,
    full: true,
    both: nothing,
    a: nothing,
    b: steps(begins, agrees('Berta Whetstones'), isSeen('Berta at the quernstone'), publishes, takesBack),
  },
  {
    name: 'who a person of a story is',
    full: true,
    ...common,
    both: begins,
    a: steps(agrees('Berta Whetstones'), publishes),
    b: steps(agrees('Celia Whetstones'), publishes),
  },
  {
    name: 'words of a translation of a lesson that is not published',
    full: true,
    network: 'emen',
    knows: ['coordinatorsThere', 'translators'],
    words: ['quernstone', 'whetstones'],
    pages: ['/stories', `/stories/${lesson}`, `/stories/${lesson}?lang=sv`],
    asks: [['stories', { page: { first: 20 } }, 2], ...translation.asks('STORY', lesson)],
    both: translation.begins,
    a: translation.says('quernstone'),
    b: translation.says('whetstones'),
  },
];
