import { consultedFields, paragraphs, placeOf } from '@guildhall/domain/uptake/anchor';
import type { Ctx } from '../kernel/ctx.js';
import { renderMarkdown } from '../kernel/markdown.js';
import type { ConsultationComment, ConsultationRound } from './consultation.entity.js';
import { commentPolicy, roundPolicy } from './consultation.policy.js';
import type { CommentRow, PageRow, RoundRow } from './consultation.queries.js';
import type { ConsultationCommentNode, ConsultationNode, ConsultationRowNode } from './consultation.types.js';

export function roundRowNode(row: RoundRow): ConsultationRowNode {
  const { id, title, locale, audience, communityName, source, editionNo, opensAt, closesAt, answeredAt, state, isOpen } = row;
  return { id, title, locale, audience, communityName, source, editionNo, opensAt, closesAt, answeredAt, state, isOpen };
}

function commentNode(ctx: Ctx, round: PageRow, c: CommentRow): ConsultationCommentNode {
  const facts = { ...c, hiddenAt: c.hiddenAt === null ? null : new Date(c.hiddenAt) } as unknown as ConsultationComment;
  const can = (action: 'withdraw' | 'dispose' | 'hide') => commentPolicy.can(ctx, action, facts);
  const unanswered = round.state === 'OPEN';
  const { id, version, quote, madeAt, disposition, answer, hiddenReason } = c;
  return {
    id,
    version,
    quote,
    madeAt,
    disposition,
    answer,
    hiddenReason,
    ...placeOf(round.text, c),
    field: c.field || null,
    bodyHtml: renderMarkdown(c.body, { anchor: id, headingFrom: 4 }).html,
    authorName: ctx.actor ? c.authorName : null,
    isOwn: ctx.actor?.id === c.authorId,
    hidden: c.hiddenAt !== null,
    viewerCan: { withdraw: unanswered && can('withdraw'), dispose: unanswered && can('dispose'), hide: can('hide') },
  };
}

export function roundNode(ctx: Ctx, row: PageRow): ConsultationNode {
  const organises = roundPolicy.can(ctx, 'organise', row as unknown as ConsultationRound);
  const { version, practiceSlug, question, textAt, newerText, isOpen, state } = row;
  const waiting = row.comments.some((c) => c.disposition === null && c.hiddenAt === null);
  return {
    ...roundRowNode(row),
    version,
    practiceSlug,
    question,
    textAt,
    newerText,
    sections: consultedFields
      .map((field) => ({
        field,
        paragraphs: paragraphs(row.text[field] ?? '').map((quote, at) => ({
          at,
          quote,
          html: renderMarkdown(quote, { anchor: `${field}${at}`, headingFrom: 4 }).html,
        })),
      }))
      .filter((s) => s.paragraphs.length > 0),
    comments: row.comments.map((c) => commentNode(ctx, row, c)),
    viewerCan: {
      comment: isOpen && ctx.actor !== null,
      renew: organises && state === 'OPEN' && newerText,
      close: organises && isOpen,
      answer: organises && state === 'OPEN' && !isOpen && !waiting,
    },
  };
}
