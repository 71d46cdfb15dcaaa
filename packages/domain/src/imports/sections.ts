import { proseFields, type BuildingBlock, type Costs, type PracticePatch, type ProseField } from '../practices/content.js';
import { blocksOfText } from './building-blocks.js';
import { readAmounts } from './amounts.js';
import { fold } from './columns.js';
import { UnreadableFile, type Report } from './report.js';

/** Headings under which a part of a write-up is known; whatever else stands in "what is done", with its heading. */
const headings: Readonly<Record<Exclude<ProseField, 'note'>, readonly string[]>> = {
  need: ['need', 'theneed', 'problem', 'challenge', 'background', 'bedarf', 'ausgangslage', 'herausforderung'],
  whatIsDone: ['whatisdone', 'whatwedo', 'whatwedid', 'whathappened', 'thepractice', 'description', 'wasgetanwird', 'beschreibung'],
  howItIsOrganised: ['howitisorganised', 'organisation', 'howitworks', 'setup', 'wieesorganisiertist', 'ablauf'],
  staffing: ['staffing', 'staff', 'team', 'theteam', 'people', 'personal', 'mitarbeitende', 'werdiearbeitmacht'],
  whyItMayWork: ['whyitworks', 'whyitmaywork', 'successfactors', 'warumeswirkt', 'erfolgsfaktoren'],
  limits: ['limits', 'limitations', 'risks', 'whatdidnotwork', 'grenzen', 'risiken'],
  mustHave: ['musthave', 'preconditions', 'requirements', 'voraussetzungen'],
  niceToHave: ['nicetohave', 'hilfreich'],
  questions: ['questions', 'openquestions', 'fragen', 'offenefragen'],
};
/** Headings under which it stands what a practice costs. */
const costHeadings = ['costs', 'cost', 'budget', 'whatitcosts', 'kosten', 'waseskostet', 'التكاليف'];
/** A sum with what was said around it; null where there is no room for the words or no sum is meant. */
function costsOf(text: string): Costs | null {
  const note = text.replace(/\s+/g, ' ').trim();
  const read = readAmounts(note);
  const sum = read !== null && typeof read === 'object' && read.amounts.length === 1 ? read.amounts[0]! : null;
  if (note.length > 300) return null;
  return sum
    ? { amount: sum.value.replace(/\.00$/, ''), currency: sum.currency, note: onlySum(note) ? '' : note }
    : { amount: '', currency: '', note };
}
/** Nothing but figures and a currency. */
const onlySum = (text: string) => !/\p{L}/u.test(text.replace(/\b([A-Z]{3}|euros?)\b/gi, ''));
/** Headings under which the building blocks of a practice stand. */
const blockHeadings = ['buildingblocks', 'thebuildingblocks', 'keyelements', 'bausteine', 'diebausteine', 'اللبناتالاساسية'];
const longest: Readonly<Record<ProseField, number>> = {
  need: 10_000,
  whatIsDone: 10_000,
  howItIsOrganised: 10_000,
  staffing: 4_000,
  whyItMayWork: 10_000,
  limits: 10_000,
  mustHave: 4_000,
  niceToHave: 4_000,
  questions: 4_000,
  note: 2_000,
};
const MAX_SUMMARY = 800;

/** A text with headings as the parts of a write-up. Its summary is what the head of the file says (`said`), else what stands before the first heading, where it is short
 *  enough. Throws UnreadableFile where a part is too long.
 *  @param newId of a building block */
export function sectionsOf(body: string, report: Report, newId: () => string, said = ''): PracticePatch {
  const parts = new Map<ProseField, string[]>();
  const put = (field: ProseField, text: string) => parts.set(field, [...(parts.get(field) ?? []), text]);
  let summary = said.length <= MAX_SUMMARY ? said : '';
  if (!summary && said) put('whatIsDone', said);
  const buildingBlocks: BuildingBlock[] = [];
  let costs: Costs | null = null;
  let inCode = false;
  const blocks: { title: string | null; head: string; lines: string[] }[] = [{ title: null, head: '', lines: [] }];
  for (const line of body.split('\n')) {
    if (/^ {0,3}(```|~~~)/.test(line)) inCode = !inCode;
    const heading = inCode ? null : /^#{1,2}\s+(.+?)\s*#*$/.exec(line);
    if (heading) blocks.push({ title: heading[1]!, head: line, lines: [] });
    else blocks.at(-1)!.lines.push(line);
  }
  for (const { title, head, lines } of blocks) {
    const text = lines.join('\n').trim();
    if (title === null) {
      const first = text.split(/\n\s*\n/)[0] ?? '';
      const isPlain = !summary && first !== '' && first.length <= MAX_SUMMARY && !/^([|>#-]|\d+\.)/.test(first);
      if (isPlain) summary = first;
      const rest = isPlain ? text.slice(first.length).trim() : text;
      if (rest) put('whatIsDone', rest);
      continue;
    }
    const read = blockHeadings.includes(fold(title)) ? blocksOfText(text) : null;
    if (read && buildingBlocks.length + read.length <= 12) {
      buildingBlocks.push(...read.map((b) => ({ id: newId(), ...b })));
      continue;
    }
    const sum: Costs | null = costs === null && text && costHeadings.includes(fold(title)) ? costsOf(text) : null;
    if (sum) {
      costs = sum;
      continue;
    }
    const field = (Object.keys(headings) as (keyof typeof headings)[]).find((f) => headings[f].includes(fold(title)));
    if (field) {
      if (text) put(field, text);
    } else put('whatIsDone', `${head}\n\n${text}`.trim());
  }
  if (blocks.length > 1 && ![...parts.keys()].some((f) => f !== 'whatIsDone') && buildingBlocks.length === 0 && costs === null)
    report.note('sectionsInOne');
  for (const field of proseFields)
    if ((parts.get(field)?.join('\n\n').length ?? 0) > longest[field]) throw new UnreadableFile('partTooLong');
  return {
    summary,
    ...Object.fromEntries([...parts].map(([field, texts]) => [field, texts.join('\n\n')])),
    ...(buildingBlocks.length ? { buildingBlocks } : {}),
    ...(costs ? { costs } : {}),
  };
}
