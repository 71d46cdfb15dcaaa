import { accountMachine, formerName, personErased, type AccountState } from '@guildhall/domain/identity/leaving';
import { Person } from '../identity/person.entity.js';
import { Profile } from '../identity/profile.entity.js';
import { revokeSessions } from '../identity/session.service.js';
import type { Ctx } from '../kernel/ctx.js';
import type { Queue, Schedule } from '../kernel/jobs.js';
import type { Counts, Leaver, Leaving } from '../kernel/leaving.js';
import { log } from '../kernel/log.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { eraseColumns } from './columns.service.js';
import { Erasure, ErasureStep } from './erasure.entity.js';
import { holdsOf, rooms } from './holds.service.js';
import { keepLedger } from './ledger.service.js';

type Step = NonNullable<Leaving['steps']>[string];
const locked = (ctx: Ctx, id: string): Promise<Erasure | null> =>
  ctx.db.findOne(Erasure, { where: { id }, lock: { mode: 'pessimistic_write' } });
const toldOf = (erasureId: string): string => formerName(erasureId.replaceAll('-', '').slice(0, 6).toUpperCase());

/** The last day is over: nobody can sign in any more. What has come to hang on this person alone meanwhile is to be handed over first, by others. */
async function begin(ctx: Ctx, id: string): Promise<boolean> {
  return transact(ctx, async (ctx) => {
    const row = await locked(ctx, id);
    if (!row || row.state === 'DONE' || row.dueAt > ctx.now) return false;
    if (row.state === 'RUNNING') return true;
    const holds = await holdsOf(ctx, row.personId);
    if (holds.length) {
      log.warn({ erasure: id, holds: holds.map((h) => h.kind) }, 'an account waits for a successor');
      return false;
    }
    const person = await ctx.db.findOneOrFail(Person, { where: { id: row.personId }, lock: { mode: 'pessimistic_write' } });
    await save(ctx, Person, person, { passwordHash: null });
    await revokeSessions(ctx, person.id);
    await save(ctx, Erasure, row, { state: 'RUNNING' });
    return true;
  });
}

/** One step in a transaction of its own, once; the next run goes on with the first that is not done. */
async function once(ctx: Ctx, id: string, name: string, work: Step): Promise<void> {
  await transact(ctx, async (ctx) => {
    const row = await locked(ctx, id);
    if (row?.state !== 'RUNNING' || (await ctx.db.existsBy(ErasureStep, { erasureId: id, step: name }))) return;
    const { email } = await ctx.db.findOneByOrFail(Person, { id: row.personId });
    const counts = await work(ctx, { personId: row.personId, email, wishes: row });
    await ctx.db.insert(ErasureStep, { erasureId: id, step: name, at: ctx.now, counts });
  });
}

const eraseFrozen =
  (told: string): Step =>
  async (ctx, { personId }) => {
    const [row] = await ctx.run<{ counts: Counts }>({
      name: 'erase-frozen',
      text: 'select erase_frozen($1::uuid, $2, $3) counts',
      values: [personId, told, ctx.now],
    });
    return row!.counts;
  };

/** The last step: what stands where the person stood has a name that is none, and nothing else. */
const becomeNobody =
  (id: string, told: string): Step =>
  async (ctx, { personId }: Leaver) => {
    const person = await ctx.db.findOneOrFail(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
    await save(ctx, Person, person, {
      status: accountMachine.next(person.status as AccountState, 'anonymise'),
      displayName: told,
      email: null,
      emailVerifiedAt: null,
      passwordHash: null,
      administrator: false,
      locale: 'en',
      timeZone: 'UTC',
    });
    await ctx.db.update(
      Profile,
      { id: personId },
      {
        nativeName: null,
        legalName: null,
        pseudonymous: false,
        headline: '',
        bio: '',
        countryCode: null,
        placeId: null,
        languages: [],
        expertise: [],
        links: [],
        fieldVisibility: {},
      },
    );
    await save(ctx, Erasure, (await locked(ctx, id))!, { state: 'DONE', doneAt: ctx.now });
    await emit(ctx, personErased({ personId }));
    return { person: 1, profile: 1 };
  };

/** All that is to be done, in this order: the rooms by their rules, highest floor first; then what never changes; then column by column; then the person. */
function stepsOf(id: string): [string, Step][] {
  const told = toldOf(id);
  return [
    ...rooms.leaving.toReversed().flatMap((room) => Object.entries(room.steps ?? {})),
    ['frozen', eraseFrozen(told)],
    ['columns', (ctx, leaver) => eraseColumns(ctx, leaver, told)],
    ['person', becomeNobody(id, told)],
  ];
}

/** Erases one account whose time has come. May be started as often as one likes. */
export async function erase(ctx: Ctx, id: string): Promise<void> {
  if (!(await begin(ctx, id))) return;
  for (const [name, work] of stepsOf(id)) await once(ctx, id, name, work);
}

export const erasureQueue: Queue = {
  name: 'erasure',
  async run(ctx, data) {
    await erase(ctx, data.erasureId!);
    await keepLedger(ctx);
  },
};

/** Leaves a job for every account whose last day is over. */
export const erasureClock: Schedule = {
  name: 'erasure-clock',
  cron: '*/10 * * * *',
  async run(ctx) {
    const due = await ctx.run<{ id: string }>({
      name: 'erasures-due',
      text: `select id from erasure where state <> 'DONE' and "dueAt" <= $1 order by "dueAt" limit 100`,
      values: [ctx.now],
    });
    for (const { id } of due) await ctx.jobs.send(ctx, 'erasure', { erasureId: id });
    await keepLedger(ctx);
  },
};
