import { fieldLevels } from '@guildhall/domain/identity/visibility';
import type { Grant } from '@guildhall/domain/kernel/scope';
import { Affiliation } from '../../src/identity/affiliation.entity.js';
import { Network } from '../../src/identity/network.entity.js';
import { Organisation } from '../../src/identity/organisation.entity.js';
import { grantRole } from '../../src/identity/role-grant.service.js';
import { UserBlock } from '../../src/identity/user-block.entity.js';
import { newId } from '../../src/kernel/ids.js';
import { create } from '../../src/kernel/rows.js';
import { transact } from '../../src/kernel/transact.js';
import { person } from '../cast.js';
import type { Who } from '../app.js';
import type { World } from '../worlds.js';

/** People whose names are open in every degree, in every state; readers at every distance; two who do not want to meet. */
export const identityWorld: World = async (app) => {
  const network = newId();
  const community = newId();
  const inside: Grant[] = [
    { role: 'MEMBER', scopeType: 'NETWORK', scopeId: network },
    { role: 'MEMBER', scopeType: 'COMMUNITY', scopeId: community },
  ];
  const subjects: Who[] = [];
  for (const level of fieldLevels) {
    const p = await person(app, `Open ${level}`, { grants: inside });
    await app.db.query(`update profile set "fieldVisibility" = jsonb_set("fieldVisibility", '{name}', to_jsonb($2::text)) where id = $1`, [
      p.id,
      level,
    ]);
    subjects.push(p);
  }
  await person(app, 'Suspended', { status: 'SUSPENDED', grants: inside });
  await person(app, 'Unconfirmed', { emailVerifiedAt: null });
  const empty = await person(app, 'Says nothing');
  await app.db.query(`update profile set "fieldVisibility" = '{}' where id = $1`, [empty.id]);

  const cast = {
    self: subjects[0]!,
    stranger: await person(app, 'Stranger'),
    sameNetwork: await person(app, 'Same network', { grants: inside.slice(0, 1) }),
    sameCommunity: await person(app, 'Same community', { grants: inside }),
    networkCoordinator: await person(app, 'Coordinator', { grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: network }] }),
    communityCoordinator: await person(app, 'Convener', { grants: [{ role: 'COORDINATOR', scopeType: 'COMMUNITY', scopeId: community }] }),
    administrator: await person(app, 'Administrator', { administrator: true }),
    blocked: await person(app, 'Blocked', { grants: inside }),
    manager: await person(app, 'Manager'),
  };
  await transact(app.factory.make(null), async (ctx) => {
    await create(ctx, Network, { id: network, slug: `w-${network.slice(-6)}`, name: 'World', description: '', defaultLocale: 'en' });
    for (const s of subjects.slice(2)) await ctx.db.insert(UserBlock, { blockerId: s.id, blockedId: cast.blocked.id, createdAt: ctx.now });
    const base = {
      name: 'Body',
      nameLocal: 'Body',
      shortName: 'Body',
      kind: 'NGO',
      countryCode: 'DK',
      placeId: null,
      website: null,
      founded: null,
      operating: 'ACTIVE',
      languages: [],
      fictional: true,
      evidence: 'ILLUSTRATIVE',
      sourceKeys: [],
      networkRoles: [],
    } as const;
    for (const status of ['PENDING', 'VERIFIED', 'ARCHIVED'] as const) {
      const o = await create(ctx, Organisation, {
        ...base,
        languages: [],
        sourceKeys: [],
        networkRoles: [],
        slug: `w-${status.toLowerCase()}-${newId().slice(-6)}`,
        status,
        createdBy: cast.stranger.id,
      });
      await create(ctx, Affiliation, {
        personId: cast.stranger.id,
        organisationId: o.id,
        function: '',
        startsOn: null,
        endsOn: null,
        state: 'REQUESTED',
        isManager: false,
      });
      await create(ctx, Affiliation, {
        personId: cast.manager.id,
        organisationId: o.id,
        function: '',
        startsOn: null,
        endsOn: null,
        state: 'CONFIRMED',
        isManager: true,
      });
      await grantRole(ctx, cast.manager.id, { role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: o.id });
    }
  });
  return cast;
};
