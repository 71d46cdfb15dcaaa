import * as z from 'zod/mini';

/* Text that people type. NFC; refused: NUL and other C0 controls except tab and newline, lone surrogates (PostgreSQL cannot store them).
   Bidirectional controls are taken out of one-line texts, where they can disguise a name; in long texts they are content. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const bidi = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;
/** No half of a surrogate pair alone; PostgreSQL cannot store one. */
export const wellFormed = (s: string) => !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(s);

const clean = () =>
  z.string({ error: 'required' }).check(
    z.overwrite((s) => s.replace(/\r\n?/g, '\n').normalize('NFC')),
    z.refine((s) => wellFormed(s) && !controls.test(s), { error: 'badCharacters', abort: true }),
  );

/** One line, trimmed, `min`..`max` characters (UTF-16 units). */
export const line = (min: number, max: number) =>
  clean().check(
    z.overwrite((s) => s.replace(bidi, '').replace(/\s+/g, ' ').trim()),
    z.minLength(min, { error: min === 1 ? 'required' : 'tooShort', abort: true }),
    z.maxLength(max, { error: 'tooLong' }),
  );

/** Markdown or plain text of several lines, `min`..`max` characters; the text is kept as typed but for trailing space. */
export const prose = (min: number, max: number) =>
  clean().check(
    z.overwrite((s) => s.trimEnd()),
    z.minLength(min, { error: min === 1 ? 'required' : 'tooShort', abort: true }),
    z.maxLength(max, { error: 'tooLong' }),
  );

/** Lower-cased address with an ASCII domain; no comments, no quoted local part. */
export const emailAddress = z.string({ error: 'required' }).check(
  z.overwrite((s) => s.trim().normalize('NFC').toLowerCase()),
  z.minLength(1, { error: 'required', abort: true }),
  z.maxLength(254, { error: 'tooLong', abort: true }),
  z.regex(/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/, {
    error: 'notAnEmail',
  }),
);

/** Where a mail can go: also an address with letters of other alphabets or a quoted name before the @, which nobody can sign in with here. Lower-case, domain in ASCII. */
export const mailbox = z.string({ error: 'required' }).check(
  z.overwrite((s) => s.trim().normalize('NFC').toLowerCase()),
  z.maxLength(254, { error: 'tooLong', abort: true }),
  z.regex(
    /^(?:[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}|"[^"\\\p{C}]{1,62}")@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/u,
    { error: 'notAnEmail' },
  ),
);

export const webLink = z
  .string({ error: 'required' })
  .check(
    z.trim(),
    z.maxLength(2000, { error: 'tooLong', abort: true }),
    z.regex(/^https?:\/\/[^\s\u0000-\u001f]+$/i, { error: 'notALink', abort: true }),
  );

/** Version that the editor started from; see CONFLICT. */
export const version = z.int({ error: 'required' }).check(z.gte(1, { error: 'outOfRange' }), z.lte(2147483647, { error: 'outOfRange' }));
/** The same where there may be nothing yet: 0. */
export const versionOrNone = z
  .int({ error: 'required' })
  .check(z.gte(0, { error: 'outOfRange' }), z.lte(2147483647, { error: 'outOfRange' }));
/** One word of a closed list. */
export const choice = <const T extends readonly string[]>(values: T) => z.enum(values, { error: 'notAChoice' });
/** Names one attempt of a client, so that a repeat has one effect. */
export const clientMutationId = z.string({ error: 'required' }).check(z.uuid({ error: 'badFormat' }));
export const idInput = z.string({ error: 'required' }).check(z.uuid({ error: 'badFormat' }));
