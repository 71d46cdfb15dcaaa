import { DomainError } from '@guildhall/domain/kernel/errors';
import { wallClockIn } from '@guildhall/domain/peer-review/deadline';
import { noFacilitator } from '@guildhall/domain/peer-review/application';
import { activeAssignmentStates } from '@guildhall/domain/peer-review/machines';
import { certificateText, partsDone, readSerial, serialFrom, type CertificateText } from '@guildhall/domain/peer-review/recognition';
import { recognitionIssued, recognitionRevoked } from '@guildhall/domain/peer-review/results-activities';
import type { RevokeRecognitionInput } from '@guildhall/domain/peer-review/results-inputs';
import { createHash, randomBytes } from 'node:crypto';
import { In, IsNull } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import type { PeerReviewCase } from './case.entity.js';
import { writersIn } from './identity.service.js';
import { Assignment } from './panel.entity.js';
import { Recognition } from './recognition.entity.js';
import { recognitionPolicy } from './recognition.policy.js';
import type { RecognitionNode, VerifiedRecognitionNode } from './recognition.types.js';
import { Programme } from './rubric.entity.js';

const digestOf = (serial: string, payload: Recognition['payload']) =>
  createHash('sha256').update(certificateText(serial, payload)).digest('hex');

interface Recognised extends Pick<CertificateText, 'role' | 'parts'> {
  personId: string;
  from: Date;
}
/** Everybody who is of the team now, and who runs the case. */
async function takingPart(ctx: Ctx, row: PeerReviewCase): Promise<(Recognised & { assignmentId: string | null })[]> {
  const seats = await ctx.db.findBy(Assignment, { caseId: row.id, state: In([...activeAssignmentStates]) });
  return [
    ...seats.map((s) => ({ assignmentId: s.id, personId: s.personId, role: s.role, from: s.respondedAt ?? s.createdAt })),
    // Whoever may not run it any more is named in the row until somebody else is.
    ...(row.facilitatorId && row.pauseReason !== noFacilitator
      ? [{ assignmentId: null, personId: row.facilitatorId, role: 'FACILITATOR' as const, from: row.createdAt }]
      : []),
  ];
}
async function issue(ctx: Ctx, row: PeerReviewCase, to: readonly Recognised[]): Promise<void> {
  const { name: programme } = await ctx.db.findOneByOrFail(Programme, { id: row.programmeId });
  const day = (at: Date) => wallClockIn(at, row.timeZone).slice(0, 10);
  const names = new Map((await ctx.db.findBy(Person, { id: In(to.map((p) => p.personId)) })).map((p) => [p.id, p.displayName]));
  for (const { personId, role, from, parts } of to) {
    const serial = serialFrom(randomBytes(20));
    const payload = { name: names.get(personId)!, role, programme, from: day(from), to: day(ctx.now), ...(parts ? { parts } : {}) };
    const made = await create(ctx, Recognition, {
      ...{ caseId: row.id, personId, role, serial, payload },
      digest: digestOf(serial, payload),
      issuedAt: ctx.now,
      revokedAt: null,
    });
    await emit(ctx, recognitionIssued({ caseId: row.id, recognitionId: made.id }));
  }
}
/** A certificate for everybody who stayed to the end, and for who ran the case. */
export const issueRecognitions = async (ctx: Ctx, row: PeerReviewCase): Promise<void> => issue(ctx, row, await takingPart(ctx, row));

/* Of who ran the case only what came after they were named counts. */
const done = statement<
  { caseId: string; personId: string; from: Date },
  Record<'panelStood' | 'visited' | 'deskEnded' | 'released' | 'signed', boolean>
>(
  'work-done',
  `
  select exists (select 1 from case_entry e where e."caseId" = c.id and e.kind = 'DESK_OPENED' and e.at >= f.since) "panelStood",
    exists (select 1 from case_entry e where e."caseId" = c.id and e.kind = 'DESK_CLOSED' and e.at >= f.since) "deskEnded",
    exists (select 1 from case_entry e where e."caseId" = c.id and e.kind = 'REPORT_RELEASED' and e.at >= f.since) released,
    exists (select 1 from visit_session s where s."caseId" = c.id and s.state = 'HELD' and s.kind <> 'TEAM' and s."heldAt" >= greatest(f.since, :from)) visited,
    exists (select 1 from sign_off s join consensus_report p on p.id = s."reportId" where p."caseId" = c.id and s."personId" = :personId) signed
  from peer_review_case c, lateral (select coalesce((select max(e.at) from case_entry e where e."caseId" = c.id and e.kind = 'FACILITATOR_SET' and e."personId" = :personId), c."createdAt") since) f
  where c.id = :caseId`,
);
/** Of a case that is cancelled: what each of them had done until now. Nobody else learns of it, and who had done nothing gets nothing. Before the reviews are sealed. */
export async function recogniseParts(ctx: Ctx, row: PeerReviewCase): Promise<void> {
  const taking = await takingPart(ctx, row);
  const wrote = (await writersIn(ctx, [row.id]))
    .filter((w) => (w.state === 'VOIDED' ? w.submittedAt !== null : w.state !== 'DRAFT'))
    .map((w) => w.assignmentId);
  const to: Recognised[] = [];
  for (const { assignmentId, ...p } of taking) {
    const did = (await done.one(ctx, { caseId: row.id, personId: p.personId, from: p.from }))!;
    const ran = p.role === 'FACILITATOR';
    const parts = partsDone({
      role: p.role,
      panelStood: did.panelStood,
      reviewSent: ran ? did.deskEnded : wrote.includes(assignmentId ?? ''),
      visited: did.visited,
      reported: ran ? did.released : did.signed,
    });
    if (parts.length) to.push({ ...p, parts });
  }
  await issue(ctx, row, to);
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

/** A part that turns out not to count is certified no more. */
export async function revokeCertificates(ctx: Ctx, caseId: string, personId: string): Promise<void> {
  for (const row of await ctx.db.findBy(Recognition, { caseId, personId, revokedAt: IsNull() })) {
    await save(ctx, Recognition, row, { revokedAt: ctx.now });
    await emit(ctx, recognitionRevoked({ caseId, recognitionId: row.id }));
  }
}

const record = statement<object, RecognitionNode>(
  'my-recognitions',
  `
  select r.id, r.serial, r.role, r.payload->>'programme' "programmeName", r.payload->>'from' "from", r.payload->>'to' "to", r.payload->'parts' parts, r."issuedAt", r."revokedAt", r.version, r."caseId", c.title "caseTitle"
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
  const { name, role, programme, from, to, parts } = row.payload;
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
      parts: null,
      issuedAt: null,
    };
  return {
    ...{ serial: row.serial, revoked: false, name, role, programmeName: programme, from, to, parts: parts ? [...parts] : null },
    valid: digestOf(row.serial, row.payload) === row.digest,
    issuedAt: new Date(row.issuedAt).toISOString(),
  };
}
