interface Context {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let known: ReadonlySet<string> | undefined;

/** The entry and all modules that it reaches by static imports. */
export function shellModules(entry: string, context: Context): ReadonlySet<string> {
  if (known) return known;
  const found = new Set([entry]);
  for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  if (found.size > 1) known = found;
  return found;
}
