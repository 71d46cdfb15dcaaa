import type { AnswerField } from '@guildhall/domain/peer-review/answer';
import type { PlainKey } from '../../../app/i18n/messages';

/** What the review form calls each field. */
export const fieldWord = {
  value: 'reviews.offline.value',
  confidence: 'reviews.form.confidence',
  evidenceIds: 'reviews.evidence.label',
  reason: 'reviews.form.reason',
  strengths: 'reviews.form.strengths',
  improvements: 'reviews.form.improvements',
  noteToTeam: 'reviews.form.noteToTeam',
} as const satisfies Record<AnswerField, PlainKey>;
