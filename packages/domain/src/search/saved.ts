import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { choice, clientMutationId, idInput, line, version } from '../kernel/text.js';
import { instantIn, wallClockIn } from '../peer-review/deadline.js';

export const alerts = ['OFF', 'DAILY', 'WEEKLY'] as const;
export type Alert = (typeof alerts)[number];
/** How many searches one person can keep. */
export const maxSavedSearches = 50;
/** Hour of the day, on the clock of the person, at which they hear; weekly ones on a Monday. */
const hour = '07:00';

const name = line(1, 120);
export const saveSearchInput = z.object({ clientMutationId, name, address: line(1, 6000), alert: choice(alerts) });
export type SaveSearchInput = z.infer<typeof saveSearchInput>;
export const changeSavedSearchInput = z.object({ savedSearchId: idInput, expectedVersion: version, name, alert: choice(alerts) });
export type ChangeSavedSearchInput = z.infer<typeof changeSavedSearchInput>;
export const deleteSavedSearchInput = z.object({ savedSearchId: idInput, expectedVersion: version });

const ofSearch = z.object({ savedSearchId: id });
export const searchSaved = defineActivity('saved-search.saved', ofSearch);
export const savedSearchChanged = defineActivity('saved-search.changed', ofSearch);
export const savedSearchDeleted = defineActivity('saved-search.deleted', ofSearch);
/** There is something new for the person who saved it. */
export const savedSearchFound = defineActivity('saved-search.found', z.object({ savedSearchId: id, personId: id, count: z.int() }));

/** When the person hears next: the first such hour after the moment, in their zone. Null: never. However many were missed, there is one next.
 *  @throws RangeError for a zone that does not exist */
export function nextAlert(alert: Alert, after: Date, timeZone: string): Date | null {
  if (alert === 'OFF') return null;
  const today = Date.parse(`${wallClockIn(after, timeZone).slice(0, 10)}T00:00Z`);
  for (let days = 0; ; days++) {
    const day = new Date(today + days * 86_400_000);
    if (alert === 'WEEKLY' && day.getUTCDay() !== 1) continue;
    const at = instantIn(`${day.toISOString().slice(0, 10)}T${hour}`, timeZone);
    if (at > after) return at;
  }
}
