import type { CalendarEvent } from '@guildhall/domain/imports/calendar';
import type { ImportInput } from '@guildhall/domain/imports/inputs';
import type { Ctx } from '../kernel/ctx.js';
import { admitRegistrar, importFile } from './importing.service.js';
import type { ReportNode } from './imports.types.js';
import { readCalendarFile } from './read/calendar.js';

const shown = 3;
const readingOf = (e: CalendarEvent): string =>
  [e.dates.slice(0, shown).join(', ') + (e.dates.length > shown ? ` … (${e.endless ? '∞' : e.dates.length})` : ''), e.place]
    .filter(Boolean)
    .join(' · ');

/** A calendar, looked at and checked. The product keeps no gatherings yet, so nothing of it is stored, and every date is said to be held back (ADR 180). */
export function importCalendar(ctx: Ctx, input: ImportInput): Promise<ReportNode> {
  return importFile<void>(ctx, input, {
    kind: 'CALENDAR',
    admit: admitRegistrar('Calendar'),
    async read(_, { bytes, wish }, report) {
      const read = await Promise.resolve(readCalendarFile(bytes, wish.encoding, report));
      return {
        compare: async () =>
          Promise.resolve({
            rowCount: read.components,
            merged: read.merged.size,
            rejected: read.rejected.size,
            rows: read.accepted.map((e) => ({ row: e.row, line: e.line, outcome: 'HELD' as const, title: e.title, detail: readingOf(e) })),
          }),
        store: async () => Promise.resolve(),
      };
    },
  });
}
