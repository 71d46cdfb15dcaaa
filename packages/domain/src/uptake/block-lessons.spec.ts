import { linked } from './block-lessons.js';

const a = { id: 'a', editionNo: 1 };
const b = { id: 'b', editionNo: 3 };

it('puts a lesson at the end once, and takes it out once', () => {
  expect(linked([], a, true)).toEqual([a]);
  expect(linked([a], b, true)).toEqual([a, b]);
  expect(linked([a, b], { ...a, editionNo: 0 }, false)).toEqual([b]);
});
it('changes nothing where it is so already: which text was attached stays', () => {
  expect(linked([a], { ...a, editionNo: 2 }, true)).toBeNull();
  expect(linked([b], a, false)).toBeNull();
});
