import { DomainError } from '@guildhall/domain/kernel/errors';
import { Column, PrimaryColumn, type DeepPartial, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { isInTransaction, type Ctx } from './ctx.js';
import { newId } from './ids.js';

/** What every table has. `version` is the number that an editor must name to change the row. */
export abstract class Versioned {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
  @Column('int') version: number;
}

type Plain<E> = Omit<E, 'id' | 'createdAt' | 'updatedAt' | 'version'>;

/** Inserts one row with a new id (or the given one). */
export async function create<E extends Versioned>(
  ctx: Ctx,
  entity: EntityTarget<E>,
  values: Partial<Plain<E>> & Partial<Versioned>,
): Promise<E> {
  if (!isInTransaction(ctx)) throw new Error('create() outside transact()');
  const row = ctx.db.create(entity, {
    id: newId(),
    createdAt: ctx.now,
    updatedAt: ctx.now,
    version: 1,
    ...values,
  } as unknown as DeepPartial<E>);
  await ctx.db.insert(entity, row as unknown as QueryDeepPartialEntity<E>);
  return row;
}

const name = (ctx: Ctx, entity: EntityTarget<ObjectLiteral>) => ctx.db.connection.getMetadata(entity).name;

/** Changes one row that `admit` has locked. With `expectedVersion` a stale editor gets CONFLICT with what is stored (`theirs`) and what was refused (`yours`). */
export async function save<E extends Versioned>(
  ctx: Ctx,
  entity: EntityTarget<E>,
  row: E,
  patch: Partial<Plain<E>>,
  expectedVersion?: number,
): Promise<E> {
  if (!isInTransaction(ctx)) throw new Error('save() outside transact()');
  const stale = (): never => {
    const theirs = Object.fromEntries(Object.keys(patch).map((k) => [k, row[k as keyof E]]));
    throw new DomainError('CONFLICT', {
      entity: name(ctx, entity as EntityTarget<ObjectLiteral>),
      currentVersion: row.version,
      theirs,
      yours: patch,
    });
  };
  if (expectedVersion !== undefined && expectedVersion !== row.version) stale();
  const values = { ...patch, updatedAt: ctx.now, version: row.version + 1 };
  const result = await ctx.db
    .createQueryBuilder()
    .update(entity)
    .set(values as unknown as QueryDeepPartialEntity<E>)
    .where('id = :id and version = :version', { id: row.id, version: row.version })
    .execute();
  if (result.affected !== 1) stale();
  return Object.assign(row, values);
}
