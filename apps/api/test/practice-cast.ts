import type { PracticePatch } from '@guildhall/domain/practices/content';
import { Affiliation } from '../src/identity/affiliation.entity.js';
import { Network } from '../src/identity/network.entity.js';
import { Organisation } from '../src/identity/organisation.entity.js';
import { newId } from '../src/kernel/ids.js';
import { create } from '../src/kernel/rows.js';
import { transact } from '../src/kernel/transact.js';
import { saveDraft, startPractice, submitPractice } from '../src/practices/draft.service.js';
import { publishPractice, withdrawPractice } from '../src/practices/edition.service.js';
import { PracticeDraft } from '../src/practices/practice.entity.js';
import { screenPractice } from '../src/practices/screening.service.js';
import type { TestApp, Who } from './app.js';
import { person } from './cast.js';

export const words = (s: string): string => `${s}-${Math.random().toString(36).slice(2, 8)}`;

export async function network(app: TestApp, name: string): Promise<Network> {
  return transact(app.factory.make(null), (ctx) =>
    create(ctx, Network, { slug: words('net'), name, description: '', defaultLocale: 'en' }),
  );
}
export async function organisation(app: TestApp, name: string): Promise<Organisation> {
  return transact(app.factory.make(null), (ctx) =>
    create(ctx, Organisation, {
      slug: words('org'),
      name,
      nameLocal: name,
      shortName: name,
      kind: 'NGO',
      countryCode: 'SE',
      placeId: null,
      website: null,
      founded: null,
      operating: 'ACTIVE',
      languages: ['en'],
      fictional: true,
      evidence: 'ILLUSTRATIVE',
      sourceKeys: [],
      networkRoles: [],
      status: 'VERIFIED',
      createdBy: null,
    }),
  );
}
export async function belongs(app: TestApp, who: Who, organisationId: string): Promise<void> {
  await transact(app.factory.make(null), async (ctx) => {
    await create(ctx, Affiliation, {
      personId: who.id,
      organisationId,
      function: 'Adviser',
      startsOn: null,
      endsOn: null,
      state: 'CONFIRMED',
      isManager: false,
    });
  });
}

export interface PracticeCast {
  network: Network;
  owner: Organisation;
  author: Who;
  screener: Who;
  second: Who;
  colleague: Who;
  stranger: Who;
  admin: Who;
  elsewhere: Who;
}
/** A network with its people: who writes (and coordinates), two who screen, a coordinator of the owner's organisation, one of another network, a stranger. */
export async function practiceCast(app: TestApp): Promise<PracticeCast> {
  const net = await network(app, 'EMEN');
  const other = await network(app, 'Other');
  const owner = await organisation(app, 'Lantern Hub');
  const coordinator = (scopeId: string) => [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId } as const];
  const author = await person(app, 'Ingrid Author', { grants: coordinator(net.id) });
  const colleague = await person(app, 'Colleague Coordinator', { grants: coordinator(net.id) });
  await belongs(app, author, owner.id);
  await belongs(app, colleague, owner.id);
  return {
    network: net,
    owner,
    author,
    colleague,
    screener: await person(app, 'Aino Screener', { grants: coordinator(net.id) }),
    second: await person(app, 'Second Screener', { grants: coordinator(net.id) }),
    stranger: await person(app, 'Some Stranger'),
    admin: await person(app, 'Admin', { administrator: true }),
    elsewhere: await person(app, 'Coordinator Elsewhere', { grants: coordinator(other.id) }),
  };
}

export const factId = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const oneBlock = {
  id: factId(1),
  title: 'Two experts, one table',
  purpose: 'One question is answered from two sides at once.',
  enablingFactors: ['A room in the evening', 'Somebody who keeps the time'],
};
export const wholeText: PracticePatch = {
  title: 'Mentor days: what the host needs',
  summary: 'Ten days a year on which founders meet two experts at one table and leave with a plan.',
  kind: 'PRACTICE',
  country: 'SE',
  place: 'Malmö',
  dimensions: ['mentoring', 'networking'],
  targetGroups: ['refugees'],
  operation: 'ACTIVE',
  periodStart: '2024',
  need: 'Founders had **nobody to ask**.',
  whatIsDone: '- Two experts at each table\n- The question is sent the day before',
  howItIsOrganised: 'One person coordinates.',
  buildingBlocks: [oneBlock],
  limits: 'Experts get tired.',
  firstStep: 'Ask ten founders what they want to know.',
  effort: 'LOW',
  facts: [
    {
      id: factId(1),
      label: 'mentor days',
      value: '10',
      unit: 'a year',
      asOf: '2025',
      sourceId: null,
      sourceTitle: 'Nordplus report 2025, p. 9',
      sourceUrl: 'https://example.org/report',
      grade: 'MEASURED',
      mark: 'UNCHECKED',
      note: '',
    },
  ],
};

const versionOf = async (app: TestApp, id: string): Promise<number> =>
  (await app.db.manager.findOneByOrFail(PracticeDraft, { id })).version;
/** Walks a write-up to a state as its people would; returns its id. */
export async function practiceIn(
  app: TestApp,
  cast: PracticeCast,
  state: 'DRAFT' | 'SUBMITTED' | 'REVISION_ASKED' | 'SCREENED' | 'PUBLISHED' | 'WITHDRAWN',
  patch: PracticePatch = {},
): Promise<string> {
  const asAuthor = await app.ctxOf(cast.author);
  const asScreener = await app.ctxOf(cast.screener);
  const id = await startPractice(asAuthor, { clientMutationId: newId(), networkId: cast.network.id });
  await saveDraft(asAuthor, { practiceId: id, expectedVersion: 1, clientMutationId: newId(), patch: { ...wholeText, ...patch } });
  if (state === 'DRAFT') return id;
  await submitPractice(asAuthor, { practiceId: id, expectedVersion: 2 });
  if (state === 'SUBMITTED') return id;
  await screenPractice(asScreener, {
    practiceId: id,
    expectedVersion: 3,
    clientMutationId: newId(),
    decision: state === 'REVISION_ASKED' ? 'REVISE' : 'ACCEPT',
    reason: 'Clear and well sourced.',
    verifiedFactIds: [factId(1)],
  });
  if (state === 'REVISION_ASKED' || state === 'SCREENED') return id;
  const practice = await publishPractice(asAuthor, {
    practiceId: id,
    expectedVersion: await versionOf(app, id),
    clientMutationId: newId(),
    licence: 'CC-BY-4.0',
    ownerConsent: true,
    consentGivenBy: 'Maria Test, director',
  });
  if (state === 'WITHDRAWN')
    await withdrawPractice(asAuthor, {
      practiceId: id,
      expectedVersion: practice.version,
      clientMutationId: newId(),
      reason: 'The organisation asked for it.',
    });
  return id;
}
