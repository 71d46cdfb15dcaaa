import { DomainError } from '@guildhall/domain/kernel/errors';
import { wallClockIn } from '@guildhall/domain/peer-review/deadline';
import { certificateText, readSerial, serialFrom, type RecognisedRole } from '@guildhall/domain/peer-review/recognition';
import { recognitionIssued, recognitionRevoked } from '@guildhall/domain/peer-review/results-activities';
import type { RevokeRecognitionInput } from '@guildhall/domain/peer-review/results-inputs';
import { createHash, randomBytes } from 'node:crypto';
import { In } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import type { PeerReviewCase } from './case.entity.js';
import { Assignment } from './panel.entity.js';
import { Recognition } from './recognition.entity.js';
import { recognitionPolicy } from './recognition.policy.js';
import type { RecognitionNode, VerifiedRecognitionNode } from './recognition.types.js';
import { Programme } from './rubric.entity.js';

const digestOf = (serial: string, payload: Recognition['payload']) =>
  createHash('sha256').update(certificateText(serial, payload)).digest('hex');

/** A certificate for everybody who stayed to the end, and for who ran the case. */
export async function issueRecognitions(ctx: Ctx, row: PeerReviewCase): Promise<void> {
  const { name: programme } = await ctx.db.findOneByOrFail(Programme, { id: row.programmeId });
  const day = (at: Date) => wallClockIn(at, row.timeZone).slice(0, 10);
  const seats = await ctx.db.findBy(Assignment, { caseId: row.id, state: In(['ACCEPTED', 'COMPLETED']) });
  const parts: { personId: string; role: RecognisedRole; from: Date }[] = [
    ...seats.map((s) => ({ personId: s.personId, role: s.role, from: s.respondedAt ?? s.createdAt })),
    ...(row.facilitatorId ? [{ personId: row.facilitatorId, role: 'FACILITATOR' as const, from: row.createdAt }] : []),
  ];
  const names = new Map((await ctx.db.findBy(Person, { id: In(parts.map((p) => p.personId)) })).map((p) => [p.id, p.displayName]));
  for (const { personId, role, from } of parts) {
    const serial = serialFrom(randomBytes(20));
    const payload = { name: names.get(personId)!, role, programme, from: day(from), to: day(ctx.now) };
    const made = await create(ctx, Recognition, {
      ...{ caseId: row.id, personId, role, serial, payload },
      digest: digestOf(serial, payload),
      issuedAt: ctx.now,
      revokedAt: null,
    });
    await emit(ctx, recognitionIssued({ caseId: row.id, recognitionId: made.id }));
  }
}

/** The holder takes the certificate back; from then on its serial says that and nothing else. */
export const revokeRecognition = (ctx: Ctx, input: RevokeRecognitionInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'revokeRecognition', async () => {
      const row = await recognitionPolicy.admit(ctx, 'revoke', input.recognitionId);
      if (row.revokedAt) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'recognition', from: 'REVOKED', action: 'revoke' });
      await save(ctx, Recognition, row, { revokedAt: ctx.now }, input.expectedVersion);
      await emit(ctx, recognitionRevoked({ caseId: row.caseId, recognitionId: row.id }));
      return row.id;
    }),
  );

const record = statement<object, RecognitionNode>(
  'my-recognitions',
  `
  select r.id, r.serial, r.role, r.payload->>'programme' "programmeName", r.payload->>'from' "from", r.payload->>'to' "to", r."issuedAt", r."revokedAt", r.version, r."caseId", c.title "caseTitle"
  from recognition r join peer_review_case c on c.id = r."caseId" where ${recognitionPolicy.visible('r')} order by r."issuedAt" desc, r.id limit 200`,
);
/** The viewer's own record as a reviewer. */
export const myRecognitions = (ctx: Ctx): Promise<RecognitionNode[]> => record.all(ctx, {});

/* Whoever has the serial was given it by its holder; it cannot be guessed. */
const bySerial = statement<{ serial: string }, Recognition>('recognition-by-serial', 'select * from recognition where serial = :serial');
/** Null where there is no such certificate; of one that was revoked nothing but that. */
export async function verifyRecognition(ctx: Ctx, typed: string): Promise<VerifiedRecognitionNode | null> {
  const serial = readSerial(typed);
  const row = serial && (await bySerial.one(ctx, { serial }));
  if (!row) return null;
  const { name, role, programme, from, to } = row.payload;
  if (row.revokedAt)
    return {
      serial: row.serial,
      revoked: true,
      valid: false,
      name: null,
      role: null,
      programmeName: null,
      from: null,
      to: null,
      issuedAt: null,
    };
  return {
    ...{ serial: row.serial, revoked: false, name, role, programmeName: programme, from, to },
    valid: digestOf(row.serial, row.payload) === row.digest,
    issuedAt: new Date(row.issuedAt).toISOString(),
  };
}
