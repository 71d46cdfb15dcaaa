/* Points and countries: enough to see a swapped pair, not to draw a map. */

/** Boxes around countries, their outlying parts left out: south, west, north, east. */
const boxes: Readonly<Record<string, readonly [number, number, number, number]>> = {
  AL: [39.6, 19.2, 42.7, 21.1],
  AM: [38.8, 43.4, 41.4, 46.7],
  AT: [46.3, 9.5, 49.1, 17.2],
  AZ: [38.3, 44.7, 42.0, 50.7],
  BA: [42.5, 15.7, 45.3, 19.7],
  BE: [49.4, 2.5, 51.6, 6.5],
  BG: [41.2, 22.3, 44.3, 28.7],
  BY: [51.2, 23.1, 56.2, 32.8],
  CH: [45.8, 5.9, 47.9, 10.6],
  CY: [34.5, 32.2, 35.8, 34.7],
  CZ: [48.5, 12.0, 51.1, 18.9],
  DE: [47.2, 5.8, 55.1, 15.1],
  DK: [54.5, 8.0, 57.8, 15.3],
  EE: [57.5, 21.7, 59.8, 28.3],
  ES: [27.5, -18.3, 43.9, 4.4],
  FI: [59.7, 19.0, 70.2, 31.6],
  FR: [41.3, -5.2, 51.2, 9.7],
  GB: [49.8, -8.7, 60.9, 1.8],
  GE: [41.0, 39.9, 43.7, 46.8],
  GR: [34.7, 19.3, 41.8, 28.3],
  HR: [42.3, 13.4, 46.6, 19.5],
  HU: [45.7, 16.1, 48.6, 22.9],
  IE: [51.3, -10.7, 55.5, -5.9],
  IL: [29.4, 34.2, 33.4, 35.9],
  IS: [63.2, -24.7, 66.7, -13.4],
  IT: [35.4, 6.6, 47.1, 18.6],
  LT: [53.8, 20.9, 56.5, 26.9],
  LU: [49.4, 5.7, 50.2, 6.6],
  LV: [55.6, 20.9, 58.1, 28.3],
  MD: [45.4, 26.6, 48.5, 30.2],
  ME: [41.8, 18.4, 43.6, 20.4],
  MK: [40.8, 20.4, 42.4, 23.1],
  MT: [35.7, 14.1, 36.1, 14.6],
  NL: [50.7, 3.3, 53.6, 7.3],
  NO: [57.9, 4.4, 71.3, 31.2],
  PL: [49.0, 14.1, 54.9, 24.2],
  PT: [30.0, -31.4, 42.2, -6.1],
  RO: [43.6, 20.2, 48.3, 29.8],
  RS: [42.2, 18.8, 46.2, 23.1],
  SE: [55.3, 10.9, 69.1, 24.2],
  SI: [45.4, 13.3, 46.9, 16.7],
  SK: [47.7, 16.8, 49.7, 22.6],
  TR: [35.8, 25.6, 42.2, 44.9],
  UA: [44.3, 22.1, 52.4, 40.3],
  XK: [41.8, 20.0, 43.3, 21.8],
};

/** Degrees as a decimal number, with point or comma, or as degrees, minutes, seconds with a letter. */
export function readDegrees(text: string): number | undefined {
  const t = text.trim();
  if (/^[-+]?\d{1,3}([.,]\d+)?$/.test(t)) return Number(t.replace(',', '.'));
  const dms = /^(\d{1,3})\s*°\s*(?:(\d{1,2})\s*[′'’]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:″|"|”|''))?\s*([NSEWO])$/i.exec(t);
  if (!dms) return undefined;
  const value = Number(dms[1]) + Number(dms[2] ?? 0) / 60 + Number((dms[3] ?? '0').replace(',', '.')) / 3600;
  return Math.round((/[SW]/i.test(dms[4]!) ? -value : value) * 10_000) / 10_000;
}

const inside = (country: string, lat: number, lng: number): boolean | undefined => {
  const box = boxes[country];
  return box && lat >= box[0] - 0.2 && lat <= box[2] + 0.2 && lng >= box[1] - 0.2 && lng <= box[3] + 0.2;
};

/** What is wrong with a point for this country; null where nothing is, or where we know no box. */
export function pointFault(
  country: string,
  lat: number,
  lng: number,
): 'pointZero' | 'pointSwapped' | 'pointOutside' | 'pointImpossible' | null {
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return 'pointImpossible';
  if (lat === 0 && lng === 0) return 'pointZero';
  if (inside(country, lat, lng) !== false) return null;
  return inside(country, lng, lat) ? 'pointSwapped' : 'pointOutside';
}
