import { randomUUID } from 'node:crypto';
import { contentOf } from '@guildhall/domain/schemes/content';
import { Affiliation } from '../src/identity/affiliation.entity.js';
import { Organisation } from '../src/identity/organisation.entity.js';
import { create } from '../src/kernel/rows.js';
import { transact } from '../src/kernel/transact.js';
import { Scheme } from '../src/schemes/scheme.entity.js';
import { keepVersion } from '../src/schemes/version.service.js';
import type { TestApp, Who } from './app.js';
import { person } from './cast.js';

/** A published scheme of an organisation, and somebody who belongs to it. */
export async function makeScheme(app: TestApp, networkId: string): Promise<{ host: Who; scheme: Scheme; organisation: Organisation }> {
  const host = await person(app, 'Hanna Host');
  return transact(app.factory.make(null), async (ctx) => {
    const organisation = await create(ctx, Organisation, {
      slug: `o-${randomUUID()}`,
      name: 'Harbour Desk',
      nameLocal: '',
      shortName: '',
      kind: 'PUBLIC_CITY',
      countryCode: 'DK',
      placeId: null,
      website: null,
      founded: null,
      operating: 'ACTIVE',
      languages: ['en'],
      fictional: true,
      evidence: 'PAGE',
      sourceKeys: [],
      networkRoles: [],
      status: 'VERIFIED',
      createdBy: null,
    });
    await create(ctx, Affiliation, {
      personId: host.id,
      organisationId: organisation.id,
      function: 'Leads the desk',
      startsOn: null,
      endsOn: null,
      state: 'CONFIRMED',
      isManager: false,
    });
    const scheme = await create(ctx, Scheme, {
      networkId,
      slug: `s-${randomUUID()}`,
      title: 'Mother-tongue desk',
      summary: 'Advice in the language of the client.',
      locale: 'en',
      state: 'PUBLISHED',
      operatorId: organisation.id,
      operatorName: organisation.name,
      place: 'Copenhagen',
      country: 'DK',
      fictional: true,
      canvas: {
        dimensions: [{ key: 'finance', intensity: 'REFERRAL', how: 'Clients are sent to two lenders.' }],
        journey: [{ name: 'First talk', weeks: 1, dimensionKey: 'finance' }],
        capacityPerYear: 320,
        costPerParticipantEur: 410,
        targetGroups: [],
        stages: [],
        instruments: [],
      },
      versionNo: 1,
      publishedAt: ctx.now,
    });
    await keepVersion(ctx, scheme, { number: 1, content: contentOf(scheme), note: '', publishedBy: null, publishedAt: ctx.now });
    return { host, scheme, organisation };
  });
}
