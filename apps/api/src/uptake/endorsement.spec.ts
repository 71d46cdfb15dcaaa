import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { endorsementOf, endorseInput, slugOf } from '../../test/make.uptake.js';
import { belongs, organisation, practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { type Organisation } from '../identity/organisation.entity.js';
import { newId } from '../kernel/ids.js';
import { saveDraft, submitPractice } from '../practices/draft.service.js';
import { beginEdition, publishPractice, withdrawPractice } from '../practices/edition.service.js';
import { Practice, PracticeDraft } from '../practices/practice.entity.js';
import { screenPractice } from '../practices/screening.service.js';
import { type PracticeEndorsement } from './endorsement.entity.js';
import type { PracticeUptakeNode } from './uptake.types.js';

let app: TestApp;
let cast: PracticeCast;
let house: Organisation;
let manager: Who;
let practiceId: string;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  house = await organisation(app, 'Harbour House');
  manager = await person(app, 'Mona Manager', { grants: [{ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: house.id }] });
}, 60_000);
beforeEach(async () => {
  practiceId = await practiceIn(app, cast, 'PUBLISHED');
});
afterAll(() => stopUnbroken(app));
const errorOf = (a: Answer<unknown>) => a.errors?.[0]?.extensions;
const issues = (a: Answer<unknown>) =>
  (errorOf(a)?.details as unknown as { issues: { path: string; rule: string }[] } | undefined)?.issues.map((i) => `${i.path}:${i.rule}`);
const seen = async (who: Who | null) =>
  (
    await app.as<{ practiceUptake: PracticeUptakeNode }>(
      who,
      `query($slug: String!) { practiceUptake(slug: $slug) { editionNo endorsements { id version organisationName editionNo words viewerCanWithdraw } viewerCan { endorse { id before } } } }`,
      { slug: await slugOf(app, practiceId) },
    )
  ).data!.practiceUptake;
const run = (who: Who | null, name: string, input: object) =>
  app.as<Record<string, string>>(who, `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) }`, {
    input,
  });
const endorse = (who: Who | null, more: object = {}) => run(who, 'endorsePractice', { ...endorseInput(practiceId, house.id), ...more });
const withdraw = (who: Who | null, e: PracticeEndorsement, expectedVersion = e.version) =>
  run(who, 'withdrawEndorsement', { endorsementId: e.id, expectedVersion });
const told = async (who: Who, threadKey: string) => {
  await app.drain();
  return app.db.query(
    `select m.template, m.params->>'number' number from mail m join person p on p.email = m."toAddress" where p.id = $1 and m."threadKey" = $2`,
    [who.id, threadKey],
  );
};
async function nextEdition(): Promise<void> {
  const author = await app.ctxOf(cast.author);
  const version = async () => (await app.db.manager.findOneByOrFail(PracticeDraft, { id: practiceId })).version;
  const step = async () => ({ practiceId, expectedVersion: await version(), clientMutationId: newId() });
  await beginEdition(author, { practiceId, clientMutationId: newId() });
  await saveDraft(author, { ...(await step()), patch: { limits: 'Experts get tired, and rooms are dear.' } });
  await submitPractice(author, await step());
  await screenPractice(await app.ctxOf(cast.screener), {
    ...(await step()),
    decision: 'ACCEPT',
    reason: 'Clear and well sourced.',
    verifiedFactIds: [],
  });
  await publishPractice(author, { ...(await step()), licence: 'CC-BY-4.0', ownerConsent: true, consentGivenBy: 'Maria Test, director' });
}

