import fc from 'fast-check';
import { jsonPlaces } from './json-places.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

// Without dots and empty keys, by which two values could have one path.
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z"\\ ]{1,4}$/), tie('value'), { maxKeys: 3 }),
  ),
}));

describe('places in a JSON text', () => {
  it('takes what JSON.parse takes and refuses what it refuses', () =>
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '\\', '\n', 'x', '0', ':'), (json, seed, sign) => {
        const at = seed % (json.length + 1);
        for (const text of [json, json.slice(0, at) + sign + json.slice(at), json.slice(0, at)])
          expect([text, jsonPlaces(text).fault === null]).toEqual([text, parses(text)]);
      }),
      { numRuns: 300 },
    ));
  it('finds every value where it stands', () =>
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const lines = text.split('\n');
        const { places } = jsonPlaces(text);
        const walk = (v: unknown, path: string): void => {
          const place = places.get(path)!;
          const opening = typeof v === 'object' && v !== null ? (Array.isArray(v) ? '[' : '{') : JSON.stringify(v);
          expect(lines[place.line - 1]!.slice(place.column - 1).startsWith(opening)).toBe(true);
          if (typeof v !== 'object' || v === null) return;
          for (const [k, x] of Object.entries(v)) walk(x, path === '' ? k : `${path}.${k}`);
        };
        walk(value, '');
      }),
      { numRuns: 200 },
    ));
  it('says where it stops being JSON', () => {
    expect(jsonPlaces('{\n  "a": 1,\n  "b": tru\n}').fault).toEqual({ line: 3, column: 8 });
    expect(jsonPlaces('{"a": 1,}').fault).toEqual({ line: 1, column: 9 });
    expect(jsonPlaces('').fault).toEqual({ line: 1, column: 1 });
    expect(jsonPlaces('[1] 2').fault).toEqual({ line: 1, column: 5 });
    expect(jsonPlaces('['.repeat(100_000)).fault).toEqual({ line: 1, column: 62 });
  });
});
