import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Grant, ScopeType, Standing } from '@guildhall/domain/kernel/scope';
import type { EntityManager } from 'typeorm';
import type { QueryConfig } from 'pg';
import type { Config } from '../config.js';
import type { Jobs } from './jobs.js';
import type { Vault } from './vault.js';

/** Who asks. Loaded once a request, so that a policy asks this object and never the database. */
export class Actor {
  private readonly byScope = new Map<string, string[]>();
  private readonly written = new Set<string>();
  private reading: Promise<void> | undefined;
  private known = false;
  constructor(
    readonly id: string,
    readonly administrator: boolean,
    readonly locale: string,
    readonly timeZone: string,
    readonly grants: readonly Grant[],
    readonly sessionId: string | null = null,
    /** Has asked for the end of their account: may look around and come back, and do nothing else. */
    readonly leaving = false,
  ) {
    for (const g of grants)
      for (const key of [`${g.role}@${g.scopeType}`, ...(g.role === 'SUSPENDED' ? [] : [`*@${g.scopeType}`])])
        this.byScope.set(key, [...(this.byScope.get(key) ?? []), g.scopeId]);
  }
  /** Ids of the scopes of this type where the role holds; '*' means any role that gives something (so not SUSPENDED). */
  scopes(role: Standing | '*', type: ScopeType): readonly string[] {
    return this.byScope.get(`${role}@${type}`) ?? [];
  }
  has(role: Standing | '*', type: ScopeType, scopeId: string): boolean {
    return this.scopes(role, type).includes(scopeId);
  }
  /** The same asker with a right more, for what is read through the answer alone. It is no grant, and '*' does not ask for it. */
  with(role: Standing, type: ScopeType, scopeId: string): Actor {
    const same = new Actor(this.id, this.administrator, this.locale, this.timeZone, this.grants, this.sessionId, this.leaving);
    for (const [key, ids] of this.byScope) same.byScope.set(key, ids);
    same.byScope.set(`${role}@${type}`, [...this.scopes(role, type), scopeId]);
    return same;
  }
  /** Fetches, once a request, the ids of the rows that only the vault knows to be theirs; `wrote` and `:written` need it. */
  readWritten(vault: Pick<Vault, 'writtenBy'>): Promise<void> {
    this.reading ??= vault.writtenBy(this.id).then((ids) => {
      for (const id of ids) this.written.add(id);
      this.known = true;
    });
    return this.reading;
  }
  /** A row that they write in this very request, which the vault shows once it is committed. */
  writes(id: string): void {
    this.written.add(id);
  }
  wrote(id: string): boolean {
    if (!this.known) throw new Error('wrote() before readWritten()');
    return this.written.has(id);
  }
  get writtenIds(): readonly string[] {
    if (!this.known) throw new Error('writtenIds before readWritten()');
    return [...this.written];
  }
}

/** Who asks, when and through which connection. Whoever holds no Ctx cannot reach the database. */
export interface Ctx {
  readonly actor: Actor | null;
  readonly now: Date;
  /** Of the transaction inside `transact`, else of the pool. */
  readonly db: EntityManager;
  readonly jobs: Jobs;
  readonly vault: Vault;
  readonly config: Config;
  /** Reference that a refused request shows and the log holds. */
  readonly requestId: string;
  /** SHA-256 of the variables of the mutation but for the versions seen; null outside one. Set once they are known. */
  inputHash: string | null;
  /** Runs one statement on the transaction's own connection, or on the pool. */
  run<R>(query: QueryConfig): Promise<R[]>;
}

export const isInTransaction = (ctx: Ctx): boolean => ctx.db.queryRunner?.isTransactionActive ?? false;

/** Who asks, where a visitor cannot. */
export function asker(ctx: Ctx): Actor {
  if (!ctx.actor) throw new DomainError('UNAUTHENTICATED', {});
  return ctx.actor;
}
