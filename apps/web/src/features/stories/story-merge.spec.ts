import { emptyStory } from '@guildhall/domain/stories/content';
import { adoptStory, changedStory, plainStory, sendableStory } from './story-merge';

describe('a story as it is typed', () => {
  const stored = emptyStory('en', 'Bread');
  it('sends what differs and can be sent; the rest says why', () => {
    const now = { ...stored, body: 'Dough.', title: 'B'.repeat(200) };
    expect(Object.keys(changedStory(stored, now)).sort()).toEqual(['body', 'title']);
    expect(sendableStory(changedStory(stored, now))).toEqual({ patch: { body: 'Dough.' }, issues: [{ path: 'title', rule: 'tooLong' }] });
  });
  it('keeps what was typed meanwhile and takes in what others stored', () => {
    const sent = { ...stored, body: 'Dough.' };
    const now = { ...sent, body: 'Dough rises.', about: 'x' };
    expect(adoptStory(now, sent, { body: 'Dough.' }, { ...stored, body: 'Dough.', place: 'Oslo' })).toMatchObject({
      body: 'Dough rises.',
      about: 'x',
      place: 'Oslo',
    });
    expect(plainStory({ ...stored, __typename: 'StoryContent' })).toEqual(stored);
  });
});
