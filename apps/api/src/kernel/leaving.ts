import type { HoldKind, Wishes } from '@guildhall/domain/identity/leaving';
import type { Ctx } from './ctx.js';

/** Something that would be left without anybody: to be handed over before the account can be deleted. */
export interface Hold {
  readonly kind: HoldKind;
  /** Of the community, the case …; empty where the kind says it all. */
  readonly title: string;
  /** Path of the page where it can be handed over. */
  readonly address: string;
}
/** Whose account ends, and how they wish it. */
export interface Leaver {
  readonly personId: string;
  readonly email: string | null;
  readonly wishes: Wishes;
}
/** How many rows of which table were touched: all that a receipt says. */
export type Counts = Readonly<Record<string, number>>;

/** What a room does when somebody deletes their account, by its own rules. What needs no rule stands in the map of columns (erasure room). */
export interface Leaving {
  readonly holds?: (ctx: Ctx, personId: string) => Promise<Hold[]>;
  /** Each runs once in a transaction of its own, without an asker; a step that fails is tried again later and must then find what is left. */
  readonly steps?: Readonly<Record<string, (ctx: Ctx, leaver: Leaver) => Promise<Counts>>>;
}
