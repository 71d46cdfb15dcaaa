import { randomUUID } from 'node:crypto';
import { TestApp } from '../../test/app.js';
import { Browser, codeOf } from '../../test/access.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeDiscussion, makeMembership, makePost } from '../../test/make.communities.js';
import { makeResource } from '../../test/make.resources.js';
import { makeCase, makeProgramme, makeSeat } from '../../test/make.reviews.js';
import { consentInput, published } from '../../test/make.stories.js';
import { practiceCommentOf } from '../../test/make.uptake.js';
import { practiceCast, practiceIn } from '../../test/practice-cast.js';
import { coordinated, residue } from '../../test/residue.js';
import { translationIn } from '../../test/translation-cast.js';
import { Person } from '../identity/person.entity.js';
import { hashPassword } from '../identity/password.service.js';
import { newId } from '../kernel/ids.js';
import { recordConsent } from '../stories/consent.service.js';
import { editPracticeComment } from '../uptake/practice-comment.service.js';
import { erasureClock } from './erasure.jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
});
afterAll(async () => {
  await stopUnbroken(app, { clockJumps: true });
});

const [name, mark] = ['Zubeida Quillfeather', 'quillfeather'];
const email = `zubeida.${randomUUID()}@${mark}.test`;
const password = 'seven quiet harbours';
/** Where the name may still stand, and why. */
const allowed: Record<string, string> = { 'public.recognition': 'a certificate that its holder wished to keep' };

it('of somebody who had something in every room nothing is found outside the written list', async () => {
  const cast = await practiceCast(app);
  const { id } = cast.author;
  await app.db.manager.update(Person, { id }, { displayName: name, email, passwordHash: await hashPassword(password) });
  const run = (sql: string, values: unknown[] = []) => app.db.query(sql, values);
  await run(`update profile set bio = $2, headline = $2, "legalName" = $2, "nativeName" = $2, links = array[$2] where id = $1`, [
    id,
    `I am ${name}`,
  ]);
  await run(`update affiliation set function = $2 where "personId" = $1`, [id, `Desk of ${name}`]);

  const community = await coordinated(app);
  await makeMembership(app, community, cast.author, { text: `${name} would like to join`, note: `${name}, of the desk` });
  const discussion = await makeDiscussion(app, community, cast.author);
  const post = await makePost(app, discussion, cast.author, { number: 2, body: 'What stays.' });
  await run(`insert into post_revision ("postId", revision, body, html, sanitiser, locale, at) values ($1, 1, $2, $2, 1, 'en', now())`, [
    post.id,
    `I, ${name}, said this before.`,
  ]);

  const practice = await practiceIn(app, cast, 'PUBLISHED');
  const draft = await practiceIn(app, cast, 'DRAFT', { title: `The book of ${name}` });
  await translationIn(app, practice, 'de', 'PUBLISHED', { translator: cast.author, reviewer: cast.screener });
  await translationIn(app, practice, 'fr', 'PUBLISHED', { translator: cast.screener, reviewer: cast.author });
  const comment = await practiceCommentOf(app, cast.author, practice, `${name} says so.`);
  await editPracticeComment(await app.ctxOf(cast.author), { commentId: comment.id, body: 'It says so.', expectedVersion: comment.version });
  await makeResource(app, cast);

  const story = await published(app, cast.colleague, cast.network.id, 'STORY', { name, body: `*${name}* bakes.` });
  await recordConsent(
    await app.ctxOf(cast.colleague),
    consentInput(story.id, { personName: name, contact: email.toUpperCase(), uses: ['PAGES', 'BOOKS'] }),
  );

  const made = await makeCase(app, await makeProgramme(app), { state: 'DECLINED' });
  const kept = await makeCase(app, await makeProgramme(app), { state: 'CANCELLED' });
  await makeSeat(app, kept, cast.author);
  for (const [caseId, revoked] of [
    [made.row.id, true],
    [kept.row.id, false],
  ] as const)
    await run(
      `insert into recognition (id, "createdAt", "updatedAt", version, "caseId", "personId", role, serial, payload, digest, "issuedAt", "revokedAt")
       values ($1, now(), now(), 1, $2, $3, 'PEER', $4, $5, repeat('a', 64), now(), case when $6::boolean then now() end)`,
      [
        newId(),
        caseId,
        id,
        revoked ? '0000-0000-0000-0000-0001' : '0000-0000-0000-0000-0002',
        { name, role: 'PEER', programme: 'Round', from: '2026-01-01', to: '2026-02-01', parts: ['PANEL'] },
        revoked,
      ],
    );
  await run(
    `insert into conflict_record (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", "filedBy", type, source, status, pinned, note, "decisionNote", "decidedAt")
     values ($1, now(), now(), 1, $2, $3, $4, $4, 'COLLABORATION', 'SELF', 'DISMISSED', false, $5, $5, now())`,
    [newId(), made.row.id, made.row.programmeId, id, `${name} once worked there.`],
  );
  await run(
    `insert into saved_search (id, "createdAt", "updatedAt", version, "personId", name, address, alert, since) values ($1, now(), now(), 1, $2, $3, $3, 'OFF', now())`,
    [newId(), id, `/search?q=${mark}`],
  );
  await run(
    `insert into mail (id, "createdAt", "updatedAt", version, "toName", "toAddress", template, locale, params, kind, state) values
     ($1, now(), now(), 1, 'Fellow', 'f@example.test', 'identity.taken', 'en', $3, 'SECURITY', 'KEPT'), ($2, now(), now(), 1, $4, $5, 'identity.taken', 'en', $3, 'SECURITY', 'KEPT')`,
    [newId(), newId(), { name, link: '/' }, name, email],
  );
  await app.drain();

  const b = new Browser(app);
  expect(codeOf(await b.do('signIn', 'SignInInput', { email, password }, '{ id }'))).toBeUndefined();
  expect((await b.do('requestPasswordReset', 'AddressInput', { email, clientMutationId: randomUUID() })).errors).toBeUndefined();
  const went = await b.do('deleteAccount', 'DeleteAccountInput', { posts: 'KEEP', certificates: 'KEEP', currentPassword: password });
  expect(went.errors).toBeUndefined();
  expect((await residue(app, mark)).length).toBeGreaterThan(15);
  app.clock.advance(14 * 86_400_000 + 1000);
  for (let time = 0; time < 2; time++) {
    await erasureClock.run(app.factory.make(null));
    await app.drain();
  }

  for (const words of [mark, email])
    expect((await residue(app, words)).filter((line) => !allowed[line.split(':')[0]!] || !line.endsWith(': 1'))).toEqual([]);
  // What others need is still there, by nobody.
  const [edition] = (await run(`select authors->0->>'name' name from practice_edition where "practiceId" = $1`, [practice])) as {
    name: string;
  }[];
  expect(edition!.name).toMatch(/^Former member [0-9A-F]{6}$/);
  expect(await run('select id from practice where id = $1', [draft])).toEqual([]);
  expect(await run('select state, body from post where id = $1', [post.id])).toEqual([{ state: 'VISIBLE', body: 'What stays.' }]);
  expect(await run('select state, published, slug from story where id = $1', [story.id])).toEqual([
    { state: 'ENDED', published: null, slug: null },
  ]);
});
