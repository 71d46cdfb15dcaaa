import { TestApp, type Who } from '../../test/app.js';
import { worlds } from '../../test/worlds.js';
import { communityPolicy } from '../communities/community.policy.js';
import { Community } from '../communities/community.entity.js';
import { postPolicy } from '../discussions/discussion.policy.js';
import { Post } from '../discussions/post.entity.js';
import { Organisation } from '../identity/organisation.entity.js';
import { organisationPolicy } from '../identity/organisation.policy.js';
import { Profile } from '../identity/profile.entity.js';
import { profilePolicy } from '../identity/profile.policy.js';
import { PeerReviewCase } from '../peer-review/case.entity.js';
import { casePolicy } from '../peer-review/case.policy.js';
import { Resource } from '../resources/resource.entity.js';
import { resourcePolicy } from '../resources/resource.policy.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { schemePolicy } from '../schemes/scheme.policy.js';
import { ToolBook } from '../toolbooks/book.entity.js';
import { toolBookPolicy } from '../toolbooks/book.policy.js';
import { rebuild } from './document.service.js';
import { everything, Search } from './search.service.js';

/* In a world with rows of every state, everybody finds exactly what the rules (not the SQL) let them read: in numbers too. */
let app: TestApp;
let cast: Record<string, Who | null>;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = { visitor: null };
  for (const build of worlds) Object.assign(cast, await build(app));
  await app.db.query(
    `update post set body = 'marimba ' || body; update community set purpose = 'marimba ' || purpose; update person set "displayName" = 'Marimba ' || "displayName";
     update organisation set name = 'Marimba ' || name; insert into funded_project (id, "createdAt", "updatedAt", version, key, name, instrument, countries) values (gen_random_uuid(), now(), now(), 1, 'marimba', 'Marimba crossing', 'ERDF', '{SE}'); update peer_review_case set title = 'Marimba ' || title`,
  );
  // What is frozen refuses every change, and so it should: here it is the words that are looked for, of schemes, resources and books in every state.
  await app.asOwner(
    `alter table scheme_version disable trigger user; update scheme_version set content = jsonb_set(content, '{summary}', to_jsonb('marimba ' || (content->>'summary')));
     alter table scheme_version enable trigger user;
     alter table resource_edition disable trigger user; update resource_edition set content = jsonb_set(content, '{title}', to_jsonb('Marimba ' || (content->>'title')));
     alter table resource_edition enable trigger user;
     alter table tool_book_edition disable trigger user; update tool_book_edition set content = jsonb_set(content, '{title,en}', '"Marimba book"');
     alter table tool_book_edition enable trigger user; update tool_book set content = jsonb_set(content, '{title,en}', '"Marimba draft"')`,
  );
  await rebuild(app.factory.make(null), everything.searchables);
}, 60_000);
afterAll(async () => {
  await app.stop();
});

it('counts are those of the rules, for everybody', async () => {
  const schemes = await app.db.manager.find(Scheme);
  const resources = await app.db.manager.find(Resource);
  const [organisations, cases, books] = [
    await app.db.manager.find(Organisation),
    await app.db.manager.find(PeerReviewCase),
    await app.db.manager.find(ToolBook),
  ];
  const [{ n: projects }] = (await app.db.query(`select count(*)::int n from funded_project`)) as [{ n: number }];
  const [posts, communities, profiles] = [
    await app.db.manager.find(Post),
    await app.db.manager.find(Community),
    await app.db.manager.find(Profile),
  ];
  const found = await Promise.all(
    Object.entries(cast).map(async ([name, who]) => {
      const ctx = await app.ctxOf(who);
      const member = (id: string) => ctx.actor?.has('MEMBER', 'COMMUNITY', id) ?? false;
      const expected = {
        COMMUNITY: communities.filter((c) => communityPolicy.can(ctx, 'read', c) && (c.visibility !== 'UNLISTED' || member(c.id))).length,
        DISCUSSION: posts.filter(
          (p) => p.state === 'VISIBLE' && postPolicy.can(ctx, 'read', p) && (p.communityVisibility !== 'UNLISTED' || member(p.communityId)),
        ).length,
        SCHEME: schemes.filter((x) => x.state === 'PUBLISHED' && schemePolicy.can(ctx, 'read', x)).length,
        RESOURCE: resources.filter((r) => r.state === 'PUBLISHED' && resourcePolicy.can(ctx, 'read', r)).length,
        // The register is for everybody.
        PROJECT: projects,
        TOOLBOOK: books.filter((b) => b.editionNo > 0 && toolBookPolicy.can(ctx, 'read', b)).length,
        CASE: cases.filter((c) => c.state !== 'DRAFT' && casePolicy.can(ctx, 'read', c)).length,
        ORGANISATION: organisations.filter((o) => o.status === 'VERIFIED' && organisationPolicy.can(ctx, 'read', o)).length,
        PERSON: profiles.filter((p) => p.listed && profilePolicy.can(ctx, 'read', p)).length,
      };
      const result = await new Search().find(ctx, 'marimba', [], { first: 100 });
      const counts = Object.fromEntries(result.counts.map((c) => [c.kind, c.count]));
      expect({ name, ...counts }).toEqual({ name, ...Object.fromEntries(Object.entries(expected).filter(([, n]) => n > 0)) });
      return result.total;
    }),
  );
  expect(new Set(found).size).toBeGreaterThan(4);
}, 60_000);

it('a field that is hidden from some is found by nobody', async () => {
  const someone = Object.values(cast).find((who) => who !== null)!;
  await app.db.query(
    `update profile set headline = 'plays the balafon', listed = true, "fieldVisibility" = '{"name":"PUBLIC","headline":"SHARED","bio":"PUBLIC"}', bio = 'builds a kantele' where id = $1`,
    [someone.id],
  );
  await rebuild(app.factory.make(null), everything.searchables);
  const find = async (words: string) => (await new Search().find(await app.ctxOf(null), words, [], { first: 10 })).total;
  expect([await find('balafon'), await find('kantele')]).toEqual([0, 1]);
});

it('what is said of a review to fewer than know of it is no word of its search', async () => {
  await app.db.query(`update peer_review_case set "guidingQuestions" = '{"Does the sarangi carry?"}', place = 'Rebabville'`);
  await rebuild(app.factory.make(null), everything.searchables);
  const observer = await app.ctxOf(cast.observer!);
  const find = async (words: string) => (await new Search().find(observer, words, ['CASE'], { first: 10 })).total;
  expect(await find('sarangi')).toBe(0);
  expect(await find('rebabville')).toBeGreaterThan(0);
});
