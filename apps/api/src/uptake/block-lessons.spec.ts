import { TestApp, type Answer, type Who } from '../../test/app.js';
import { stopUnbroken } from '../../test/invariants.js';
import { again, published, storyDraft } from '../../test/make.stories.js';
import { slugOf } from '../../test/make.uptake.js';
import { factId, oneBlock, practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { submitPractice } from '../practices/draft.service.js';
import { beginEdition, publishPractice, withdrawPractice } from '../practices/edition.service.js';
import { Practice, PracticeDraft } from '../practices/practice.entity.js';
import { screenPractice } from '../practices/screening.service.js';
import { newId } from '../kernel/ids.js';
import type { Story } from '../stories/story.entity.js';
import { PracticeBlockLessons } from './block-lessons.entity.js';
import type { BlockLessonsNode, LessonToLinkNode } from './block-lessons.types.js';

let app: TestApp;
let cast: PracticeCast;
let lesson: Story;
let other: Story;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  lesson = await published(app, cast.author, cast.network.id, 'LESSON');
  other = await published(app, cast.author, cast.network.id, 'LESSON');
}, 60_000);
afterAll(() => stopUnbroken(app));

const rules = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as unknown as { issues: { path: string; rule: string }[] } | undefined)?.issues.map(
    (i) => `${i.path}:${i.rule}`,
  );
const code = (a: Answer<unknown>) => a.errors?.[0]?.extensions.code;
const link = (who: Who | null, practiceId: string, lessonId: string, on = true, blockId: string = oneBlock.id) =>
  app.as(who, `mutation($input: LinkBlockLessonInput!) { linkBlockLesson(input: $input) }`, {
    input: { practiceId, blockId, lessonId, on },
  });
const ids = (list: BlockLessonsNode[] | null) => list && list.map((b): [string, string[]] => [b.blockId, b.lessons.map((l) => l.id)]);
const ofEdition = async (who: Who | null, slug: string, edition: number | null = null) =>
  ids(
    (
      await app.as<{ blockLessons: BlockLessonsNode[] | null }>(
        who,
        `query($slug: String!, $edition: Int) { blockLessons(slug: $slug, edition: $edition) { blockId lessons { id slug title locale } } }`,
        { slug, edition },
      )
    ).data!.blockLessons,
  );
const ofDraft = async (who: Who, practiceId: string) =>
  ids(
    (
      await app.as<{ draftBlockLessons: BlockLessonsNode[] | null }>(
        who,
        `query($id: ID!) { draftBlockLessons(practiceId: $id) { blockId lessons { id } } }`,
        { id: practiceId },
      )
    ).data!.draftBlockLessons,
  );
const choices = async (who: Who, practiceId: string, words = '') =>
  (
    await app.as<{ lessonsToLink: LessonToLinkNode[] | null }>(
      who,
      `query($id: ID!, $words: String!) { lessonsToLink(practiceId: $id, words: $words) { id title ofThis } }`,
      { id: practiceId, words },
    )
  ).data!.lessonsToLink;
/** The working copy becomes the next edition. */
const publish = async (id: string) => {
  const draft = () => app.db.manager.findOneByOrFail(PracticeDraft, { id });
  await submitPractice(await app.ctxOf(cast.author), { practiceId: id, expectedVersion: (await draft()).version });
  await screenPractice(await app.ctxOf(cast.screener), {
    practiceId: id,
    expectedVersion: (await draft()).version,
    clientMutationId: newId(),
    decision: 'ACCEPT',
    reason: 'Clear and well sourced.',
    verifiedFactIds: [factId(1)],
  });
  await publishPractice(await app.ctxOf(cast.author), {
    practiceId: id,
    expectedVersion: (await draft()).version,
    clientMutationId: newId(),
    licence: 'CC-BY-4.0',
    ownerConsent: true,
    consentGivenBy: 'Maria Test, director',
  });
};

it('are attached by those who write, to blocks that are there, from lessons that can be read', async () => {
  const id = await practiceIn(app, cast, 'DRAFT');
  const hidden = await storyDraft(app, cast.author, cast.network.id, 'LESSON');
  const story = await published(app, cast.author, cast.network.id, 'STORY');
  expect((await link(cast.author, id, lesson.id)).errors).toBeUndefined();
  expect((await link(cast.author, id, lesson.id)).errors).toBeUndefined();
  expect(await ofDraft(cast.author, id)).toEqual([[oneBlock.id, [lesson.id]]]);
  // A lesson that is not public yet, a story and nothing at all are one and the same.
  for (const what of [hidden.id, story.id, newId()]) expect(rules(await link(cast.author, id, what))).toEqual(['lessonId:unknownCode']);
  expect(rules(await link(cast.author, id, lesson.id, true, factId(77)))).toEqual(['blockId:unknownCode']);
  // Who may not know of the draft hears the same as of one that never was.
  expect([code(await link(cast.stranger, id, lesson.id)), code(await link(cast.stranger, newId(), lesson.id))]).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
  expect([await ofDraft(cast.stranger, id), await choices(cast.stranger, id)]).toEqual([null, null]);
  expect(code(await link(cast.screener, id, lesson.id))).toBe('FORBIDDEN');
  expect(code(await link(null, id, lesson.id))).toBe('UNAUTHENTICATED');
  expect(await ofEdition(null, await slugOf(app, id))).toBeNull();
  expect((await link(cast.author, id, lesson.id, false)).errors).toBeUndefined();
  expect(await ofDraft(cast.author, id)).toEqual([]);
});

