import fc from 'fast-check';
import { amendedFrom, keptAs, patchOf, wordsOf, type Amended } from './amend-way';

const amended: fc.Arbitrary<Amended> = fc.record({
  value: fc.constantFrom('1', '3', '5', 'NS'),
  reason: fc.string(),
  strengths: fc.string(),
  improvements: fc.string(),
  noteToTeam: fc.string(),
  evidenceIds: fc.array(fc.constantFrom('a', 'b', 'c')),
});

it('what is typed comes back as it was, over whatever is stored', () =>
  fc.assert(fc.property(amended, amended, (now, stored) => expect(amendedFrom(keptAs(now, stored), stored)).toEqual(now))));
it('nothing is kept and nothing sent of what stands there already', () =>
  fc.assert(
    fc.property(amended, (stored) => {
      expect(keptAs(stored, stored)).toBe('');
      expect(patchOf(stored, stored)).toEqual({});
    }),
  ));
it('a draft that cannot be read gives what is stored, and a field of another step only where it has one', () => {
  const stored = { value: '3', strengths: 'x' };
  expect(amendedFrom('{', stored)).toMatchObject({ value: '3', strengths: 'x', reason: '', evidenceIds: [] });
  expect(wordsOf({ strengths: 'y', value: null })).toEqual({ strengths: 'y' });
});
