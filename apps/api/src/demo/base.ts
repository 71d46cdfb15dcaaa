import { defaultVisibility, type FieldLevel, type FieldVisibility } from '@guildhall/domain/identity/visibility';
import type { OrganisationEvidence, OrganisationKind, OrganisationOperating } from '@guildhall/domain/identity/organisation';
import type { Grant, Role } from '@guildhall/domain/kernel/scope';
import type { EntityTarget } from 'typeorm';
import { Affiliation } from '../identity/affiliation.entity.js';
import { Network } from '../identity/network.entity.js';
import { Organisation } from '../identity/organisation.entity.js';
import { hashPassword } from '../identity/password.service.js';
import { Person } from '../identity/person.entity.js';
import { Place } from '../identity/place.entity.js';
import { Profile } from '../identity/profile.entity.js';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { create, type Versioned } from '../kernel/rows.js';
import { cellList, demoCsv } from './files.js';
import { demoId } from './ids.js';
import { demoPassword } from './logins.js';
import type { DemoStep } from './load.js';

const networks = [
  { slug: 'emen', name: 'European Migrant Entrepreneurship Network', description: 'Communities of practice for people who support migrant entrepreneurs all over Europe.' },
  { slug: 'nordplus', name: 'Nordplus: migrant entrepreneurs in the North', description: 'Adult learning for migrant entrepreneurs in Denmark, Sweden, Finland, Norway and Iceland.' },
  { slug: 'mega', name: 'Migrant Entrepreneurship Growth Agenda', description: 'Cities compare and improve how they support migrant entrepreneurs.' },
  { slug: 'emlink', name: 'EMLINK', description: 'Entrepreneurs between the Eastern Partnership and the European Union.' },
] as const;
type NetworkSlug = (typeof networks)[number]['slug'];

/** Which networks the people of a country belong to, besides the first. */
const alsoIn: Partial<Record<string, readonly NetworkSlug[]>> = {
  DK: ['nordplus'], SE: ['nordplus'], FI: ['nordplus'], NO: ['nordplus'], IS: ['nordplus'],
  DE: ['mega'], ES: ['mega'], IT: ['mega'], GR: ['mega'], BE: ['mega'], FR: ['mega'],
  GE: ['emlink'], AM: ['emlink'], AZ: ['emlink'], MD: ['emlink'], PL: ['emlink'],
};
const coordinators: Partial<Record<string, NetworkSlug>> = { p005: 'emen', p009: 'emen', p013: 'nordplus', p054: 'mega', p041: 'emlink' };

/** Inserts the row unless its id is there. */
async function put<E extends Versioned>(ctx: Ctx, entity: EntityTarget<E>, known: ReadonlySet<string>, values: Partial<E> & { id: string }): Promise<void> {
  if (!known.has(values.id)) await create(ctx, entity, values);
}
const idsOf = async (ctx: Ctx, table: string): Promise<Set<string>> => new Set((await ctx.run<{ id: string }>({ text: `select id from ${table}` })).map((r) => r.id));

async function loadPlaces(ctx: Ctx): Promise<Map<string, Record<string, string>>> {
  const known = await idsOf(ctx, 'place');
  const rows = demoCsv('places.csv');
  for (const r of rows)
    await put(ctx, Place, known, {
      id: demoId('place', r.id!), slug: r.id!, name: r.name_en!, nameLocal: r.name_local || r.name_en!, countryCode: r.country!, latitude: Number(r.lat), longitude: Number(r.lng),
      timeZone: r.tz!, nuts3: r.nuts3 || null, aliases: cellList(r.aliases),
    });
  return new Map(rows.map((r) => [r.id!, r]));
}

