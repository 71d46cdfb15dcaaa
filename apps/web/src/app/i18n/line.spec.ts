import { apart, inLine } from './line';

const strip = (s: string) => s.replaceAll('\u2068', '[').replaceAll('\u2069', ']');
afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

it('sets parts beside each other and leaves out what is empty', () => {
  expect(inLine(['Oslo', null, '', false, '2019'])).toBe('Oslo · 2019');
  expect(inLine(['Oslo', 'Norway'], ', ')).toBe('Oslo, Norway');
});
it('a word from right to left takes no neighbour along, on an English page too', () => {
  expect(strip(inLine(['أميرة حداد', '10 Sept 2026']))).toBe('[أميرة حداد] · [10 Sept 2026]');
  expect(apart(['Ana', 'Bo'])).toEqual(['Ana', 'Bo']);
});
it('on an Arabic page each part stands for itself, with the comma of the page', () => {
  Object.assign(globalThis, { document: { documentElement: { dir: 'rtl' } } });
  expect(strip(inLine(['EMEN round 2, 2025', '20']))).toBe('[EMEN round 2, 2025] · [20]');
  expect(strip(inLine(['Oslo', 'النرويج'], ', '))).toBe('[Oslo]، [النرويج]');
});
