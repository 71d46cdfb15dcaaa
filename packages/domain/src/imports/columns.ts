import type { Report } from './report.js';
import type { Table } from './table.js';

/** Head of a column as it is compared: without case, marks, spaces and signs. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

export interface Shape {
  /** Field → heads under which it is known, folded. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Fields without which a file of this kind makes no sense; one of each group must be there. */
  readonly needed: readonly (readonly string[])[];
}
export const memberShape: Shape = {
  fields: {
    givenName: ['givenname', 'firstname', 'forename', 'vorname', 'prenom', 'nombre', 'fornavn', 'fornamn'],
    familyName: ['familyname', 'lastname', 'surname', 'nachname', 'familienname', 'nom', 'apellidos', 'efternavn', 'efternamn'],
    email: ['email', 'mail', 'emailaddress', 'mailadresse', 'emailadresse', 'courriel', 'correo'],
    organisation: ['organisation', 'organization', 'org', 'verein', 'firma'],
    country: ['country', 'countrycode', 'land', 'pays', 'pais'],
    city: ['city', 'town', 'ort', 'stadt', 'ville', 'ciudad'],
    roles: ['roles', 'role', 'rollen', 'rolle'],
    languages: ['languages', 'language', 'sprachen', 'sprache', 'langues'],
    joined: ['joined', 'joinedon', 'beitritt', 'eintritt', 'membersince'],
    consent: ['consent', 'einwilligung', 'zustimmung', 'member', 'mitglied', 'consentement'],
    phone: ['phone', 'telephone', 'telefon', 'tel', 'mobile', 'handy'],
    notes: ['notes', 'note', 'comments', 'comment', 'bemerkung', 'bemerkungen', 'remarks'],
  },
  needed: [['email'], ['givenName', 'familyName']],
};
export const organisationShape: Shape = {
  fields: {
    name: ['name', 'organisation', 'organization', 'bezeichnung'],
    country: ['country', 'countrycode', 'land', 'pays'],
    city: ['city', 'town', 'place', 'ort', 'stadt', 'ville'],
    latitude: ['lat', 'latitude', 'breite', 'breitengrad'],
    longitude: ['lng', 'lon', 'long', 'longitude', 'lange', 'langengrad'],
    website: ['website', 'web', 'url', 'webseite', 'homepage'],
    kind: ['kind', 'type', 'art', 'typ'],
    founded: ['founded', 'gegrundet', 'grundung'],
  },
  needed: [['name'], ['country']],
};

export const projectShape: Shape = {
  fields: {
    project: ['project', 'name', 'title', 'projekt', 'projet', 'proyecto'],
    instrument: ['instrument', 'fund', 'programme', 'program', 'fonds', 'forderprogramm'],
    budget: ['budget', 'amount', 'total', 'betrag', 'summe', 'montant'],
    period: ['period', 'duration', 'dates', 'zeitraum', 'laufzeit', 'periode'],
    countries: ['countries', 'country', 'land', 'lander', 'pays'],
    source: ['source', 'url', 'link', 'quelle'],
    stated: ['stated', 'asof', 'statedon', 'stand'],
  },
  needed: [['project'], ['countries']],
};

/** Heads of columns whose content must not be kept at all: special categories of data (GDPR, Article 9) and what nobody needs for a membership. */
const forbidden: readonly RegExp[] = [
  /relig|konfession|glaube|faith/,
  /health|gesundheit|krank|disab|behinder|diagnos|medical/,
  /asyl|refugee|fluchtling|residencestatus|aufenthalt|visa|legalstatus/,
  /birth|geburt|dob|naissance/,
  /passport|reisepass|passno|ausweis|idnumber|nationalid|socialsecurity|steuernummer/,
  /ethnic|ethni|race|herkunft|migrationbackground|tribe/,
  /politic|partei|union|gewerkschaft|trade ?union/,
  /sexual|orientation|gender ?identity/,
  /biometr|genetic|criminal|vorstraf/,
];
export const isForbidden = (head: string): boolean => forbidden.some((r) => r.test(fold(head)));

export type ColumnUse = 'FIELD' | 'IGNORED' | 'UNKNOWN' | 'FORBIDDEN' | 'SECOND';
export interface Column {
  readonly index: number;
  /** As it stands in the file; a second column of the same head gets a number. */
  readonly title: string;
  readonly field: string | null;
  readonly use: ColumnUse;
}

/** Which column holds what: guessed from the heads, or as the operator says (index → field, '' for "leave out"). A forbidden column cannot be mapped at all. */
export function mapColumns(table: Table, shape: Shape, chosen: ReadonlyMap<number, string>, report: Report): Column[] {
  const heads = table.header.map((h) => h.replace(/\s+/gu, ' ').trim());
  const titles = heads.map((h, i) => {
    const before = heads.slice(0, i).filter((o) => fold(o) === fold(h)).length;
    const again = heads.filter((o) => fold(o) === fold(h)).length > 1;
    return again ? `${h} (${before + 1})` : h || `#${i + 1}`;
  });
  const taken = new Set<string>();
  return heads.map((head, index): Column => {
    const title = titles[index]!;
    const where = { column: title, line: table.headerLine };
    if (isForbidden(head)) {
      report.warn('columnForbidden', where);
      return { index, title, field: null, use: 'FORBIDDEN' };
    }
    const wanted = chosen.get(index);
    const guess = Object.entries(shape.fields).find(([, names]) => names.includes(fold(head)))?.[0];
    const field = wanted === undefined ? guess : wanted in shape.fields ? wanted : undefined;
    if (wanted === '') return { index, title, field: null, use: 'IGNORED' };
    if (!field) {
      report.warn('columnUnknown', where);
      return { index, title, field: null, use: 'UNKNOWN' };
    }
    if (taken.has(field)) {
      report.warn('columnTwice', { ...where, params: { field } });
      return { index, title, field: null, use: 'SECOND' };
    }
    taken.add(field);
    return { index, title, field, use: 'FIELD' };
  });
}

/** Groups of fields of which none is mapped. */
export const lacking = (columns: readonly Column[], shape: Shape): string[] =>
  shape.needed.filter((group) => !columns.some((c) => c.field !== null && group.includes(c.field))).map((group) => group[0]!);
