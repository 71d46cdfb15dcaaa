import { emptyScheme } from '@guildhall/domain/schemes/content';
import { acknowledgedAfter, adopt, changed, sendable } from './merge';

const loaded = { ...emptyScheme('en'), title: 'Desk' };

it('sends the fields that changed, and keeps back the one that is not right', () => {
  const typed = { ...loaded, place: 'Aarhus', capacityPerYear: 'many' };
  const all = changed(loaded, typed);
  const ready = sendable(all);
  expect(ready).toEqual({ patch: { place: 'Aarhus' }, issues: [{ path: 'capacityPerYear', rule: 'notANumber' }] });
  const stored = { ...loaded, place: 'Aarhus', summary: 'of another tab' };
  const known = acknowledgedAfter(loaded, typed, ready.patch, ready.issues, stored);
  // What was kept back is still to be sent; what another tab stored is not.
  expect(changed(known, adopt(typed, typed, all, stored))).toEqual({ capacityPerYear: 'many' });
});
it('leaves what is typed while a save is under way', () => {
  const sent = { ...loaded, place: 'Aarhus ' };
  const now = { ...sent, place: 'Aarhus Nord', summary: 'New' };
  const stored = { ...loaded, place: 'Aarhus', country: 'DK' };
  expect(adopt(now, sent, { place: 'Aarhus ' }, stored)).toEqual({ ...now, country: 'DK' });
});
