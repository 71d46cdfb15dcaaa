interface Context {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let known: ReadonlySet<string> | undefined;

/** The modules that the entry reaches by static imports, without the entry itself. */
export function shellModules(entry: string, context: Context): ReadonlySet<string> {
  if (known) return known;
  const found = new Set<string>();
  const walk = (id: string) => {
    for (const next of context.getModuleInfo(id)?.importedIds ?? [])
      if (!found.has(next)) {
        found.add(next);
        walk(next);
      }
  };
  walk(entry);
  if (found.size) known = found;
  return found;
}
