/** Of every input, and nothing that anybody typed. */
const unsaid = new Set(['expectedVersion', 'clientMutationId']);

/** Whether two states of a form say the same, whatever their versions. Nothing and an empty text are one. */
export function sameFields(one: object, other: object): boolean {
  const text = (values: object) =>
    JSON.stringify(
      Object.entries(values)
        .filter(([name, value]) => !unsaid.has(name) && value !== undefined && value !== null && value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return text(one) === text(other);
}
