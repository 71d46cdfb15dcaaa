// A story and a lesson in every state that they can have, their consents, and a frozen edition in which the story stands.
const text = (m, lesson) => ({
  locale: 'en',
  title: `Story ${m}`,
  name: lesson ? '' : `Name ${m}`,
  pseudonym: !lesson,
  about: `About ${m}`,
  place: `Place ${m}`,
  country: 'SE',
  body: lesson ? '' : `Body ${m}`,
  quotes: [],
  expected: lesson ? `Expected ${m}` : '',
  happened: lesson ? `Happened ${m}` : '',
  why: lesson ? `Why ${m}` : '',
  advice: lesson ? `Advice ${m}` : '',
  grade: null,
  licence: 'CC-BY-4.0',
});
const states = { STORY: ['DRAFT', 'PUBLISHED', 'ENDED'], LESSON: ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] };

export async function storiesOf({ make, add, mark, uuid, actors, network, none, at }) {
  for (const kind of ['STORY', 'LESSON'])
    for (const state of states[kind]) {
      const lesson = kind === 'LESSON';
      const m = mark();
      const d = state === 'PUBLISHED' ? mark() : m;
      const read = state === 'PUBLISHED' || state === 'WITHDRAWN';
      const row = await make('story', {
        networkId: network.id,
        kind,
        state,
        authorId: actors.writer,
        slug: read ? `story-${m}` : null,
        content: text(d, lesson),
        published: read ? text(m, lesson) : null,
        editionNo: state === 'DRAFT' ? 0 : 1,
        publishedAt: read ? at : null,
        withdrawnAt: state === 'WITHDRAWN' ? at : null,
        reason: state === 'WITHDRAWN' ? `Reason ${m}` : '',
      });
      const common = { storyKind: kind, storyState: state, slug: row.slug };
      add('storyDraft', row, { ...common, mark: d });
      if (read) add('story', row, { ...common, mark: m });
      if (lesson) continue;
      const c = mark();
      const ended = state === 'ENDED';
      const consent = await make('story_consent', {
        storyId: row.id,
        networkId: network.id,
        personName: `Person ${c}`,
        contact: `Contact ${c}`,
        uses: ['PAGES', 'FEEDS', 'BOOKS', 'PICTURES'],
        locales: ['en'],
        method: 'WRITTEN',
        givenOn: '2026-01-01',
        note: `Note ${c}`,
        recordedBy: actors.networkCoordinator,
        endedAt: ended ? at : null,
        endedHow: ended ? 'WITHDRAWN' : null,
        endReason: ended ? `Ended ${c}` : '',
      });
      if (!ended) add('storyConsent', consent, { storyKind: kind, storyState: state, mark: c });
      if (!ended) continue;
      const use = await make('story_use', {
        ...none,
        id: uuid(),
        storyId: row.id,
        bookId: uuid(),
        edition: 1,
        title: `Used ${c}`,
        address: '/toolbooks/none/e/1',
        at,
        withheld: false,
        note: '',
      });
      add('storyUse', use, { storyKind: kind, storyState: state, mark: c });
    }
}
