import type { Activity } from '@guildhall/domain/kernel/activity';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { isInTransaction, type Ctx } from './ctx.js';
import { newId } from './ids.js';

/** The log of what happened: audit trail and the only source of the indicators. Append-only; a trigger refuses the rest. */
@Entity('activity')
@Index('activity_name_at', ['name', 'at'])
@Index('activity_actor', ['actorId'])
export class ActivityRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'activity_pkey' }) id: string;
  @Column('text') name: string;
  @Column('jsonb') payload: object;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('timestamptz') at: Date;
}

/** The activity, and the job for whoever listens, commit or vanish together with the change that they tell of. */
export const emit = (ctx: Ctx, activity: Activity): Promise<void> => write(ctx, activity, ctx.actor?.id ?? null);

/** The same without a name, for what the writer of a review does: whoever may ask the vault knows it from the review. */
export const emitUnnamed = (ctx: Ctx, activity: Activity): Promise<void> => write(ctx, activity, null);

async function write(ctx: Ctx, activity: Activity, actorId: string | null): Promise<void> {
  if (!isInTransaction(ctx)) throw new Error(`emit(${activity.name}) outside transact()`);
  const id = newId();
  await ctx.run({
    name: 'activity-insert',
    text: 'insert into activity (id, name, payload, "actorId", at) values ($1, $2, $3, $4, $5)',
    values: [id, activity.name, JSON.stringify(activity.payload), actorId, ctx.now],
  });
  if (ctx.jobs.hears(activity.name)) await ctx.jobs.send(ctx, 'activity', { activityId: id });
}
