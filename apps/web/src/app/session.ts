import { forgetDrafts } from './drafts';
import { forgetPages } from './offline';

/** Leaves nothing of a person on this device: drafts, waiting texts, pages kept for offline reading. Call it after the API has ended the session; the page is
 *  loaded afresh, so that the memory goes too. */
export async function forgetPerson(then = '/'): Promise<void> {
  forgetDrafts();
  const { forgetTexts } = await import('./autosave/browser-queue');
  await Promise.allSettled([forgetTexts(), forgetPages()]);
  location.assign(then);
}
