import { DomainError } from '@guildhall/domain/kernel/errors';
import { translationFilled } from '@guildhall/domain/translations/activities';
import { emptyTexts, guard, machineWords } from '@guildhall/domain/translations/machine';
import { textOf, type fillByMachineInput, type Source, type TranslatedText } from '@guildhall/domain/translations/translation';
import type * as z from 'zod/mini';
import { asker, type Ctx } from '../kernel/ctx.js';
import { translate, type MachineFault } from '../kernel/machine-translation.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { charge, type Throttle } from '../kernel/throttle.js';
import { transact } from '../kernel/transact.js';
import { glossary } from '../reference/reference.service.js';
import { admitTranslated, ownerOf } from './translatable.service.js';
import { Translation } from './translation.entity.js';
import { translationPolicy } from './translation.policy.js';
import { signed, sourcesOf } from './translation.service.js';

type Input = z.infer<typeof fillByMachineInput>;
const byPerson: Throttle = { name: 'machine-translation', burst: 30, perHour: 60 };

export interface Filled {
  /** Texts that have words of the machine now. */
  readonly filled: string[];
  /** Texts that stayed empty since a term of the glossary got lost on the way, or the answer did not fit. */
  readonly lost: string[];
  readonly fault: MachineFault | null;
}

/** The draft, locked, as the asker read it, and the source as everybody reads it now: what was taken out of it, or is agreed to in this language no longer, goes to no machine. */
async function admitted(ctx: Ctx, input: Input): Promise<{ row: Translation; source: Source; from: string }> {
  const seen = await translationPolicy.show(ctx, input.translationId);
  const now = await admitTranslated(ctx, seen.kind, ownerOf(seen), seen.locale);
  const row = await translationPolicy.admit(ctx, 'edit', input.translationId);
  if (row.state !== 'DRAFT' || row.editionNo !== now.editionNo)
    throw new DomainError('ILLEGAL_TRANSITION', { machine: 'translation', from: row.state, action: 'fill' });
  if (row.version !== input.expectedVersion) throw new DomainError('CONFLICT', { entity: 'Translation', currentVersion: row.version });
  return { row, source: sourcesOf(row).get(row.editionNo)!, from: now.locale };
}

/** Puts words of the machine where nobody has written any. It is asked between two transactions: stored is only what belongs to the version that was read. */
export async function fillByMachine(ctx: Ctx, input: Input): Promise<Filled> {
  const { translator } = ctx.config;
  if (!translator) throw new DomainError('NOT_FOUND', { entity: 'Translation' });
  const { row, source, from } = await transact(ctx, (ctx) => admitted(ctx, input));
  const to = row.locale;
  const empty = emptyTexts(source, row.texts);
  if (empty.length === 0) return { filled: [], lost: [], fault: null };
  await charge(ctx, [[byPerson, asker(ctx).id]]);
  const terms = await glossary(ctx);
  const guarded = empty.map((key) => guard(textOf(source, key), terms, from, to));
  const { texts: answers, fault } = await translate(
    translator,
    guarded.map((g) => g.sent),
    from,
    to,
  );
  const words = new Map<string, string>();
  const lost: string[] = [];
  for (const [i, key] of empty.entries()) {
    const answer = answers[i];
    if (typeof answer !== 'string') continue;
    const said = machineWords(key, source, guarded[i]!, answer, terms, from, to);
    if (said === null) lost.push(key);
    else words.set(key, said);
  }
  if (words.size > 0) await transact(ctx, (ctx) => store(ctx, input, words));
  return { filled: [...words.keys()], lost, fault };
}

async function store(ctx: Ctx, input: Input, words: ReadonlyMap<string, string>): Promise<void> {
  const { row } = await admitted(ctx, input);
  const made = ([key, text]: readonly [string, string]): [string, TranslatedText] => [
    key,
    { text, edition: row.editionNo, version: row.version + 1, machine: true },
  ];
  await save(ctx, Translation, row, { texts: { ...row.texts, ...Object.fromEntries([...words].map(made)) }, ...signed(ctx, row) });
  await emit(ctx, translationFilled({ kind: row.kind, ownerId: ownerOf(row), translationId: row.id, texts: words.size }));
}
