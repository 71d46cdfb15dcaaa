import { noneOf, optionsOf } from './lib/program.mjs';

it('a proof holds when nothing is wrong in enough that was looked at, and its line says how much that is', () => {
  const enough = (figure: number, cases: number) => noneOf(figure, [[cases, 5000, 'cases']]);
  expect(enough(0, 5000)).toEqual({ passLine: '0 in >= 5,000 cases', ok: true });
  expect([enough(0, 4999).ok, enough(1, 9000).ok]).toEqual([false, false]);
  const kills = [10, 9].map((n) => [n, 10, 'kills'] as const);
  expect(noneOf(0, kills)).toEqual({ passLine: '0 in >= 10 kills, >= 10 kills', ok: false });
  expect(noneOf(0, [])).toEqual({ passLine: '0', ok: true });
});

it('reads the options of a figure or proof, and says in one line which it does not know', () => {
  expect(optionsOf(['--seed', '7', '--broken', 'x'])).toMatchObject({ seed: 7, broken: 'x' });
  expect(optionsOf([])).toMatchObject({ seed: 1 });
  expect(optionsOf(['--full']).seed).toBeGreaterThanOrEqual(0);
  const one = (text: string) => new RegExp(`^${text}[^\\n]* Known: --full, --seed NUMBER, --broken NAME\\.$`);
  expect(() => optionsOf(['--quick'])).toThrow(one(`Unknown option '--quick'\\.`));
  expect(() => optionsOf(['--broken'])).toThrow(one(`Option '--broken <value>' argument missing\\.`));
  expect(() => optionsOf(['--seed', 'x'])).toThrow(one('A seed is a whole number; it is "x"\\.'));
});
