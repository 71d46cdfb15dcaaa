import type { ActivityType } from '@guildhall/domain/kernel/activity';
import type { SearchKind } from '@guildhall/domain/search/kinds';
import type { Ctx } from './ctx.js';

/** A text that can be found: one for each thing and language. */
export interface Findable {
  readonly entityId: string;
  /** Decides which words count as the same. */
  readonly locale: string;
  readonly title: string;
  /** The title belongs to something larger: it is shown, but its words do not count here. */
  readonly titleIsOfParent?: boolean;
  /** Plain words, no markup. */
  readonly body: string;
  /** Words that it is found by and that are no sentence to show: dimensions, groups, names of who wrote it. */
  readonly also?: readonly string[];
  /** Words that are near enough to help with a slip of the pen; short. */
  readonly keywords: string;
  /** Path of its page. */
  readonly address: string;
  readonly at: Date | string;
}

/** What a room lets be found. Texts are read without asking for rights and shown only through `found`, at the moment of the question. */
export interface Searchable {
  readonly kind: SearchKind;
  /** Table of the rows whose id is `entityId`. */
  readonly table: string;
  /** The policy's `visible` over the alias, and what else keeps a row from being found. */
  readonly found: (alias: string) => string;
  /** Texts of these rows; a row that has none any more gives none. */
  readonly texts: (ctx: Ctx, ids: readonly string[]) => Promise<Findable[]>;
  /** Ids of all rows, in their order, after the given one. */
  readonly ids: (ctx: Ctx, after: string | null, limit: number) => Promise<string[]>;
  /** After which activities which row is to be read again. */
  readonly changes: readonly { readonly type: ActivityType; readonly id: (payload: never) => string }[];
}
