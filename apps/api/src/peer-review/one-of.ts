/** The condition of a CHECK that a column holds one of the words of a closed list. */
export const oneOf = (column: string, values: readonly string[]): string => `"${column}" in (${values.map((v) => `'${v}'`).join(',')})`;
/** The same list for the text of a statement. */
export const listOf = (values: readonly string[]): string => values.map((v) => `'${v}'`).join(',');
