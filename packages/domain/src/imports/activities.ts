import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';

export const importKinds = ['MEMBERS', 'ORGANISATIONS', 'WRITE_UP', 'REFERENCES', 'FEED', 'PROJECTS', 'CALENDAR'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Something was stored; what, and what was left out, stands in the row of the import. */
export const fileImported = defineActivity('import.stored', z.object({ importId: id }));