describe('an endorsement', () => {
  it('is given by a manager of the organisation alone, read by everybody, and told to those whose practice it is', async () => {
    const colleague = await person(app, 'A Colleague');
    await belongs(app, colleague, house.id);
    // Coordinators and administrators record what happens; they bind no organisation.
    for (const who of [colleague, cast.stranger, cast.screener, cast.admin]) {
      expect(errorOf(await endorse(who))?.code).toBe('FORBIDDEN');
      expect((await seen(who)).viewerCan.endorse).toEqual([]);
    }
    expect((await seen(manager)).viewerCan.endorse).toEqual([{ id: house.id, before: null }]);
    const done = await endorse(manager);
    expect((await seen(null)).endorsements).toEqual([
      {
        id: done.data!.endorsePractice,
        version: 1,
        organisationName: 'Harbour House',
        editionNo: 1,
        words: 'We have seen it at work.',
        viewerCanWithdraw: false,
      },
    ]);
    expect(JSON.stringify(await seen(cast.author))).not.toContain(manager.id);
    expect((await seen(manager)).viewerCan.endorse).toEqual([]);
    expect(await told(cast.author, `endorsement-${done.data!.endorsePractice!}`)).toMatchObject([{ template: 'uptake.endorsed' }]);
  });
  it('is one for each organisation and edition, and never of one’s own practice', async () => {
    const both = await Promise.all([endorse(manager), endorse(manager)]);
    expect(both.flatMap((a) => issues(a) ?? [])).toEqual(['organisationId:endorsedAlready']);
    const owner = await person(app, 'Owner Manager', {
      grants: [{ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: cast.owner.id }],
    });
    expect(issues(await endorse(owner, { organisationId: cast.owner.id }))).toEqual(['organisationId:ownPractice']);
    expect((await seen(owner)).viewerCan.endorse).toEqual([]);
    expect(issues(await endorse(manager, { editionNo: 2 }))).toEqual(['editionNo:otherEdition']);
  });
  it('stays with the edition that was read: a new one asks, and says nothing until it is confirmed', async () => {
    await endorsementOf(app, manager, practiceId, house.id);
    await nextEdition();
    expect(await seen(manager)).toMatchObject({
      editionNo: 2,
      endorsements: [{ editionNo: 1 }],
      viewerCan: { endorse: [{ id: house.id, before: 1 }] },
    });
    expect(await told(manager, `endorsements-${practiceId}`)).toEqual([{ template: 'uptake.again', number: '2' }]);
    expect(issues(await endorse(manager))).toEqual(['editionNo:otherEdition']);
    await app.db.query(`update organisation set name = 'Harbour and Fjord' where id = $1`, [house.id]);
    await endorsementOf(app, manager, practiceId, house.id, { editionNo: 2 });
    await app.db.query(`update organisation set name = 'Harbour House' where id = $1`, [house.id]);
    expect((await seen(null)).endorsements).toMatchObject([{ editionNo: 2, organisationName: 'Harbour and Fjord' }]);
    const names = await app.db.query(`select "organisationName" n from practice_endorsement where "practiceId" = $1 order by "editionNo"`, [
      practiceId,
    ]);
    expect(names).toEqual([{ n: 'Harbour House' }, { n: 'Harbour and Fjord' }]);
  });
  it('can be taken back, of every edition; for everybody else it never was', async () => {
    await endorsementOf(app, manager, practiceId, house.id);
    await nextEdition();
    const second = await endorsementOf(app, manager, practiceId, house.id, { editionNo: 2 });
    for (const who of [cast.stranger, cast.elsewhere, cast.admin]) expect(errorOf(await withdraw(who, second))?.code).toBe('FORBIDDEN');
    expect(errorOf(await withdraw(manager, second, 7))?.code).toBe('CONFLICT');
    expect((await withdraw(manager, second)).data).toEqual({ withdrawEndorsement: practiceId });
    expect((await seen(null)).endorsements).toEqual([]);
    const never = await run(cast.stranger, 'withdrawEndorsement', { endorsementId: newId(), expectedVersion: 1 });
    const [was, not] = [errorOf(await withdraw(cast.stranger, second)), errorOf(never)];
    expect([was?.code, was?.details]).toEqual([not?.code, not?.details]);
    expect(errorOf(await withdraw(manager, second, 2))?.code).toBe('ILLEGAL_TRANSITION');
    expect((await endorse(manager, { editionNo: 2 })).errors).toBeUndefined();
    const [again] = (await seen(cast.screener)).endorsements;
    expect((await run(cast.screener, 'withdrawEndorsement', { endorsementId: again!.id, expectedVersion: 1 })).errors).toBeUndefined();
  });
  it('goes with the practice', async () => {
    await endorsementOf(app, manager, practiceId, house.id);
    const { version } = await app.db.manager.findOneByOrFail(Practice, { id: practiceId });
    const reason = 'The organisation asked for it.';
    await withdrawPractice(await app.ctxOf(cast.author), { practiceId, expectedVersion: version, clientMutationId: newId(), reason });
    expect(await seen(manager)).toBeNull();
    expect(errorOf(await endorse(manager))?.code).toBe('NOT_FOUND');
  });
});
