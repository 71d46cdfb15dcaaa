import sharp from 'sharp';
import { TestApp } from '../../test/app.js';
import { again, consentInput, published } from '../../test/make.stories.js';
import { practiceCast, type PracticeCast } from '../../test/practice-cast.js';
import { IsNull } from 'typeorm';
import { newId } from '../kernel/ids.js';
import { StoryConsent } from '../stories/consent.entity.js';
import { endConsent, expireConsents, recordConsent } from '../stories/consent.service.js';
import type { Story } from '../stories/story.entity.js';
import { discardStory, publishStory, withdrawStory } from '../stories/story.service.js';
import { cardSize } from './card-picture.js';

let app: TestApp;
let cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
});
afterEach(() => app.clock.reset());
afterAll(() => app.stop());

const get = async (path: string) => {
  const answer = await fetch(app.url + path);
  return { status: answer.status, text: await answer.text(), kept: answer.headers.get('cache-control') };
};
const record = async (s: Pick<Story, 'id'>) =>
  (await get(`/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:${s.id}`)).text;
const stampOf = (text: string) => /<datestamp>(.*?)</.exec(text)![1]!;
const list = async () => (await get('/oai?verb=ListRecords&metadataPrefix=oai_dc&set=kind:story')).text;
const ctxNow = async () => ({ ...(await app.ctxOf(cast.author)), now: app.clock.now() });
const agreeTo = async (id: string, more: Parameters<typeof consentInput>[1] = {}) =>
  recordConsent(await ctxNow(), consentInput(id, { uses: ['PAGES', 'ELSEWHERE'], ...more }));
/** A story whose person agrees to be read elsewhere. */
async function told(title: string, more: Parameters<typeof consentInput>[1] = {}): Promise<Story & { slug: string }> {
  const s = await published(app, cast.author, cast.network.id, 'STORY', { title });
  await agreeTo(s.id, more);
  return (await again(app, s.id)) as Story & { slug: string };
}
async function takeBack(s: Story): Promise<void> {
  const consent = await app.db.manager.findOneByOrFail(StoryConsent, { storyId: s.id, endedAt: IsNull() });
  await endConsent(await ctxNow(), { consentId: consent.id, expectedVersion: consent.version, reason: 'She asked.' });
}
const nowhere = () => get('/stories/nowhere/card');

it('are records and cards where somebody agrees to just that, and only there', async () => {
  const yes = await told('Bread & <salt>');
  // Pages, feeds and books alone: as the maker of stories gives it.
  const no = await published(app, cast.author, cast.network.id, 'STORY', { title: 'Only here' });
  const lesson = await published(app, cast.author, cast.network.id, 'LESSON');
  const text = await list();
  expect(text).toContain('<dc:title>Bread &amp; &lt;salt&gt;</dc:title>');
  expect(text).toContain('<dc:creator>Mariam K.</dc:creator>');
  expect(text).toContain('<dc:description>The oven was a quernstone of a thing.</dc:description>');
  expect(text).toContain(`<dc:identifier>http://localhost:3999/stories/${lesson.slug}</dc:identifier>`);
  expect(text.match(/<record>/g)).toHaveLength(2);
  expect(await record(no)).toContain('idDoesNotExist');
  const card = await get(`/stories/${yes.slug}/card`);
  expect([card.status, card.kept]).toEqual([200, 'no-cache']);
  for (const part of ['Bread &amp; &lt;salt&gt;', 'Story · ', 'Mariam K. · ']) expect(card.text).toContain(part);
  // A portrait is for its page and nowhere else.
  expect(card.text).not.toMatch(/<img|portraits/);
  const picture = await fetch(`${app.url}/stories/${yes.slug}/card.png`);
  expect(picture.headers.get('cache-control')).toBe('no-cache');
  expect(await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).toMatchObject({ ...cardSize, format: 'png' });
  expect((await get(`/stories/${lesson.slug}/card`)).text).toContain('Lesson · ');
  for (const end of ['card', 'card.png']) expect(await get(`/stories/${no.slug}/${end}`)).toEqual(await nowhere());
  const image = (slug: string) => get(`/stories/${slug}`).then((p) => p.text.includes(`/stories/${slug}/card.png`));
  expect([await image(yes.slug), await image(no.slug!)]).toEqual([true, false]);
});

it('are gone at once when the word is taken back: a mark without a word for whoever took the record along, for ever', async () => {
  const s = await told('Soon not told');
  const first = await record(s);
  expect((await get(`/stories/${s.slug}/card.png`)).status).toBe(200);
  app.clock.advance(60_000);
  await takeBack(s);
  const gone = await record(s);
  expect(gone).toContain('status="deleted"');
  expect(gone).toContain('<setSpec>language:en</setSpec>');
  expect(gone).not.toMatch(/Soon not told|Mariam|quernstone|soon-not-told/);
  expect(await list()).not.toMatch(/Soon not told|soon-not-told/);
  expect(stampOf(gone) > stampOf(first)).toBe(true);
  for (const end of ['card', 'card.png']) expect(await get(`/stories/${s.slug}/${end}`)).toEqual(await nowhere());
  // Also when the text is deleted with all that was known of it.
  await discardStory(await ctxNow(), { storyId: s.id, expectedVersion: (await again(app, s.id)).version });
  expect(stampOf(await record(s))).toBe(stampOf(gone));
});

it('come back with a later stamp when somebody agrees again', async () => {
  const s = await told('Told twice');
  app.clock.advance(60_000);
  await takeBack(s);
  const gone = stampOf(await record(s));
  app.clock.advance(60_000);
  await agreeTo(s.id);
  expect(await record(s)).toContain('status="deleted"');
  await publishStory(await ctxNow(), { storyId: s.id, expectedVersion: (await again(app, s.id)).version, clientMutationId: newId() });
  const back = await record(s);
  expect([back.includes('Told twice'), stampOf(back) > gone]).toEqual([true, true]);
});

it('are gone elsewhere when a new consent leaves that out, and stay on their page', async () => {
  const s = await told('Here alone');
  app.clock.advance(60_000);
  await agreeTo(s.id, { uses: ['PAGES'] });
  expect(await record(s)).toContain('status="deleted"');
  expect((await get(`/stories/${s.slug}/card`)).status).toBe(404);
  expect((await get(`/stories/${s.slug}`)).text).toContain('Here alone');
});

it('are gone with the last day of the consent, before the clock comes by, and the stamp never goes back', async () => {
  const until = new Date(app.clock.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
  const s = await told('Until the season ends', { until });
  expect(await record(s)).toContain('Until the season ends');
  app.clock.advance(4 * 86_400_000);
  const over = await record(s);
  expect([over.includes('status="deleted"'), over.includes('season')]).toEqual([true, false]);
  expect(stampOf(over)).toBe(`${new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`);
  expect((await get(`/stories/${s.slug}/card`)).status).toBe(404);
  await expireConsents(await ctxNow());
  expect(stampOf(await record(s)) > stampOf(over)).toBe(true);
});

it('a lesson that is taken back leaves its mark here too', async () => {
  const s = await published(app, cast.author, cast.network.id, 'LESSON', { title: 'Asked too early' });
  await withdrawStory(await ctxNow(), { storyId: s.id, expectedVersion: s.version, reason: 'It was wrong.' });
  const gone = await record(s);
  expect([gone.includes('status="deleted"'), gone.includes('Asked too early')]).toEqual([true, false]);
});
