import { fold } from '@guildhall/domain/imports/columns';
import type { ImportInput } from '@guildhall/domain/imports/inputs';
import type { Reference } from '@guildhall/domain/imports/bibtex';
import { isInTransaction, type Ctx } from '../kernel/ctx.js';
import { knownSources, registerSources } from '../reference/reference.service.js';
import { admitRegistrar, importFile, oneByOne } from './importing.service.js';
import type { ReportNode } from './imports.types.js';
import { readReferencesFile } from './read-file.service.js';
import { readFeed, type FeedItem } from './read/feed.js';

/** What an entry is known by from one file to the next; the key of a bibliography is only good within it. */
const keyOf = (r: Reference): string => (r.doi ? `doi:${r.doi}` : `text:${fold(r.title).slice(0, 120)}:${r.year ?? ''}`);
const titleOf = (r: Reference): string =>
  [r.authors.slice(0, 3).join(', ') + (r.authors.length > 3 ? ' et al.' : ''), r.title, [r.publisher, r.year].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(': ')
    .slice(0, 500);

/** Entries of a bibliography into the register of documents that figures refer to. */
export function importReferences(ctx: Ctx, input: ImportInput): Promise<ReportNode> {
  return importFile<void>(ctx, input, {
    kind: 'REFERENCES',
    admit: admitRegistrar('Source'),
    async read(_, { bytes, wish }, report) {
      const read = await Promise.resolve(readReferencesFile(bytes, wish, report));
      const byKey = new Map<string, Reference>();
      for (const r of read.accepted) if (!byKey.has(keyOf(r))) byKey.set(keyOf(r), r);
      const unique = [...byKey.values()];
      let fresh = unique;
      return {
        async compare(ctx) {
          if (isInTransaction(ctx)) await oneByOne(ctx, 'references');
          const known = await knownSources(
            ctx,
            unique.map(keyOf),
            unique.flatMap((r) => r.url ?? []),
          );
          const isKnown = (r: Reference) => known.keys.has(keyOf(r)) || (r.url !== null && known.urls.has(r.url));
          fresh = unique.filter((r) => !isKnown(r));
          return {
            rowCount: read.entries,
            merged: read.accepted.length - unique.length,
            rejected: read.rejected.size,
            rows: unique.map((r) => ({
              row: r.row,
              line: r.line,
              outcome: isKnown(r) ? ('UNCHANGED' as const) : ('NEW' as const),
              title: r.title,
              detail: [r.authors.join(', '), r.year, r.url].filter(Boolean).join(' · '),
            })),
          };
        },
        store: (ctx) =>
          registerSources(
            ctx,
            fresh.map((r) => ({ key: keyOf(r), kind: r.kind, title: titleOf(r), url: r.url })),
          ),
      };
    },
  });
}

/** Items of a feed into the same register, so that a figure can refer to them. What is dated in the future waits: the same file later brings it. */
export function importFeed(ctx: Ctx, input: ImportInput): Promise<ReportNode> {
  return importFile<void>(ctx, input, {
    kind: 'FEED',
    admit: admitRegistrar('Source'),
    async read(ctx, { bytes }, report) {
      const read = await Promise.resolve(readFeed(bytes, ctx.now, report));
      const keyOfItem = (i: FeedItem) => `feed:${i.key}`;
      let fresh = read.accepted;
      return {
        async compare(ctx) {
          if (isInTransaction(ctx)) await oneByOne(ctx, 'references');
          const known = await knownSources(
            ctx,
            read.accepted.map(keyOfItem),
            read.accepted.flatMap((i) => i.url ?? []),
          );
          const isKnown = (i: FeedItem) => known.keys.has(keyOfItem(i)) || (i.url !== null && known.urls.has(i.url));
          fresh = read.accepted.filter((i) => !i.held && !isKnown(i));
          return {
            rowCount: read.items,
            merged: read.updated.size,
            rejected: read.rejected.size,
            rows: read.accepted.map((i) => ({
              row: i.row,
              line: null,
              outcome: i.held ? ('HELD' as const) : isKnown(i) ? ('UNCHANGED' as const) : ('NEW' as const),
              title: i.title,
              detail: [i.publishedAt, i.url].filter(Boolean).join(' · '),
            })),
          };
        },
        store: (ctx) =>
          registerSources(
            ctx,
            fresh.map((i) => ({ key: keyOfItem(i), kind: 'page', title: i.title, url: i.url })),
          ),
      };
    },
  });
}