it('keeps both presses of two authors at once', async () => {
  const id = await practiceIn(app, cast, 'DRAFT');
  const done = await Promise.all([link(cast.author, id, lesson.id), link(cast.author, id, other.id), link(cast.author, id, lesson.id)]);
  expect(done.map((a) => a.errors)).toEqual([undefined, undefined, undefined]);
  expect((await ofDraft(cast.author, id))![0]![1]!.toSorted()).toEqual([lesson.id, other.id].toSorted());
  expect(await app.db.manager.countBy(PracticeBlockLessons, { practiceId: id })).toBe(1);
});

it('offers lessons of the practice first, by words of their titles, as plain words', async () => {
  const id = await practiceIn(app, cast, 'DRAFT');
  await app.db.query(`update story set "practiceId" = $1 where id = $2`, [id, lesson.id]);
  const all = (await choices(cast.author, id))!;
  expect(all[0]).toMatchObject({ id: lesson.id, ofThis: true });
  expect(all.map((l) => l.id)).toContain(other.id);
  const title = (await again(app, other.id)).published!.title;
  expect((await choices(cast.author, id, title.toUpperCase()))!.map((l) => l.title)).toContain(title);
  expect(await choices(cast.author, id, '%')).toEqual([]);
  await app.db.query(`update story set "practiceId" = null where id = $1`, [lesson.id]);
});

it('stay with the edition they were published with, and never stand in its text or hash', async () => {
  const id = await practiceIn(app, cast, 'DRAFT');
  await link(cast.author, id, lesson.id);
  await publish(id);
  const slug = await slugOf(app, id);
  expect(await ofEdition(null, slug)).toEqual([[oneBlock.id, [lesson.id]]]);
  expect(code(await link(cast.author, id, other.id))).toBe('ILLEGAL_TRANSITION');
  const [frozen] = (await app.db.query(`select content::text from practice_edition where "practiceId" = $1`, [id])) as {
    content: string;
  }[];
  expect(frozen!.content).not.toContain(lesson.id);
  expect(await app.db.manager.findOneByOrFail(PracticeBlockLessons, { practiceId: id })).toMatchObject({
    editionNo: 1,
    lessons: [{ id: lesson.id, editionNo: 1 }],
  });
  // The next edition begins with them; what it changes does not reach back.
  await beginEdition(await app.ctxOf(cast.author), { practiceId: id, clientMutationId: newId() });
  expect(await ofDraft(cast.author, id)).toEqual([[oneBlock.id, [lesson.id]]]);
  await link(cast.author, id, other.id);
  await link(cast.author, id, lesson.id, false);
  expect(await ofDraft(cast.author, id)).toEqual([[oneBlock.id, [other.id]]]);
  expect(await ofEdition(null, slug)).toEqual([[oneBlock.id, [lesson.id]]]);
  await publish(id);
  expect([await ofEdition(null, slug, 1), await ofEdition(null, slug, 2), await ofEdition(null, slug, 3)]).toEqual([
    [[oneBlock.id, [lesson.id]]],
    [[oneBlock.id, [other.id]]],
    null,
  ]);
});

it('leaves nothing of a lesson that is taken back, at once and in every edition', async () => {
  const id = await practiceIn(app, cast, 'DRAFT');
  const gone = await published(app, cast.author, cast.network.id, 'LESSON');
  await link(cast.author, id, gone.id);
  await link(cast.author, id, lesson.id);
  await publish(id);
  const slug = await slugOf(app, id);
  expect(await ofEdition(null, slug)).toEqual([[oneBlock.id, [gone.id, lesson.id]]]);
  await app.db.query(`update story set state = 'WITHDRAWN', "withdrawnAt" = now() where id = $1`, [gone.id]);
  for (const who of [null, cast.stranger, cast.author, cast.screener])
    expect(await ofEdition(who, slug, 1)).toEqual([[oneBlock.id, [lesson.id]]]);
  await app.db.query(`delete from story where id = $1`, [gone.id]);
  expect(await ofEdition(null, slug)).toEqual([[oneBlock.id, [lesson.id]]]);
  const { version } = await app.db.manager.findOneByOrFail(Practice, { id });
  await withdrawPractice(await app.ctxOf(cast.author), {
    practiceId: id,
    expectedVersion: version,
    clientMutationId: newId(),
    reason: 'The organisation asked for it.',
  });
  expect(await ofEdition(null, slug)).toBeNull();
});
