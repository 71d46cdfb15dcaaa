import { storyConsentEnded } from '@guildhall/domain/stories/activities';
import { subscribe } from '../kernel/jobs.js';
import { reissueWithout } from './reissue.service.js';

/** From the moment on in which a word is taken back the files are not handed out; this makes those that are handed out instead. */
export const toolBookSubscribers = [
  subscribe(storyConsentEnded, 'toolbooks:reissue', async (ctx, { storyId }) => {
    await reissueWithout(ctx, storyId);
  }),
];
