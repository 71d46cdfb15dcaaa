import type { Issue } from '../kernel/error-catalogue.js';
import type { PracticeContent, PracticeField } from './content.js';
import type { PracticeForm } from './machine.js';

/** Parts that the writer sees as one step, in their order on the page, with the fields they hold. */
export const sections = [
  {
    key: 'about',
    fields: [
      'summary',
      'kind',
      'ownerOrganisationId',
      'level',
      'country',
      'place',
      'operation',
      'periodStart',
      'periodEnd',
      'dimensions',
      'targetGroups',
      'instruments',
      'locale',
    ],
  },
  { key: 'need', fields: ['need'] },
  { key: 'whatIsDone', fields: ['whatIsDone'] },
  { key: 'facts', fields: ['facts'] },
  { key: 'howItIsOrganised', fields: ['howItIsOrganised', 'staffing', 'costs'] },
  { key: 'buildingBlocks', fields: ['buildingBlocks'] },
  { key: 'whyItMayWork', fields: ['whyItMayWork'] },
  { key: 'limits', fields: ['limits'] },
  { key: 'transfer', fields: ['mustHave', 'niceToHave', 'firstStep', 'effort'] },
  { key: 'questions', fields: ['questions', 'note'] },
  { key: 'files', fields: ['pictures', 'attachments'] },
] as const satisfies readonly { key: string; fields: readonly PracticeField[] }[];
export type SectionKey = (typeof sections)[number]['key'];

const blank = (text: string) => text.trim() === '';
const missing = (path: string, rule: string): Issue => ({ path, rule });
const required = [
  'title',
  'summary',
  'need',
  'whatIsDone',
  'howItIsOrganised',
  'limits',
  'firstStep',
] as const satisfies readonly PracticeField[];

/** What is lacking before a write-up can go to screening, each with its place; empty when it is ready. Every figure needs to say where it comes from,
 *  unless it is marked as invented; every picture what it shows, unless it is there for decoration, whose it is and that nobody stands on it who did not agree; every building block a title, what it is
 *  for and something that makes it work. A full write-up has at least one building block: what its validators judge is whether others could build it again. */
export function missingParts(content: PracticeContent, form: PracticeForm = 'SNAPSHOT'): Issue[] {
  const out: Issue[] = required.filter((f) => blank(content[f])).map((f) => missing(f, 'missing'));
  if (!blank(content.summary) && content.summary.trim().length < 40) out.push(missing('summary', 'summaryTooShort'));
  if (!content.kind) out.push(missing('kind', 'missing'));
  if (!content.ownerOrganisationId) out.push(missing('ownerOrganisationId', 'missing'));
  if (!content.country) out.push(missing('country', 'missing'));
  if (content.dimensions.length === 0) out.push(missing('dimensions', 'missing'));
  if (content.targetGroups.length === 0) out.push(missing('targetGroups', 'missing'));
  if (content.periodStart && content.periodEnd && content.periodEnd < content.periodStart.slice(0, content.periodEnd.length))
    out.push(missing('periodEnd', 'endsBeforeStart'));
  // A sum without its currency says nothing, and a currency without a sum neither.
  if (content.costs.amount && !content.costs.currency) out.push(missing('costs.currency', 'currencyMissing'));
  if (content.costs.currency && !content.costs.amount) out.push(missing('costs.amount', 'amountMissing'));
  content.facts.forEach((fact, i) => {
    if (blank(fact.label)) out.push(missing(`facts.${i}.label`, 'factLabelMissing'));
    if (blank(fact.value)) out.push(missing(`facts.${i}.value`, 'factValueMissing'));
    if (fact.mark !== 'ILLUSTRATIVE' && !fact.sourceId && blank(fact.sourceTitle))
      out.push(missing(`facts.${i}.sourceTitle`, 'factSourceMissing'));
    if (fact.mark !== 'ILLUSTRATIVE' && !fact.grade) out.push(missing(`facts.${i}.grade`, 'factGradeMissing'));
  });
  if (form === 'FULL' && content.buildingBlocks.length === 0) out.push(missing('buildingBlocks', 'blockMissing'));
  content.buildingBlocks.forEach((block, i) => {
    if (blank(block.title)) out.push(missing(`buildingBlocks.${i}.title`, 'blockTitleMissing'));
    if (blank(block.purpose)) out.push(missing(`buildingBlocks.${i}.purpose`, 'blockPurposeMissing'));
    if (block.enablingFactors.every(blank)) out.push(missing(`buildingBlocks.${i}.enablingFactors`, 'blockFactorMissing'));
  });
  content.pictures.forEach((picture, i) => {
    if (!picture.decorative && blank(picture.alt)) out.push(missing(`pictures.${i}.alt`, 'pictureAltMissing'));
    if (blank(picture.credit)) out.push(missing(`pictures.${i}.credit`, 'pictureCreditMissing'));
    if (!picture.licence) out.push(missing(`pictures.${i}.licence`, 'pictureLicenceMissing'));
    if (!picture.people) out.push(missing(`pictures.${i}.people`, 'picturePeopleMissing'));
  });
  content.attachments.forEach((attachment, i) => {
    if (blank(attachment.title)) out.push(missing(`attachments.${i}.title`, 'attachmentTitleMissing'));
  });
  return out.sort((a, b) => placeOf(a) - placeOf(b));
}
/* The title stands above all parts. */
const order = new Map<string, number>(sections.flatMap((s, i) => s.fields.map((f) => [f, i] as [string, number])));
const placeOf = (issue: Pick<Issue, 'path'>): number => order.get(issue.path.split('.')[0]!) ?? -1;

/** Where to go on: the one after `last`, or else the first from this part of the text on; at the end from the beginning again. */
export function nextMissing<I extends Pick<Issue, 'path'>>(missing: readonly I[], last: string | null, section: SectionKey): I | undefined {
  const at = missing.findIndex((m) => m.path === last);
  if (at >= 0) return missing[(at + 1) % missing.length];
  const here = sections.findIndex((s) => s.key === section);
  return missing.find((m) => placeOf(m) >= here) ?? missing[0];
}

export type SectionState = 'EMPTY' | 'BEGUN' | 'READY';
const written = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : value !== null && typeof value === 'object'
      ? Object.values(value).some(written)
      : value !== null && value !== '';

/** How far each part is: empty, begun (something is lacking) or ready. `locale` alone is no beginning: it is always set. */
export function sectionStates(content: PracticeContent, form: PracticeForm = 'SNAPSHOT'): Record<SectionKey, SectionState> {
  const lacking = missingParts(content, form).map((m) => m.path.split('.')[0]!);
  return Object.fromEntries(
    sections.map(({ key, fields }) => {
      const some = fields.some((f) => f !== 'locale' && f !== 'ownerOrganisationId' && written(content[f]));
      const lacks = fields.some((f) => lacking.includes(f));
      return [key, !some ? 'EMPTY' : lacks ? 'BEGUN' : 'READY'];
    }),
  ) as Record<SectionKey, SectionState>;
}
