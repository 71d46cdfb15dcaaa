/** Codes with their names in the reader's language, in the order of the names. */
export const byName = (codes: readonly string[], nameOf: (code: string) => string): [code: string, name: string][] =>
  codes.map((code): [string, string] => [code, nameOf(code)]).sort((a, b) => a[1].localeCompare(b[1]));
