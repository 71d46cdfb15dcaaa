import { ownTone, queueTone } from './work-tones';

it('calls a coordinator where the next step is theirs, and nowhere else', () => {
  const tone = (
    form: 'FULL' | 'SNAPSHOT',
    state: Parameters<typeof queueTone>[0]['state'],
    bar: Parameters<typeof queueTone>[0]['bar'] = null,
  ) => queueTone({ form, state, bar });
  expect([tone('FULL', 'SUBMITTED'), tone('SNAPSHOT', 'SUBMITTED'), tone('FULL', 'SCREENED')]).toEqual(['gold', 'gold', 'gold']);
  // With the validators, or back with its authors.
  expect([tone('FULL', 'IN_VALIDATION'), tone('FULL', 'VALIDATED'), tone('SNAPSHOT', 'SCREENED')]).toEqual(['plain', 'plain', 'plain']);
  expect([tone('FULL', 'SUBMITTED', 'OWN_WORK'), tone('FULL', 'SCREENED', 'SAME_ORGANISATION')]).toEqual(['plain', 'plain']);
});

it('calls the authors where their text came back or may be published', () => {
  const tone = (form: 'FULL' | 'SNAPSHOT', state: Parameters<typeof ownTone>[0]['state']) => ownTone({ form, state });
  expect([tone('FULL', 'REVISION_ASKED'), tone('FULL', 'VALIDATED'), tone('SNAPSHOT', 'SCREENED')]).toEqual(['gold', 'gold', 'gold']);
  expect([tone('FULL', 'SUBMITTED'), tone('FULL', 'SCREENED'), tone('FULL', 'IN_VALIDATION'), tone('FULL', 'DRAFT')]).toEqual(
    Array(4).fill('plain'),
  );
  expect(tone('FULL', 'PUBLISHED')).toBe('good');
});
