import { waiting } from '../../app/autosave/waiting';
import { prefix } from '../../app/drafts';

/** How many drafts of boxes that are sent by a button this device keeps. */
function drafts(): number {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix)).length;
  } catch {
    return 0;
  }
}
/** How many texts are on this device alone: those that wait for the server, and those that nobody sent yet. */
export const unsent = {
  count: (): number => waiting.count() + drafts(),
  subscribe: waiting.subscribe,
};
