/** How a patch of single fields meets a text. @param same whether two values of a field say the same */
export function patching<C extends object, P extends { readonly [F in keyof C]?: unknown }>(
  same: (field: keyof C & keyof P & string, a: unknown, b: unknown) => boolean,
) {
  type F = keyof C & keyof P & string;
  const sent = (patch: P): F[] => (Object.keys(patch) as F[]).filter((f) => patch[f] !== undefined);
  const only = (patch: P, fields: readonly F[]) => Object.fromEntries(fields.map((f) => [f, patch[f]]));
  return {
    apply: (content: C, patch: P): C => ({ ...content, ...only(patch, sent(patch)) }),
    /** Fields that two editors changed to something different since `base`. What only one of them touched is no conflict. */
    clashes: (base: C, theirs: C, patch: P): F[] =>
      sent(patch).filter((f) => !same(f, base[f], theirs[f]) && !same(f, theirs[f], patch[f]) && !same(f, base[f], patch[f])),
    /** The patch without the fields that say what `base` already said: whoever did not touch a field does not write it back over a newer one. */
    touched: (base: C, patch: P): P =>
      only(
        patch,
        sent(patch).filter((f) => !same(f, base[f], patch[f])),
      ) as P,
  };
}
