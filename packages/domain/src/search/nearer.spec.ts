import { nearer } from './nearer.js';

it('mends slips first, then asks with a word less, the shortest left out first, then for each word alone, the longest first', () => {
  expect(nearer('mentors who speek arabic', 'mentors who speak arabic').slice(0, 4)).toEqual([
    'mentors who speak arabic',
    'mentors speek arabic',
    'mentors who arabic',
    'mentors who speek',
  ]);
  expect(nearer('tax hour', null)).toEqual(['hour', 'tax']);
});
it('has nothing else to ask for one word, nor of words that say exactly what is meant', () => {
  expect(nearer('ocarina', null)).toEqual([]);
  expect(nearer('"tax hour" library', null)).toEqual([]);
  expect(nearer('tax -hour', 'taxi -hour')).toEqual(['taxi -hour']);
});
it('asks no more than what a page may cost', () => {
  expect(nearer('a b c d e f g h i j k l m', null).length).toBeLessThanOrEqual(16);
});
