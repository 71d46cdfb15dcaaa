import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { makeCommunity, makeMembership } from '../../test/make.communities.js';
import { commentOf, roundOf } from '../../test/make.uptake.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import type { Community } from '../communities/community.entity.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { ReviewerSettings } from '../peer-review/reviewer.entity.js';
import type { ConsultationRound } from '../uptake/consultation.entity.js';
import { noticeClock } from './consultation.subscribers.js';

const [hour, day] = [3_600_000, 86_400_000];
let app: TestApp;
let cast: PracticeCast;
let community: Community;
let member: Who, second: Who, digester: Who, networker: Who, former: Who, suspended: Who;
let everybody: Who[];
beforeAll(async () => {
  app = await TestApp.boot();
  noon();
  cast = await practiceCast(app);
  community = await makeCommunity(app, { networkId: cast.network.id });
  const inNetwork = { grants: [{ role: 'MEMBER' as const, scopeType: 'NETWORK' as const, scopeId: cast.network.id }] };
  member = await person(app, 'Maya Member');
  second = await person(app, 'Sven Second', { locale: 'de' });
  digester = await person(app, 'Dina Digest');
  networker = await person(app, 'Noor Networker', inNetwork);
  suspended = await person(app, 'Sus Pended');
  await makeMembership(app, community, suspended, { state: 'SUSPENDED' });
  former = await person(app, 'Fred Former', inNetwork);
  await app.db.query(`update role_grant set "revokedAt" = now() where "personId" = $1`, [former.id]);
  for (const who of [cast.author, member, second, digester]) await makeMembership(app, community, who);
  await transact(app.factory.make(null), (ctx) =>
    create(ctx, ReviewerSettings, {
      id: digester.id,
      available: true,
      maxLoad: 3,
      absences: [],
      digest: true,
      quietFrom: 21,
      quietUntil: 8,
    }),
  );
  everybody = [
    cast.author,
    cast.screener,
    cast.admin,
    cast.stranger,
    cast.elsewhere,
    member,
    second,
    digester,
    networker,
    former,
    suspended,
  ];
}, 60_000);
afterAll(() => app.stop());

/** To the next noon of those of this file, so that nobody is asleep. */
function noon(): void {
  const now = app.clock.now().getTime();
  app.clock.advance(Math.ceil(now / day) * day + 11 * hour - now);
}
const asked = (audience: 'COMMUNITY' | 'NETWORK' | 'PUBLIC', more: object = {}): Promise<ConsultationRound> =>
  practiceIn(app, cast, audience === 'PUBLIC' ? 'PUBLISHED' : 'DRAFT').then((id) =>
    roundOf(app, cast.author, id, {
      source: audience === 'PUBLIC' ? 'EDITION' : 'DRAFT',
      audience,
      communityId: audience === 'COMMUNITY' ? community.id : null,
      ...more,
    }),
  );
const tick = async () => {
  await app.drain();
  await noticeClock.run(app.factory.make(null));
};
interface Seen {
  kind: string;
  consultationId: string | null;
  consultationTitle: string | null;
}
const notices = async (who: Who): Promise<Seen[]> =>
  (
    await app.as<{ notices: { nodes: Seen[] } }>(
      who,
      '{ notices(page: { first: 30 }) { nodes { kind consultationId consultationTitle consultationClosesAt } } }',
    )
  ).data!.notices.nodes;
const about = async (who: Who, round: ConsultationRound) =>
  (await notices(who)).filter((n) => n.consultationId === round.id).map((n) => n.kind);
const mails = async (who: Who) =>
  (
    (await app.db.query(
      `select m.template, m.locale, m.params->>'link' link from mail m join person p on p.email = m."toAddress" where p.id = $1 and m.template like 'notifications.%' order by m."createdAt", m.id`,
      [who.id],
    )) as { template: string; locale: string; link: string }[]
  ).map((m) => `${m.template.slice('notifications.'.length)} ${m.locale} ${m.link}`);
const readable = async (who: Who, id: string) =>
  (await app.as<{ consultation: object | null }>(who, `query($id: ID!) { consultation(roundId: $id) { id } }`, { id })).data
    ?.consultation ?? null;

