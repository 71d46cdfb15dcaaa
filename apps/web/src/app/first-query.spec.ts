import { FirstAnswers, sameVariables } from './first-query';

it('hands an answer of the page out once, for the same operation and variables only', () => {
  const answers = new FirstAnswers([{ id: 'Page~1', variables: { slug: 'a', page: { first: 20 } }, result: { data: { x: 1 } } }]);
  expect(answers.take('Page~2', { slug: 'a', page: { first: 20 } })).toBeUndefined();
  expect(answers.take('Page~1', { slug: 'b', page: { first: 20 } })).toBeUndefined();
  expect(answers.take('Page~1', { page: { first: 20, after: undefined }, slug: 'a' })).toEqual({ data: { x: 1 } });
  expect(answers.take('Page~1', { slug: 'a', page: { first: 20 } })).toBeUndefined();
});
it('compares by content, and takes null for absent', () => {
  expect(sameVariables({ a: null }, {})).toBe(true);
  expect(sameVariables({ a: [1, 2] }, { a: [1, 2] })).toBe(true);
  expect(sameVariables({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(sameVariables({ a: '1' }, { a: 1 })).toBe(false);
  expect(sameVariables({ a: { b: 1 } }, { a: { b: 1, c: 2 } })).toBe(false);
});
