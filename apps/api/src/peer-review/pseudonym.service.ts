import { randomInt } from 'node:crypto';

const trees = [
  'Alder',
  'Ash',
  'Aspen',
  'Beech',
  'Birch',
  'Cedar',
  'Chestnut',
  'Elm',
  'Hazel',
  'Hornbeam',
  'Juniper',
  'Larch',
  'Linden',
  'Maple',
  'Medlar',
  'Oak',
  'Pine',
  'Plane',
  'Poplar',
  'Quince',
  'Rowan',
  'Spruce',
  'Walnut',
  'Willow',
  'Yew',
];

/** A name for a reviewer within one case: drawn at random, so that neither order nor time of the invitations can be read from it. */
export function freshPseudonym(taken: readonly string[]): string {
  const free = trees.filter((t) => !taken.includes(t));
  return free[randomInt(free.length || 1)] ?? `Reviewer ${randomInt(1_000_000)}`;
}

/** The same things in an order drawn at random. */
export function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, at: randomInt(2 ** 47) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
