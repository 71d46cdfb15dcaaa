import { DomainError } from '@guildhall/domain/kernel/errors';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import { isInTransaction, type Actor, type Ctx } from './ctx.js';
import { asksForWritten } from './statement.js';

/** Pure, synchronous, total: facts that a rule needs are copied onto the row. */
export type Rule<E> = (actor: Actor | null, row: E) => boolean;
export const either =
  <E>(...rules: Rule<E>[]): Rule<E> =>
  (a, row) =>
    rules.some((r) => r(a, row));
export const all =
  <E>(...rules: Rule<E>[]): Rule<E> =>
  (a, row) =>
    rules.every((r) => r(a, row));
export const not =
  <E>(rule: Rule<E>): Rule<E> =>
  (a, row) =>
    !rule(a, row);
export const isAdministrator: Rule<unknown> = (a) => a?.administrator ?? false;
export const isSignedIn: Rule<unknown> = (a) => a !== null;

interface Table<E, A extends string> {
  entity: EntityTarget<E & object>;
  name: string;
  rules: Record<A | 'read', Rule<E>>;
  /** `read`, said again in SQL over the alias, with `:viewer`, `:administrator` and `:scope(ROLE,TYPE)`. A property test holds the two together. */
  visible: (alias: string) => string;
}

/** The only door to a table: a row is shown, listed or admitted to a change, never just fetched. */
export class Policy<E extends { id: string }, A extends string> {
  constructor(readonly table: Table<E, A>) {}

  get name(): string {
    return this.table.name;
  }
  visible(alias: string): string {
    return this.table.visible(alias);
  }
  private written: boolean | undefined;
  /** Where a rule asks who wrote a row, the answer of the vault has to be there before `can`; `show`, `admit` and every statement see to it. */
  async prepare(ctx: Ctx): Promise<void> {
    this.written ??= asksForWritten(this.visible('t'));
    if (this.written) await ctx.actor?.readWritten(ctx.vault);
  }
  can(ctx: Ctx, action: A | 'read', row: E): boolean {
    return this.table.rules[action](ctx.actor, row);
  }
  /** Throws NOT_FOUND to whom may not know of the row, FORBIDDEN to whom may know of it but not do this. */
  require(ctx: Ctx, action: A | 'read', row: E | null | undefined): E {
    if (!row || !this.can(ctx, 'read', row)) throw new DomainError('NOT_FOUND', { entity: this.table.name });
    if (!this.can(ctx, action, row)) throw new DomainError('FORBIDDEN', { entity: this.table.name, action });
    return row;
  }
  /** One row for reading. */
  async show(ctx: Ctx, id: string): Promise<E> {
    await this.prepare(ctx);
    return this.require(ctx, 'read', await ctx.db.findOneBy<E & object>(this.table.entity, { id } as FindOptionsWhere<E & object>));
  }
  /** One row for changing: locked until the transaction ends and checked after the lock, so that what is authorised is what is changed. */
  async admit(ctx: Ctx, action: A, id: string): Promise<E> {
    if (!isInTransaction(ctx)) throw new Error(`${this.table.name}.admit() outside transact()`);
    await this.prepare(ctx);
    return this.require(
      ctx,
      action,
      await ctx.db.findOne<E & object>(this.table.entity, {
        where: { id } as FindOptionsWhere<E & object>,
        lock: { mode: 'pessimistic_write' },
      }),
    );
  }
}

export const definePolicy =
  <E extends { id: string }>() =>
  <A extends string>(table: Table<E, A>) =>
    new Policy<E, A>(table);