describe('those whom a consultation asks', () => {
  it('hear of it in the product and by mail, once however often the jobs run; nobody else does', async () => {
    const rounds = {
      COMMUNITY: { round: await asked('COMMUNITY'), people: [member, second, digester] },
      NETWORK: { round: await asked('NETWORK'), people: [cast.screener, networker] },
      PUBLIC: { round: await asked('PUBLIC'), people: [cast.screener, networker] },
    };
    // All three are told of before the first mail leaves; two clocks then strike at once.
    await app.drain();
    await Promise.all([tick(), tick()]);
    await app.db.query(`delete from effect where key like 'tell-those-asked:%'`);
    const jobs = await app.db.query(`select id from activity where name = 'uptake.consultation-opened'`);
    for (const { id } of jobs as { id: string }[])
      await app.factory.make(null).jobs.send(app.factory.make(null), 'activity', { activityId: id });
    await tick();
    for (const who of everybody)
      for (const { round, people } of Object.values(rounds)) {
        expect([who.id, await about(who, round)]).toEqual([who.id, people.includes(who) ? ['CONSULTATION_OPENED'] : []]);
        // Whoever is told may read it.
        if (people.includes(who)) expect(await readable(who, round.id)).not.toBeNull();
      }
    // Not even a row that is never shown.
    const written = await app.db.query(`select distinct "personId" id from notice where "consultationId" = $1`, [
      rounds.COMMUNITY.round.id,
    ]);
    expect(written.map((w: { id: string }) => w.id).toSorted()).toEqual(rounds.COMMUNITY.people.map((p) => p.id).toSorted());
    const link = `/consultations/${rounds.COMMUNITY.round.id}`;
    expect(await mails(member)).toEqual([`consultationOpened en ${link}`]);
    expect(await mails(second)).toEqual([`consultationOpened de ${link}`]);
    expect(await mails(digester)).toEqual([`consultationOpened en ${link}`]);
    // Two at once are one mail.
    expect(await mails(networker)).toEqual(['several en /notices']);
    for (const who of [cast.author, cast.admin, cast.stranger, cast.elsewhere, former, suspended]) expect(await mails(who)).toEqual([]);
  });

  it('are mailed once a day where they want a digest, not at night, and not about what they have read or may not read any more', async () => {
    noon();
    const before = { digester: (await mails(digester)).length, member: (await mails(member)).length, second: (await mails(second)).length };
    await asked('COMMUNITY');
    await tick();
    app.clock.advance(hour);
    await asked('COMMUNITY');
    await tick();
    // A day has one digest; the second round waits for the next one.
    expect((await mails(digester)).length).toBe(before.digester + 1);
    expect((await mails(member)).length).toBe(before.member + 2);
    app.clock.advance(11 * hour);
    const night = await asked('COMMUNITY');
    await tick();
    expect((await mails(member)).length).toBe(before.member + 2);
    await app.as(second, `mutation { markNoticesRead(input: {}) }`);
    await app.db.query(`update role_grant set "revokedAt" = now() where "personId" = $1 and "scopeId" = $2`, [member.id, community.id]);
    expect(await about(member, night)).toEqual([]);
    noon();
    await tick();
    expect((await mails(member)).length).toBe(before.member + 2);
    expect((await mails(second)).length).toBe(before.second + 2);
    expect((await mails(digester)).at(-1)).toBe('several en /notices');
    await app.db.query(`update role_grant set "revokedAt" = null where "personId" = $1 and "scopeId" = $2`, [member.id, community.id]);
  });

  it('are reminded three days before it closes where they have said nothing, once, and not of a round that is short', async () => {
    noon();
    await app.db.query(`update consultation_round set state = 'ANSWERED', "answeredAt" = now()`);
    const round = await asked('COMMUNITY');
    const short = await asked('COMMUNITY', { closesAt: new Date(app.clock.now().getTime() + 2 * day).toISOString() });
    await tick();
    await commentOf(app, second, round.id);
    app.clock.advance(4 * day + hour);
    await Promise.all([tick(), tick()]);
    await tick();
    expect(await about(member, round)).toEqual(['CONSULTATION_CLOSING', 'CONSULTATION_OPENED']);
    expect(await about(second, round)).toEqual(['CONSULTATION_OPENED']);
    expect(await about(networker, round)).toEqual([]);
    expect(await about(member, short)).toEqual(['CONSULTATION_OPENED']);
    const closing = async (who: Who) =>
      (await mails(who)).filter((m) => m === `consultationClosing ${who === second ? 'de' : 'en'} /consultations/${round.id}`);
    expect(await closing(member)).toHaveLength(1);
    expect(await closing(second)).toHaveLength(0);
  });
});
