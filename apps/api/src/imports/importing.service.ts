import { createHash } from 'node:crypto';
import { fileImported, type ImportKind } from '@guildhall/domain/imports/activities';
import type { ImportInput } from '@guildhall/domain/imports/inputs';
import { Report, UnreadableFile } from '@guildhall/domain/imports/report';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { mayRegister } from '../identity/organisation.policy.js';
import { asker, type Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { create } from '../kernel/rows.js';
import { scan } from '../kernel/scanner.js';
import { charge, type Throttle } from '../kernel/throttle.js';
import { transact } from '../kernel/transact.js';
import { ImportRun } from './import-run.entity.js';
import type { ReportNode } from './imports.types.js';
import type { ReadingWish } from './read-file.service.js';
import { faultNode, inOrder, reportNode, type Findings } from './report.view.js';

/** Reading a large file costs; a person looks at a handful of them. */
const filesByPerson: Throttle = { name: 'import', burst: 60, perHour: 240 };

export interface Brought {
  readonly bytes: Buffer;
  readonly hash: Buffer;
  readonly wish: ReadingWish;
}
const broughtOf = (file: ImportInput['file']): Brought => {
  const bytes = Buffer.from(file.content, 'base64');
  return {
    bytes,
    hash: createHash('sha256').update(bytes).digest(),
    wish: {
      encoding: file.encoding ?? null,
      dateOrder: file.dateOrder ?? null,
      repair: file.repair ?? false,
      mapping: new Map((file.mapping ?? []).map((m) => [m.column, m.field])),
    },
  };
};

export interface Work<R> {
  readonly kind: ImportKind;
  /** Throws where the asker may not; asked before the file is looked at, and again inside the transaction. */
  readonly admit: (ctx: Ctx) => Promise<R>;
  /** What the file holds, without the database. Throws UnreadableFile. */
  readonly read: (ctx: Ctx, brought: Brought, report: Report) => Promise<Reading<R>>;
}
export interface Reading<R> {
  /** Compares with what is stored. Inside the transaction of storing it sees what others have stored meanwhile. */
  readonly compare: (ctx: Ctx, right: R) => Promise<Findings>;
  /** Stores what `compare` called new, with the means of the rooms that own it; all of it, or an error undoes all. */
  readonly store: (ctx: Ctx, right: R) => Promise<{ communityId?: string; practiceId?: string } | void>;
}

/** Looks at a file or, with the fingerprint of that look, stores it: everything of it that is new, in one transaction, or nothing. A file of which nothing is new changes nothing at all. */
export async function importFile<R>(
  ctx: Ctx,
  input: Pick<ImportInput, 'file'> & Partial<Pick<ImportInput, 'fingerprint' | 'leaveOutRefused'>>,
  work: Work<R>,
): Promise<ReportNode> {
  await charge(ctx, [[filesByPerson, asker(ctx).id]]);
  const right = await work.admit(ctx);
  const brought = broughtOf(input.file);
  const scanned = await scan(ctx.config, brought.bytes);
  const report = new Report();
  let reading: Reading<R>;
  try {
    if (scanned === 'found' || scanned === 'unanswered') throw new UnreadableFile(scanned === 'found' ? 'infected' : 'notScanned');
    reading = await work.read(ctx, brought, report);
  } catch (error) {
    if (error instanceof UnreadableFile) return faultNode(error, report);
    throw error;
  }
  // What the operator has seen: this file, read in this way, with these refusals.
  const fingerprint = createHash('sha256')
    .update(
      JSON.stringify([work.kind, brought.hash.toString('hex'), { ...brought.wish, mapping: [...brought.wish.mapping] }, report.remarks]),
    )
    .digest('hex');
  if (!input.fingerprint) {
    const found = await reading.compare(ctx, right);
    const ready = found.rows.some((r) => r.outcome === 'NEW');
    return reportNode(found, report, ready ? { fingerprint, importId: null } : null);
  }
  if (input.fingerprint !== fingerprint) throw invalid('fingerprint', 'notAsSeen');
  return transact(ctx, async (ctx) => {
    const right = await work.admit(ctx);
    const found = await reading.compare(ctx, right);
    const { kind } = work;
    const created = found.rows.filter((r) => r.outcome === 'NEW').length;
    if (created === 0) return reportNode(found, report, { fingerprint: null, importId: null });
    if (found.rejected > 0 && !input.leaveOutRefused) throw invalid('leaveOutRefused', 'refusedRows', { count: found.rejected });
    const place = await reading.store(ctx, right);
    const run = await create(ctx, ImportRun, {
      personId: asker(ctx).id,
      kind,
      communityId: place?.communityId ?? null,
      fileHash: brought.hash,
      rowCount: found.rowCount,
      created,
      unchanged: found.rows.filter((r) => r.outcome === 'UNCHANGED').length,
      merged: found.merged,
      rejected: found.rejected,
      remarks: inOrder(report.remarks),
      columnsLeftOut: (found.columns ?? []).filter((c) => c.use === 'FORBIDDEN').map((c) => c.title),
      practiceId: place?.practiceId ?? null,
    });
    await emit(ctx, fileImported({ importId: run.id }));
    return reportNode(found, report, { fingerprint: null, importId: run.id, practiceId: run.practiceId });
  });
}

/** Whoever verifies organisations brings lists of them, and documents to refer to. */
export const admitRegistrar =
  (entity: string) =>
  async (ctx: Ctx): Promise<void> => {
    if (!mayRegister(ctx.actor)) throw new DomainError('FORBIDDEN', { entity, action: 'import' });
    return Promise.resolve();
  };

/** Two runs of one kind come one after the other, so that the second sees what the first has stored. */
export const oneByOne = (ctx: Ctx, what: string) =>
  ctx.run({ name: 'import-lock', text: 'select pg_advisory_xact_lock(hashtextextended($1, 7))', values: [what] });
