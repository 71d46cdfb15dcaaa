import { emptyScheme, schemeFields, schemePatch, type SchemeContent, type SchemePatch } from '@guildhall/domain/schemes/content';
import { emptyStory, storyFields, storyPatch, type StoryContent, type StoryPatch } from '@guildhall/domain/stories/content';
import { merging } from './merging';

const scheme = merging<SchemeContent, SchemePatch>(schemeFields, schemePatch);
const story = merging<StoryContent, StoryPatch>(storyFields, storyPatch);
const loaded = { ...emptyScheme('en'), title: 'Desk' };

it('sends the fields that changed, and keeps back the one that is not right', () => {
  const typed = { ...loaded, place: 'Aarhus', capacityPerYear: 'many' };
  const all = scheme.changed(loaded, typed);
  const ready = scheme.sendable(all);
  expect(ready).toEqual({ patch: { place: 'Aarhus' }, issues: [{ path: 'capacityPerYear', rule: 'notANumber' }] });
  const stored = { ...loaded, place: 'Aarhus', summary: 'of another tab' };
  const known = scheme.acknowledgedAfter(loaded, typed, ready.patch, ready.issues, stored);
  // What was kept back is still to be sent; what another tab stored is not.
  expect(scheme.changed(known, scheme.adopt(typed, typed, all, stored))).toEqual({ capacityPerYear: 'many' });
});
it('leaves what is typed while a save is under way', () => {
  const sent = { ...loaded, place: 'Aarhus ' };
  const now = { ...sent, place: 'Aarhus Nord', summary: 'New' };
  const stored = { ...loaded, place: 'Aarhus', country: 'DK' };
  expect(scheme.adopt(now, sent, { place: 'Aarhus ' }, stored)).toEqual({ ...now, country: 'DK' });
});
it('keeps what was typed meanwhile and takes in what others stored', () => {
  const stored = emptyStory('en', 'Bread');
  const sent = { ...stored, body: 'Dough.' };
  const now = { ...sent, body: 'Dough rises.', about: 'x' };
  expect(story.adopt(now, sent, { body: 'Dough.' }, { ...stored, body: 'Dough.', place: 'Oslo' })).toMatchObject({
    body: 'Dough rises.',
    about: 'x',
    place: 'Oslo',
  });
});
it('knows no names of types', () => {
  const dimensions = [{ __typename: 'SchemeDimension', code: 'finance' }];
  expect(scheme.plain({ ...loaded, __typename: 'SchemeContent', dimensions })).toEqual({ ...loaded, dimensions: [{ code: 'finance' }] });
});
