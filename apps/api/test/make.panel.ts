import { randomUUID } from 'node:crypto';
import { Affiliation } from '../src/identity/affiliation.entity.js';
import { Organisation } from '../src/identity/organisation.entity.js';
import { Profile } from '../src/identity/profile.entity.js';
import { create } from '../src/kernel/rows.js';
import { transact } from '../src/kernel/transact.js';
import type { Programme } from '../src/peer-review/rubric.entity.js';
import type { TestApp, Who } from './app.js';
import { person } from './cast.js';

export async function makeOrganisation(app: TestApp, countryCode: string): Promise<string> {
  const slug = `o-${randomUUID()}`;
  return transact(app.factory.make(null), async (ctx) => {
    const row = await create(ctx, Organisation, {
      slug,
      name: slug,
      nameLocal: slug,
      shortName: slug,
      kind: 'NGO',
      countryCode,
      placeId: null,
      website: null,
      founded: null,
      operating: 'ACTIVE',
      languages: [],
      fictional: true,
      evidence: 'PAGE',
      sourceKeys: [],
      networkRoles: [],
      status: 'VERIFIED',
      createdBy: null,
    });
    return row.id;
  });
}
export const affiliate = (app: TestApp, who: Who, organisationId: string, more: Partial<Affiliation> = {}) =>
  transact(app.factory.make(null), (ctx) =>
    create(ctx, Affiliation, {
      personId: who.id,
      organisationId,
      function: 'Adviser',
      startsOn: '2020-01-01',
      endsOn: null,
      state: 'CONFIRMED',
      isManager: false,
      ...more,
    }),
  );

/** Somebody who reviews for the network of the programme and works at an organisation of their own. */
export async function makeReviewer(
  app: TestApp,
  programme: Programme,
  name: string,
  country: string,
  more: { expertise?: string[]; languages?: string[] } = {},
) {
  const who = await person(app, name, { grants: [{ role: 'PEER_REVIEWER', scopeType: 'NETWORK', scopeId: programme.networkId }] });
  const organisationId = await makeOrganisation(app, country);
  await affiliate(app, who, organisationId);
  await app.db
    .getRepository(Profile)
    .update({ id: who.id }, { countryCode: country, languages: more.languages ?? ['en'], expertise: more.expertise ?? [] });
  return { ...who, organisationId };
}
