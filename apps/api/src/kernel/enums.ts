/** A GraphQL enum from a list of words: { A: 'A', B: 'B' }. */
export const enumOf = <const T extends readonly string[]>(words: T): { [K in T[number]]: K } =>
  Object.fromEntries(words.map((w) => [w, w])) as { [K in T[number]]: K };
