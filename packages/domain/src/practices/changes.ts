import { wordDiff, type DiffPart } from '../kernel/word-diff.js';
import {
  canonical,
  practiceFields,
  type Attachment,
  type BuildingBlock,
  type Costs,
  type Fact,
  type Picture,
  type PracticeContent,
  type PracticeField,
} from './content.js';

export interface FieldChange {
  readonly field: PracticeField;
  readonly parts: DiffPart[];
}

const factLine = (f: Fact) =>
  `${f.label}: ${[f.value, f.unit].filter(Boolean).join(' ')}${f.asOf ? ` (${f.asOf})` : ''}${f.sourceTitle ? `, ${f.sourceTitle}` : ''}`;
const blockLines = (b: BuildingBlock) =>
  [[b.title, b.purpose].filter(Boolean).join(': ') || '–', ...b.enablingFactors.map((f) => `- ${f}`)].join('\n');
const costsLine = (c: Costs) => [[c.amount, c.currency].filter(Boolean).join(' '), c.note].filter(Boolean).join(', ');
const paperLines = (a: Attachment) => [a.title, a.kind && a.kind.toLowerCase(), a.claim].filter(Boolean).join(' · ');
const pictureLine = (p: Picture) => [p.alt, p.caption, p.credit].filter(Boolean).join(' · ') || '–';
const asText = (field: PracticeField, value: unknown): string => {
  if (field === 'facts') return (value as Fact[]).map(factLine).join('\n');
  if (field === 'buildingBlocks') return (value as BuildingBlock[]).map(blockLines).join('\n');
  if (field === 'pictures') return (value as Picture[]).map(pictureLine).join('\n');
  if (field === 'attachments') return (value as Attachment[]).map(paperLines).join('\n');
  if (field === 'costs') return costsLine(value as Costs);
  if (Array.isArray(value)) return value.map(String).join('\n');
  return value === null ? '' : String(value);
};

/** What an edition changed against an earlier one, field by field in the order of the page; fields that are the same are left out.
 *  @param owners names of the organisation before and after */
export const changedFields = (
  before: PracticeContent,
  after: PracticeContent,
  owners: readonly [string, string] = ['', ''],
): FieldChange[] =>
  practiceFields
    .filter((f) => canonical(before[f]) !== canonical(after[f]))
    .map((field) => ({
      field,
      parts: field === 'ownerOrganisationId' ? wordDiff(...owners) : wordDiff(asText(field, before[field]), asText(field, after[field])),
    }));