async function loadOrganisations(ctx: Ctx): Promise<void> {
  const known = await idsOf(ctx, 'organisation');
  const word = (s: string) => s.toUpperCase().replace(/[ -]/g, '_');
  for (const r of demoCsv('organisations.csv'))
    await put(ctx, Organisation, known, {
      id: demoId('organisation', r.id!), slug: r.id!, name: r.name!, nameLocal: r.name_local || r.name!, shortName: r.short_name || r.name!, kind: word(r.type!) as OrganisationKind,
      countryCode: r.country!, placeId: r.place_id ? demoId('place', r.place_id) : null, website: r.website || null, founded: r.founded || null,
      operating: word(r.status!) as OrganisationOperating, languages: cellList(r.languages), fictional: r.is_fictional === 'true', evidence: word(r.evidence!) as OrganisationEvidence,
      sourceKeys: cellList(r.source_ref), networkRoles: cellList(r.network_roles), status: 'VERIFIED', createdBy: null,
    });
}

/** `public` opens the profile to everybody, `members` to whoever is signed in, `hidden` to people of a common community. Contact stays as by default. */
export function demoVisibility(directory: string): FieldVisibility {
  const level: FieldLevel = directory === 'public' ? 'PUBLIC' : directory === 'members' ? 'MEMBERS' : 'SHARED';
  const opened = { name: level, headline: level, bio: level, country: level, organisation: level, expertise: level, languages: level, city: level } as const;
  return { ...defaultVisibility, ...opened };
}

async function loadPeople(ctx: Ctx, places: ReadonlyMap<string, Record<string, string>>): Promise<void> {
  const known = await idsOf(ctx, 'person');
  const passwordHash = await hashPassword(demoPassword);
  const managed = new Set<string>();
  for (const r of demoCsv('people.csv')) {
    const id = demoId('person', r.id!);
    const roles = cellList(r.roles);
    const organisation = demoId('organisation', r.organisation_id!);
    // The first who coordinates or hosts speaks for the organisation.
    const isManager = !managed.has(organisation) && roles.some((role) => ['coordinator', 'facilitator', 'host', 'admin'].includes(role));
    if (isManager) managed.add(organisation);
    if (known.has(id)) continue;
    const joined = new Date(`${r.joined!}T09:00:00Z`);
    await create(ctx, Person, {
      id, email: r.email!, emailVerifiedAt: joined, passwordHash, status: 'ACTIVE', displayName: r.display_name!, locale: r.ui_language!,
      timeZone: places.get(r.place_id!)?.tz ?? 'Europe/Brussels', administrator: roles.includes('admin'),
    });
    await ctx.db.update(Profile, { id }, {
      nativeName: r.name_native || null, headline: r.headline!, bio: r.bio!, countryCode: r.country!, placeId: r.place_id ? demoId('place', r.place_id) : null,
      languages: cellList(r.spoken_languages), expertise: cellList(r.expertise_dimensions), fieldVisibility: demoVisibility(r.directory_visibility!),
    });
    await create(ctx, Affiliation, {
      id: demoId('affiliation', r.id!), personId: id, organisationId: organisation, function: r.headline!, startsOn: r.joined!, endsOn: null, state: 'CONFIRMED', isManager,
    });
    const inNetwork = (role: Role, slug: NetworkSlug): Grant => ({ role, scopeType: 'NETWORK', scopeId: demoId('network', slug) });
    const own: NetworkSlug[] = ['emen', ...(alsoIn[r.country!] ?? [])];
    const coordinates = coordinators[r.id!];
    const grants = [
      ...own.map((slug) => inNetwork('MEMBER', slug)),
      ...(coordinates ? [inNetwork('COORDINATOR', coordinates)] : []),
      ...(roles.includes('peer_reviewer') ? own.map((slug) => inNetwork('PEER_REVIEWER', slug)) : []),
      ...(isManager ? [{ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: organisation } as const] : []),
    ];
    for (const grant of grants) await grantRole(ctx, id, grant);
  }
}

/** Networks, places, organisations and people, on which every other step stands. */
export const baseStep: DemoStep = {
  name: 'networks, places, organisations and people',
  async load(ctx) {
    const known = await idsOf(ctx, 'network');
    for (const n of networks) await put(ctx, Network, known, { id: demoId('network', n.slug), ...n, defaultLocale: 'en' });
    const places = await loadPlaces(ctx);
    await loadOrganisations(ctx);
    await loadPeople(ctx, places);
  },
};
