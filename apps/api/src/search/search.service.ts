import { isLocale } from '@guildhall/domain/kernel/locale';
import { invalid } from '@guildhall/domain/kernel/errors';
import type { practiceSorts, SearchKind } from '@guildhall/domain/search/kinds';
import { lineFact } from '@guildhall/domain/practices/line-fact';
import { nearer } from '@guildhall/domain/search/nearer';
import { opening } from '@guildhall/domain/kernel/opening';
import { hasHit, passages, prefixQuery, type PracticeFilter } from '@guildhall/domain/search/query';
import type { Ctx } from '../kernel/ctx.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import type { Searchable } from '../kernel/searchable.js';
import { browseStatement, filterGroups, searchStatements, type FilterKey } from './search.queries.js';
import type { PracticeBrowseNode, SearchResultNode } from './search.types.js';

interface Page {
  first: number;
  after?: string | null;
}
const maxOffset = 2000;
const offsetOf = (page: Page): number => {
  const at = Number(fromCursor(page.after, ['number'])?.[0] ?? 0);
  if (!Number.isInteger(at) || at < 0 || at > maxOffset) throw invalid('page.after', 'badFormat');
  return at;
};
const pageEnd = (offset: number, count: number, total: number) => ({
  hasMore: offset + count < Math.min(total, maxOffset),
  endCursor: count ? toCursor(offset + count) : null,
});

/** The language in which lines are read: the one that is named, else that of the person. */
const readIn = (ctx: Ctx, lang?: string | null): string => (isLocale(lang ?? '') ? lang! : (ctx.actor?.locale ?? 'en'));

/** Everything that rooms let be found; features.ts sets it, once, when all rooms are known. */
export const everything: { searchables: readonly Searchable[] } = { searchables: [] };

/** Asks through the policies of the rooms. */
export class Search {
  private readonly statements = searchStatements(everything.searchables);
  private readonly practices = everything.searchables.find((s) => s.kind === 'PRACTICE')!;
  private readonly browsing = browseStatement(this.practices, false);
  private readonly browsingWithFacts = browseStatement(this.practices, true);

  async find(ctx: Ctx, words: string, kinds: readonly SearchKind[], page: Page, lang?: string | null): Promise<SearchResultNode> {
    const offset = offsetOf(page);
    if (words === '') return { total: 0, counts: [], nodes: [], suggestion: null, endCursor: null, hasMore: false };
    const row = (await this.statements.find.one(ctx, {
      words,
      prefix: prefixQuery(words),
      kinds,
      locale: readIn(ctx, lang),
      limit: page.first,
      offset,
    }))!;
    const counts = row.counts as SearchResultNode['counts'];
    const total = counts.filter((c) => !kinds.length || kinds.includes(c.kind)).reduce((sum, c) => sum + c.count, 0);
    const nodes = row.hits.map((h) => ({
      kind: h.kind as SearchKind,
      id: h.entityId,
      locale: h.locale,
      passageLocale: h.passageLocale,
      address: h.address,
      at: h.at,
      title: passages(h.title),
      passage: passages(hasHit(h.passage) ? h.passage : opening(h.opening)),
    }));
    return {
      total,
      counts,
      nodes,
      suggestion: total ? null : await this.suggest(ctx, words, kinds),
      ...pageEnd(offset, nodes.length, total),
    };
  }

  async browse(
    ctx: Ctx,
    words: string,
    filter: PracticeFilter,
    sort: (typeof practiceSorts)[number] | null,
    page: Page,
    lang?: string | null,
    withFacts = false,
  ): Promise<PracticeBrowseNode> {
    const offset = offsetOf(page);
    const chosen = Object.fromEntries(filterGroups.map((g) => [g.key, (filter[g.key] ?? []).map(String)])) as Record<FilterKey, string[]>;
    const row = (await (withFacts ? this.browsingWithFacts : this.browsing).one(ctx, {
      words,
      prefix: prefixQuery(words),
      lang: readIn(ctx, lang),
      sort: sort ?? (words ? 'RELEVANCE' : 'NEWEST'),
      limit: page.first,
      offset,
      ...chosen,
    }))!;
    const nodes = row.hits.map(({ facts, ownLocale, words: said, ...h }) => ({
      ...h,
      title: passages(h.title),
      passage: h.passage && hasHit(h.passage) ? passages(h.passage) : [],
      fact: facts ? lineFact(facts, ownLocale, said) : null,
    }));
    const used = (['words', ...filterGroups.map((g) => g.key)] as const).filter((k) =>
      k === 'words' ? words !== '' : chosen[k].length > 0,
    );
    const without = row.total
      ? []
      : used
          .map((group) => ({ group, count: row.without[group] }))
          .filter((w) => w.count > 0)
          .sort((a, b) => b.count - a.count);
    return {
      total: row.total,
      nodes,
      facets: row.facets,
      without,
      suggestion: row.total || !words ? null : await this.suggest(ctx, words, ['PRACTICE']),
      ...pageEnd(offset, nodes.length, row.total),
    };
  }

  /** What finds something instead: the words with slips mended from texts that the person may see, or fewer of them; null where nothing is near. */
  private async suggest(ctx: Ctx, words: string, kinds: readonly SearchKind[]): Promise<string | null> {
    const tokens = [
      ...new Set(
        (words.toLowerCase().match(/[\p{L}\p{N}\p{M}]{4,}/gu) ?? []).map((t) => t.normalize('NFD').replace(/[\u0300-\u036f]/g, '')),
      ),
    ].slice(0, 8);
    const near = new Map(tokens.length ? (await this.statements.near.all(ctx, { tokens, kinds })).map((n) => [n.token, n.word]) : []);
    const mended = words
      .toLowerCase()
      .replace(/[\p{L}\p{N}\p{M}]{4,}/gu, (t) => near.get(t.normalize('NFD').replace(/[\u0300-\u036f]/g, '')) ?? t);
    const candidates = nearer(words, mended === words.toLowerCase() ? null : mended);
    return candidates.length ? ((await this.statements.answered.one(ctx, { candidates, kinds }))?.words ?? null) : null;
  }
}
