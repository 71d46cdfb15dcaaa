/** Whether the value of a fact is a plain number long enough to be written in groups: no year, and nothing with a sign or a word. */
export const isLong = (value: string): boolean => /^\d{5,15}$/.test(value);

/** What a figure counts, its unit first; a unit that says the same as the label is said once. */
export const counted = ({ unit, label }: { unit: string; label: string }): [unit: string, label: string] => [
  label.toLowerCase().includes(unit.toLowerCase()) ? '' : unit,
  label,
];
