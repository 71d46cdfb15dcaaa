import * as z from 'zod/mini';

const digits = (s: string) => s.replace(/[\s-]/g, '').toUpperCase();
/** Whether the last sign of an ISBN of ten or thirteen is the one that the others ask for. */
export function isIsbn(text: string): boolean {
  const s = digits(text);
  if (/^97[89]\d{10}$/.test(s)) return [...s].reduce((sum, d, i) => sum + Number(d) * (i % 2 ? 3 : 1), 0) % 10 === 0;
  if (/^\d{9}[\dX]$/.test(s)) return [...s].reduce((sum, d, i) => sum + (d === 'X' ? 10 : Number(d)) * (10 - i), 0) % 11 === 0;
  return false;
}
/** `10.5281/zenodo.1`, also out of an address of doi.org. Empty: it has none. */
export const doi = z.string({ error: 'required' }).check(
  z.trim(),
  z.overwrite((s) => s.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')),
  z.maxLength(200, { error: 'tooLong', abort: true }),
  z.refine((s) => s === '' || /^10\.\d{4,9}\/[^\s<>"{}\\]+$/.test(s), { error: 'notADoi' }),
);
/** As it is printed, with its hyphens. Empty: it has none. */
export const isbn = z.string({ error: 'required' }).check(
  z.trim(),
  z.overwrite((s) => s.replace(/^ISBN(?:-1[03])?:?\s*/i, '')),
  z.maxLength(20, { error: 'tooLong', abort: true }),
  z.refine((s) => s === '' || isIsbn(s), { error: 'notAnIsbn' }),
);
