/** Whether the value of a fact is a plain number long enough to be written in groups: no year, and nothing with a sign or a word. */
export const isLong = (value: string): boolean => /^\d{5,15}$/.test(value);

/** A unit that is a sign stands with the number: `90 %`, in one line. */
export const signOf = (unit: string): string => (unit === '%' ? '\u00a0%' : '');

/** What a figure counts, its unit first; a unit that says the same as the label is said once, one that is a sign stands with the number. */
export const counted = ({ unit, label }: { unit: string; label: string }): [unit: string, label: string] => [
  signOf(unit) || label.toLowerCase().includes(unit.toLowerCase()) ? '' : unit,
  label,
];
