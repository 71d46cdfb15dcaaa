import { wordDiff, type DiffPart } from '../kernel/word-diff.js';
import { canonical, practiceFields, type Fact, type PracticeContent, type PracticeField } from './content.js';

export interface FieldChange {
  readonly field: PracticeField;
  readonly parts: DiffPart[];
}

const factLine = (f: Fact) =>
  `${f.label}: ${[f.value, f.unit].filter(Boolean).join(' ')}${f.asOf ? ` (${f.asOf})` : ''}${f.sourceTitle ? `, ${f.sourceTitle}` : ''}`;
const asText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map((v) => (typeof v === 'object' ? factLine(v as Fact) : String(v))).join('\n');
  return value === null ? '' : String(value);
};

/** What an edition changed against an earlier one, field by field in the order of the page; fields that are the same are left out. */
export const changedFields = (before: PracticeContent, after: PracticeContent): FieldChange[] =>
  practiceFields
    .filter((f) => canonical(before[f]) !== canonical(after[f]))
    .map((field) => ({ field, parts: wordDiff(asText(before[field]), asText(after[field])) }));
