import { pictureTakenAway } from '@guildhall/domain/practices/activities';
import { storyConsentEnded } from '@guildhall/domain/stories/activities';
import { subscribe } from '../kernel/jobs.js';
import { reissueWithout, reissueWithoutPictures } from './reissue.service.js';

/** From the moment on in which a word is taken back the files are not handed out; this makes those that are handed out instead. */
export const toolBookSubscribers = [
  subscribe(storyConsentEnded, 'toolbooks:reissue', async (ctx, { storyId }) => {
    await reissueWithout(ctx, storyId);
  }),
  subscribe(pictureTakenAway, 'toolbooks:reissue-pictures', async (ctx, { practiceId }) => {
    await reissueWithoutPictures(ctx, practiceId);
  }),
];
