import { moved, putBack, within } from './list';

describe('a list of pictures', () => {
  it('moves one to any place', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 2)).toEqual(['a', 'c', 'b']);
    expect(moved(['a'], 5, 0)).toEqual(['a']);
  });
  it('takes one back where it was', () => {
    expect(putBack(['a', 'c'], 'b', 1)).toEqual(['a', 'b', 'c']);
    expect(putBack([], 'b', 4)).toEqual(['b']);
  });
});

it('a picture is made smaller, never larger, and keeps its shape', () => {
  expect(within(2400, 8160, 6120)).toEqual({ width: 2400, height: 1800 });
  expect(within(2400, 300, 9000)).toEqual({ width: 80, height: 2400 });
  expect(within(2400, 640, 480)).toEqual({ width: 640, height: 480 });
  expect(within(2400, 1, 90_000)).toEqual({ width: 1, height: 2400 });
});
