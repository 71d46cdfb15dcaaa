import type { Activity, ActivityType } from '@guildhall/domain/kernel/activity';
import type { PoolConfig } from 'pg';
import { PgBoss, type Job } from 'pg-boss';
import { claim } from './claim.js';
import type { CtxFactory } from './ctx.factory.js';
import type { Ctx } from './ctx.js';
import { log } from './log.js';
import { transact } from './transact.js';

type Handler = (ctx: Ctx, payload: never, activity: { id: string; actorId: string | null; at: Date }) => Promise<void>;
export interface Subscriber {
  readonly activity: string;
  readonly name: string;
  readonly handle: Handler;
}
/** What a room does when others speak. Runs in its own transaction, once per activity and subscriber, in no promised order. */
export const subscribe = <A extends ActivityType>(
  type: A,
  name: string,
  handle: (
    ctx: Ctx,
    payload: ReturnType<A> extends Activity<string, infer P> ? P : never,
    activity: { id: string; actorId: string | null; at: Date },
  ) => Promise<void>,
): Subscriber => ({ activity: type.activityName, name, handle: handle as Handler });

/** Work that the clock starts: five-field cron in UTC. Must be able to run twice. */
export interface Schedule {
  readonly name: string;
  readonly cron: string;
  readonly run: (ctx: Ctx) => Promise<void>;
}
/** A queue of its own, for work whose effect lies outside the database (mail). */
export interface Queue {
  readonly name: string;
  readonly run: (ctx: Ctx, data: Record<string, string>) => Promise<void>;
}

/** Brings the tables of the jobs to their newest version; needs the owner of the schema. */
export async function installJobs(owner: PoolConfig): Promise<void> {
  const boss = new PgBoss({ ...(owner as object), max: 1, schema: 'pgboss', supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}

/** Jobs live in the same database, so that a change and its jobs are one transaction. */
export class Jobs {
  private readonly boss: PgBoss;
  private readonly heard: ReadonlySet<string>;
  private factory: CtxFactory | undefined;

  constructor(
    connection: PoolConfig,
    readonly subscribers: readonly Subscriber[],
    readonly queues: readonly Queue[] = [],
    readonly schedules: readonly Schedule[] = [],
  ) {
    this.heard = new Set(subscribers.map((s) => s.activity));
    this.boss = new PgBoss({ ...(connection as object), max: 2, schema: 'pgboss', application_name: 'guildhall-jobs' });
    this.boss.on('error', (error: unknown) => log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'jobs'));
  }

  hears(activityName: string): boolean {
    return this.heard.has(activityName);
  }

  private allQueues(): Queue[] {
    return [{ name: 'activity', run: (ctx, data) => this.tell(ctx, data.activityId!) }, ...this.queues];
  }

  /** Creates the queues: from now on jobs can be left. */
  async start(factory: CtxFactory): Promise<void> {
    this.factory = factory;
    await this.boss.start();
    for (const q of this.allQueues()) await this.boss.createQueue(q.name, { retryLimit: 8, retryDelay: 5, retryBackoff: true });
    for (const s of this.schedules) await this.boss.createQueue(`clock-${s.name}`);
  }

  /** Takes jobs from now on. A process that is still building hears no database in time and would fail the first of them: call it when that is done. */
  async work(): Promise<void> {
    const ctx = () => this.factory!.make(null);
    for (const q of this.allQueues())
      await this.boss.work<Record<string, string>>(q.name, { batchSize: 20, pollingIntervalSeconds: 0.5 }, async (jobs) => {
        for (const job of jobs) await q.run(ctx(), job.data);
      });
    for (const s of this.schedules) {
      await this.boss.schedule(`clock-${s.name}`, s.cron);
      await this.boss.work(`clock-${s.name}`, async () => s.run(ctx()));
    }
  }

  /** Lets `work` leave jobs for whoever takes them. It ends in every case: a command that failed must not stay. */
  async during<T>(factory: CtxFactory, work: () => Promise<T>): Promise<T> {
    await this.start(factory);
    try {
      return await work();
    } finally {
      await this.stop();
    }
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true });
  }

  /** Adds a job through the connection of the running transaction. */
  async send(ctx: Ctx, queue: string, data: Record<string, string>): Promise<void> {
    await this.boss.send(queue, data, {
      db: {
        executeSql: async (text: string, values?: unknown[]) => ({ rows: await ctx.run<never>({ text, values: values as unknown[] }) }),
      },
    });
  }

  /** Takes what waits in every queue until nothing does. For tests and the command line; the worker does the same by polling. */
  async drain(): Promise<void> {
    for (let idle = false; !idle;) {
      idle = true;
      for (const { name, run } of this.allQueues()) {
        const jobs = (await this.boss.fetch<Record<string, string>>(name, { batchSize: 50 })) as Job<Record<string, string>>[];
        for (const job of jobs) {
          idle = false;
          await run(this.factory!.make(null), job.data);
          await this.boss.complete(name, job.id);
        }
      }
    }
  }

  /** Tells one activity to each of its subscribers. One that fails keeps no other from hearing; the job is then tried again. */
  private async tell(ctx: Ctx, activityId: string): Promise<void> {
    const [record] = await ctx.run<{ id: string; name: string; payload: never; actorId: string | null; at: Date }>({
      name: 'activity-by-id',
      text: 'select id, name, payload, "actorId", at from activity where id = $1',
      values: [activityId],
    });
    if (!record) return;
    const failures: unknown[] = [];
    for (const s of this.subscribers.filter((one) => one.activity === record.name)) {
      try {
        await transact(ctx, async (ctx) => {
          if (await claim(ctx, `${s.name}:${record.id}`)) await s.handle(ctx, record.payload, record);
        });
      } catch (error) {
        failures.push(error);
        log.error({ error: String(error), subscriber: s.name, activity: record.id }, 'subscriber failed');
      }
    }
    if (failures.length) throw failures[0];
  }
}
