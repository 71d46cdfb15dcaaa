import { counted, isLong, signOf } from './fact-words.js';

it.each([
  [{ unit: 'women', label: 'in the pilot' }, ['women', 'in the pilot'], ''],
  [{ unit: 'companies', label: 'Companies created' }, ['', 'Companies created'], ''],
  [{ unit: '%', label: 'founded' }, ['', 'founded'], '\u00a0%'],
  [{ unit: '', label: 'first class' }, ['', 'first class'], ''],
])('what %j counts', (fact, words, sign) => {
  expect(counted(fact)).toEqual(words);
  expect(signOf(fact.unit)).toBe(sign);
});
it('only plain numbers of five digits and more are written in groups: a year is not', () => {
  expect(['2026', '48497', '1000000000', '48.5', '12 000', ''].filter(isLong)).toEqual(['48497', '1000000000']);
});
