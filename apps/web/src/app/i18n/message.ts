/** A message as the build compiles it: texts, `#` for the number of a plural, and values `[name, kind?, branches?]`. */
export type Message = string | readonly Token[];
type Token = string | readonly [name: string, kind?: Kind, branches?: Readonly<Record<string, Message>>];
type Kind = 'plural' | 'select' | 'number';
export type Values = Readonly<Record<string, unknown>>;

const known = new Map<string, { number: Intl.NumberFormat; plural: Intl.PluralRules }>();
function rulesOf(tag: string) {
  const rules = known.get(tag) ?? { number: new Intl.NumberFormat(tag), plural: new Intl.PluralRules(tag) };
  known.set(tag, rules);
  return rules;
}

/** The text of a message in the language of `tag` (BCP 47). What people wrote comes in as a value and stays as it is; in Arabic between signs that nobody
 *  sees, as a Latin name would else take the stop or bracket beside it to its other end. */
export function write(message: Message, values: Values, tag: string, counted?: string): string {
  if (typeof message === 'string') return message;
  return message
    .map((token) => {
      if (typeof token === 'string') return token === '#' ? (counted ?? token) : token;
      const [name, kind, branches = {}] = token;
      const value = values[name] ?? '';
      const branch = (key: string): Message => branches[String(value)] ?? branches[key] ?? branches['other'] ?? '';
      if (kind === 'select') return write(branch('other'), values, tag, counted);
      if (!kind) return tag.startsWith('ar') && typeof value === 'string' ? `\u2068${value}\u2069` : String(value);
      const { number, plural } = rulesOf(tag);
      return kind === 'number'
        ? number.format(Number(value))
        : write(branch(plural.select(Number(value))), values, tag, number.format(Number(value)));
    })
    .join('');
}

/** Texts that are read from left to right, wherever they stand: signs that nobody sees keep a full stop at its end. */
export const leftToRight = (texts: Readonly<Record<string, Message>>): Record<string, Message> =>
  Object.fromEntries(Object.entries(texts).map(([key, m]) => [key, ['\u2066', ...(typeof m === 'string' ? [m] : m), '\u2069'] as Message]));
