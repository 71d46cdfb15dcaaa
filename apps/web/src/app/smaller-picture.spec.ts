import { within } from './smaller-picture';

it('a picture is made smaller, never larger, and keeps its shape', () => {
  expect(within(2400, 8160, 6120)).toEqual({ width: 2400, height: 1800 });
  expect(within(2400, 300, 9000)).toEqual({ width: 80, height: 2400 });
  expect(within(2400, 640, 480)).toEqual({ width: 640, height: 480 });
  expect(within(2400, 1, 90_000)).toEqual({ width: 1, height: 2400 });
});
