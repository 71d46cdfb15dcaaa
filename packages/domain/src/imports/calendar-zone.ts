/* Wall clocks of a calendar as instants. A wall time is written as if it were UTC: milliseconds that no zone has touched. */

/** Minutes east of Greenwich at an instant. */
export type Zone = (at: number) => number;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Names that Windows gives its zones (CLDR, territory 001). The zones of Europe and around it; of the others those that hold many people. */
const windows: Readonly<Record<string, string>> = {
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kyiv',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Kaliningrad Standard Time': 'Europe/Kaliningrad',
  'Belarus Standard Time': 'Europe/Minsk',
  'Russian Standard Time': 'Europe/Moscow',
  'Georgian Standard Time': 'Asia/Tbilisi',
  'Caucasus Standard Time': 'Asia/Yerevan',
  'Azerbaijan Standard Time': 'Asia/Baku',
  'Morocco Standard Time': 'Africa/Casablanca',
  'W. Central Africa Standard Time': 'Africa/Lagos',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'E. Africa Standard Time': 'Africa/Nairobi',
  'Egypt Standard Time': 'Africa/Cairo',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Jordan Standard Time': 'Asia/Amman',
  'Middle East Standard Time': 'Asia/Beirut',
  'Syria Standard Time': 'Asia/Damascus',
  'Arabic Standard Time': 'Asia/Baghdad',
  'Arab Standard Time': 'Asia/Riyadh',
  'Arabian Standard Time': 'Asia/Dubai',
  'Iran Standard Time': 'Asia/Tehran',
  'Afghanistan Standard Time': 'Asia/Kabul',
  'West Asia Standard Time': 'Asia/Tashkent',
  'Pakistan Standard Time': 'Asia/Karachi',
  'India Standard Time': 'Asia/Kolkata',
  'Bangladesh Standard Time': 'Asia/Dhaka',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  UTC: 'UTC',
};

const clocks = new Map<string, Zone | null>();
function clockOf(name: string): Zone | null {
  const held = clocks.get(name);
  if (held !== undefined) return held;
  let zone: Zone | null = null;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    zone = (at) => {
      const part = Object.fromEntries(format.formatToParts(at).map((p) => [p.type, Number(p.value)])) as Record<string, number>;
      const wall = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute']);
      return Math.round((wall - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
    };
  } catch {
    // The name is not one of the zone database.
  }
  if (clocks.size < 1_000) clocks.set(name, zone);
  return zone;
}

/** The zone of a name: of the zone database, of Windows, or with the prefix that some programs put before it. */
export function zoneByName(name: string): Zone | null {
  const plain = name.replace(/^"|"$/g, '').trim();
  const known = windows[plain];
  if (known) return clockOf(known);
  if (/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2}$|^UTC$/.test(plain)) {
    const zone = clockOf(plain);
    if (zone) return zone;
  }
  const tail = /^\/.*?([A-Z][A-Za-z_]+\/[A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+)?)$/.exec(plain)?.[1];
  return tail ? clockOf(tail) : null;
}

/** A zone that a calendar brings along: from each of these wall times on, in order, this offset. `first` is that before all of them. */
export const ownZone = (changes: readonly { at: number; offset: number }[], first: number): Zone => {
  const sorted = [...changes].sort((a, b) => a.at - b.at);
  return (at) => sorted.findLast((c) => c.at <= at)?.offset ?? first;
};
export const utc: Zone = () => 0;

/** The instant of a wall time. One that does not exist is read with the offset before the gap, of two the first is taken (RFC 5545). */
export function instantOf(wall: number, zone: Zone): { at: number; odd: 'gap' | 'overlap' | null } {
  const before = zone(wall - DAY) * MINUTE;
  const after = zone(wall + DAY) * MINUTE;
  const fits = [...new Set([wall - before, wall - after])].filter((t) => t + zone(t) * MINUTE === wall).sort((a, b) => a - b);
  if (fits.length === 0) return { at: wall - before, odd: 'gap' };
  return { at: fits[0]!, odd: fits.length > 1 ? 'overlap' : null };
}
