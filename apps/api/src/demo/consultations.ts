import type { Role } from '@guildhall/domain/kernel/scope';
import { paragraphs, type ConsultedField } from '@guildhall/domain/uptake/anchor';
import type { Audience, Disposition } from '@guildhall/domain/uptake/consultation';
import { Actor, type Ctx } from '../kernel/ctx.js';
import { commentOnConsultation, disposeConsultationComment } from '../uptake/comment.service.js';
import { ConsultationComment, ConsultationRound } from '../uptake/consultation.entity.js';
import { answerConsultation, openConsultation } from '../uptake/consultation.service.js';
import { demoId } from './ids.js';

export interface DemoConsultation {
  key: string;
  practice: string;
  by: string;
  on: string;
  closesAt: string;
  audience: Exclude<Audience, 'COMMUNITY'>;
  answeredOn?: string;
  question: string;
  comments: { by: string; on: string; field: ConsultedField | ''; at: number; body: string; disposition?: Disposition; answer?: string }[];
}

/** Somebody of the network, on the day when they did it. */
const onDay = (ctx: Ctx, key: string, day: string, role: Role): Ctx => ({
  ...ctx,
  now: new Date(`${day}T10:00:00Z`),
  actor: new Actor(demoId('person', key), false, 'en', 'Europe/Stockholm', [{ role, scopeType: 'NETWORK', scopeId: demoId('network', 'emen') }]),
});

/** Opened, remarked on and, where it is over, answered, as people did it. */
export async function consult(ctx: Ctx, c: DemoConsultation): Promise<void> {
  const { question, audience, closesAt } = c;
  const roundId = await openConsultation(onDay(ctx, c.by, c.on, 'COORDINATOR'), {
    question,
    audience,
    closesAt,
    practiceId: demoId('practice', c.practice),
    clientMutationId: demoId('consultation', c.key),
    source: 'EDITION',
    communityId: null,
  });
  const { text } = await ctx.db.findOneByOrFail(ConsultationRound, { id: roundId });
  for (const [n, { by, on, field, at, body, disposition, answer = '' }] of c.comments.entries()) {
    const quote = field === '' ? '' : paragraphs(text[field] ?? '')[at]!;
    const clientMutationId = demoId('consultation-comment', `${c.key}:${n}`);
    await commentOnConsultation(onDay(ctx, by, on, 'MEMBER'), { roundId, clientMutationId, field, at, quote, body });
    if (!disposition) continue;
    const { id: commentId } = await ctx.db.findOneByOrFail(ConsultationComment, { roundId, body });
    await disposeConsultationComment(onDay(ctx, c.by, c.answeredOn!, 'COORDINATOR'), { commentId, expectedVersion: 1, disposition, answer });
  }
  if (c.answeredOn) await answerConsultation(onDay(ctx, c.by, c.answeredOn, 'COORDINATOR'), { roundId, expectedVersion: 1 });
}
