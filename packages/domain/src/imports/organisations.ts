import { organisationKinds, type OrganisationKind } from '../identity/organisation.js';
import type { Column } from './columns.js';
import { fold } from './columns.js';
import { pointFault, readDegrees } from './geo.js';
import { hasBidi, hasControl } from './names.js';
import type { RemarkCode } from './remarks.js';
import type { Report } from './report.js';
import type { Table } from './table.js';
import { readCountry } from './values.js';

/** A town that the platform knows. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly nameLocal: string;
  readonly countryCode: string;
  readonly aliases: readonly string[];
}
export interface OrganisationRow {
  readonly row: number;
  readonly line: number;
  /** What two rows are compared by: name and country. */
  readonly key: string;
  readonly name: string;
  readonly country: string;
  readonly placeId: string | null;
  readonly place: string;
  readonly point: readonly [number, number] | null;
  readonly website: string | null;
  readonly kind: OrganisationKind;
  readonly founded: string | null;
}
export interface OrganisationsRead {
  readonly accepted: OrganisationRow[];
  readonly merged: Map<number, number>;
  readonly rejected: Set<number>;
}
export const organisationKey = (name: string, country: string): string => `${fold(name)}:${country}`;

/** The town of these words; `alias` where they are an old or foreign name of it. */
function placeOf(words: string, country: string | null, places: ReadonlyMap<string, readonly KnownPlace[]>) {
  const found = (places.get(fold(words)) ?? []).filter((p) => !country || p.countryCode === country);
  if (found.length !== 1) return found.length ? ('several' as const) : null;
  const place = found[0]!;
  const own = [place.name, ...place.nameLocal.split(' / ')].map(fold);
  return { place, alias: !own.includes(fold(words)) };
}
export function placesByName(list: readonly KnownPlace[]): Map<string, KnownPlace[]> {
  const map = new Map<string, KnownPlace[]>();
  for (const p of list)
    for (const key of new Set([p.name, p.nameLocal, ...p.nameLocal.split(' / '), ...p.aliases, p.name.replace(/\s*\(.*\)$/, '')].map(fold)))
      map.set(key, [...(map.get(key) ?? []), p]);
  return map;
}

export function readOrganisations(
  table: Table,
  columns: readonly Column[],
  places: ReadonlyMap<string, readonly KnownPlace[]>,
  report: Report,
): OrganisationsRead {
  const read: OrganisationsRead = { accepted: [], merged: new Map(), rejected: new Set() };
  const byKey = new Map<string, OrganisationRow>();
  if (table.rows.length === 0) report.warn('noRows');
  for (const row of table.rows) {
    const column = (field: string) => columns.find((c) => c.field === field);
    const text = (field: string) => (row.cells[column(field)?.index ?? -1] ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
    const where = (field: string) => ({ row: row.row, line: row.line, column: column(field)?.title ?? null });
    let refused = false;
    const refuse = (code: RemarkCode, field: string) => {
      refused = true;
      report.error(code, where(field));
    };
    if (row.fault) refuse(row.fault, '');
    if (row.cells.length > table.header.length) refuse('tooManyCells', '');
    for (const c of columns) {
      if (c.use !== 'FIELD' || !c.field) continue;
      const cell = row.cells[c.index] ?? '';
      if (hasControl(cell.replace(/\r/g, ''))) refuse('badCharacters', c.field);
      if (hasBidi(cell)) refuse('textHasDirection', c.field);
      if (cell.length > 300) refuse('cellTooLong', c.field);
    }
    if (!text('name')) refuse('nameEmpty', 'name');
    else if (!/\p{L}/u.test(text('name'))) refuse('nameWithoutLetter', 'name');
    let country: string | null = null;
    if (text('country')) {
      const found = readCountry(text('country'));
      if (found === 'ask' || found === undefined) refuse(found === 'ask' ? 'countryAsk' : 'countryUnknown', 'country');
      else country = found.code;
      if (typeof found === 'object' && found.alias) report.warn('countryAlias', { ...where('country'), params: { code: found.code } });
      if (country === 'XK') report.warn('countryUserAssigned', where('country'));
    }
    const town = text('city') ? placeOf(text('city'), country, places) : null;
    if (town === 'several') refuse('placeSeveral', 'city');
    else if (town === null && text('city')) report.warn('placeUnknown', where('city'));
    else if (town?.alias) report.warn('placeAlias', where('city'));
    // A town alone says nothing: there is a second Cartagena, even where the register knows one.
    if (!text('country')) refuse('countryMissing', 'country');
    const [lat, lng] = [readDegrees(text('latitude')), readDegrees(text('longitude'))];
    const hasPoint = text('latitude') !== '' || text('longitude') !== '';
    if (hasPoint && (lat === undefined || lng === undefined)) refuse('pointUnreadable', 'latitude');
    else if (country && lat !== undefined && lng !== undefined) {
      const fault = pointFault(country, lat, lng);
      if (fault) refuse(fault, 'latitude');
    }
    if (text('website') && !/^https?:\/\/[^\s]+$/i.test(text('website'))) refuse('notALink', 'website');
    const wanted = text('kind')
      .toUpperCase()
      .replace(/[\s-]+/g, '_');
    const kind = organisationKinds.find((k) => k === wanted);
    if (wanted && !kind) report.warn('kindUnknown', where('kind'));
    if (refused || !country) {
      read.rejected.add(row.row);
      continue;
    }
    const key = organisationKey(text('name'), country);
    const known = byKey.get(key);
    if (known) {
      read.merged.set(row.row, known.row);
      report.note('rowMerged', { row: row.row, line: row.line, params: { into: known.row } });
      continue;
    }
    const accepted: OrganisationRow = {
      row: row.row,
      line: row.line,
      key,
      name: text('name'),
      country,
      placeId: typeof town === 'object' && town ? town.place.id : null,
      place: typeof town === 'object' && town ? town.place.name : text('city'),
      point: lat !== undefined && lng !== undefined ? [lat, lng] : null,
      website: text('website') || null,
      kind: kind ?? 'OTHER',
      founded: text('founded') || null,
    };
    byKey.set(key, accepted);
    read.accepted.push(accepted);
  }
  return read;
}
