import { sameFields } from './same-fields';

it('what was typed and what is stored are compared without their versions and without the order of their fields', () => {
  const stored = { name: 'Finance', about: null, tags: ['a', 'b'], expectedVersion: 3 };
  expect(sameFields(stored, { expectedVersion: 4, tags: ['a', 'b'], about: '', name: 'Finance', clientMutationId: 'x' })).toBe(true);
  expect(sameFields(stored, { ...stored, tags: ['b', 'a'] })).toBe(false);
  expect(sameFields(stored, { ...stored, about: 'Anew' })).toBe(false);
  expect(sameFields({ open: false }, {})).toBe(false);
});
