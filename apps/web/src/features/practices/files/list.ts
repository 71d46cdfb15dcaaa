/** The list with the entry `at` moved to the place `to`. */
export function moved<T>(list: readonly T[], at: number, to: number): T[] {
  const rest = list.filter((_, i) => i !== at);
  const one = list[at];
  return one === undefined ? [...list] : [...rest.slice(0, to), one, ...rest.slice(to)];
}
/** The list with an entry put back where it was, or at the end if there is less of it now. */
export const putBack = <T>(list: readonly T[], one: T, at: number): T[] => [...list.slice(0, at), one, ...list.slice(at)];
