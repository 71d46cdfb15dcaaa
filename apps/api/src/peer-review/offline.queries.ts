import { DomainError } from '@guildhall/domain/kernel/errors';
import { emptyAnswer, undo, type Answer, type AnswerField } from '@guildhall/domain/peer-review/answer';
import type { DossierContent } from '@guildhall/domain/peer-review/dossier';
import { openReviewStates } from '@guildhall/domain/peer-review/machines';
import { offlineForm, type FormLine } from '@guildhall/domain/peer-review/offline-form';
import {
  mergeOffline,
  refusalOf,
  touchedBy,
  type OfflinePreview,
  type OfflineRefusal,
  type StoredDimension,
} from '@guildhall/domain/peer-review/offline-merge';
import { readOfflineForm } from '@guildhall/domain/peer-review/offline-read';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { wordsOfUpload } from './offline.file.js';
import { offlineWords } from './offline.words.js';
import { reviewPolicy } from './review.policy.js';
import { reviewForm } from './review.queries.js';
import type { ReviewFormNode } from './review.types.js';

const roundOf = statement<{ reviewId: string }, { number: number }>(
  'round-of-review',
  `select n.number from review r join review_round n on n.id = r."roundId" where r.id = :reviewId and ${reviewPolicy.visible('r')}`,
);
interface Later {
  dimensionKey: string;
  answerVersion: number;
  delta: Partial<Record<AnswerField, [unknown, unknown]>>;
}
const history = statement<{ reviewId: string; snapshot: number }, { later: Later[]; dossier: DossierContent | null }>(
  'offline-history',
  `select coalesce((select json_agg(json_build_object('dimensionKey', v."dimensionKey", 'answerVersion', v."answerVersion", 'delta', v.delta) order by v.seq desc)
      from review_revision v where v."reviewId" = r.id and v."dimensionKey" is not null), '[]'::json) later,
    (select s.content from practice_snapshot s where s."caseId" = r."caseId" and s.seq = :snapshot) dossier
  from review r where r.id = :reviewId and ${reviewPolicy.visible('r')}`,
);

const plain = (form: ReviewFormNode, key: string): Answer => {
  const a = form.answers.find((x) => x.dimensionKey === key);
  if (!a) return emptyAnswer(key);
  const { version: _, savedAt: __, ...answer } = a;
  return answer;
};
const versionOf = (form: ReviewFormNode, key: string) => form.answers.find((a) => a.dimensionKey === key)?.version ?? 0;
const isOpen = (form: ReviewFormNode) => openReviewStates.some((s) => s === form.review.state);

/** One's own review as lines to work on offline. NOT_FOUND for whoever has no review here that can be written. */
export async function offlineSheet(ctx: Ctx, caseId: string, locale: string): Promise<{ lines: FormLine[]; title: string; file: string }> {
  const form = await reviewForm(ctx, caseId, locale);
  const round = await roundOf.one(ctx, { reviewId: form.review.id });
  if (!round || !isOpen(form)) throw new DomainError('NOT_FOUND', { entity: 'Review' });
  const w = offlineWords(locale);
  const title = w.title.replace('{title}', form.title);
  const lines = offlineForm(
    {
      caseId,
      reviewId: form.review.id,
      round: round.number,
      snapshot: form.dossier.seq,
      rubric: form.rubric.semver,
      review: form.review.version,
      at: ctx.now.toISOString(),
    },
    form.rubric.dimensions.map((d, i) => ({
      key: d.key,
      title: `${i + 1} ${d.title}`,
      lines: [
        ...d.questions,
        ...(d.lookFor.length ? [w.lookFor.replace('{list}', d.lookFor.join(', '))] : []),
        w.levels,
        ...d.anchors.map((a) => `${a.level} ${a.name}: ${a.text}`),
      ],
      version: versionOf(form, d.key),
      answer: plain(form, d.key),
    })),
    form.evidence.map((e) => ({ id: e.id, title: [e.title || e.body, e.source].filter(Boolean).join(', ') })),
    { ...w, title },
  );
  return { lines, title, file: `${w.file} ${form.title}` };
}

/* What one request to the API may hold, with room for its frame. */
const mostToSend = 200 * 1024;

/** Reads a form that came back and puts it beside the review as it stands. Stores nothing. */
export async function offlinePreview(ctx: Ctx, caseId: string, bytes: Buffer): Promise<OfflinePreview | OfflineRefusal> {
  const form = await reviewForm(ctx, caseId, undefined);
  const round = await roundOf.one(ctx, { reviewId: form.review.id });
  if (!round) throw new DomainError('NOT_FOUND', { entity: 'Review' });
  const words = wordsOfUpload(bytes);
  if ('rule' in words) return { rule: words.rule, problems: [] };
  const read = readOfflineForm(words.text);
  const keys = form.rubric.dimensions.map((d) => d.key);
  const versions = new Map(keys.map((k) => [k, versionOf(form, k)]));
  // Whose form it is comes first: what is wrong in a form of another case is nobody's to repair here.
  const refusal =
    read.stamp &&
    refusalOf(read.stamp, read.dimensions, {
      caseId,
      reviewId: form.review.id,
      round: round.number,
      rubric: form.rubric.semver,
      review: form.review.version,
      open: isOpen(form),
      versions,
    });
  if (refusal) return { rule: refusal, problems: [] };
  if (read.problems.length || !read.stamp) return { rule: 'unreadable', problems: read.problems };
  const { later, dossier } = (await history.one(ctx, { reviewId: form.review.id, snapshot: read.stamp.snapshot }))!;
  const formVersion = new Map(read.dimensions.map((d) => [d.key, d.version]));
  const stored = keys.map((key): StoredDimension => {
    const answer = plain(form, key);
    const since = later.filter((l) => l.dimensionKey === key && l.answerVersion > (formVersion.get(key) ?? Infinity));
    return {
      key,
      version: versions.get(key)!,
      answer,
      base: undo(
        answer,
        since.map((l) => l.delta),
      ),
    };
  });
  const dimensions = mergeOffline(read.dimensions, stored, read.evidenceIds);
  if (Buffer.byteLength(JSON.stringify(dimensions.map((d) => d.yours))) > mostToSend) return { rule: 'tooMuch', problems: [] };
  return {
    reviewId: form.review.id,
    stamp: read.stamp,
    touched: read.stamp.snapshot === form.dossier.seq || !dossier ? [] : touchedBy(dossier, form.dossier),
    dimensions,
    absent: keys.filter((k) => !formVersion.has(k)),
  };
}
