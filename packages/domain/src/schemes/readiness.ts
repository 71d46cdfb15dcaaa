import type { Issue } from '../kernel/error-catalogue.js';
import type { SchemeContent } from './content.js';

const blank = (text: string) => text.trim() === '';
const lacks = (path: string, rule = 'missing'): Issue => ({ path, rule });

/** What is lacking before a scheme can be published, each with its place in the order of the page; empty when it is ready. */
export function schemeProblems(c: SchemeContent): Issue[] {
  const out: Issue[] = [];
  if (blank(c.title)) out.push(lacks('title'));
  if (blank(c.summary)) out.push(lacks('summary'));
  else if (c.summary.trim().length < 40) out.push(lacks('summary', 'summaryTooShort'));
  if (!c.country) out.push(lacks('country'));
  if (blank(c.place)) out.push(lacks('place'));
  if (c.targetGroups.length === 0) out.push(lacks('targetGroups'));
  if (c.dimensions.every((d) => d.intensity === 'NOT_OFFERED')) out.push(lacks('dimensions'));
  c.dimensions.forEach((d, i) => {
    if (d.intensity !== 'NOT_OFFERED' && blank(d.how)) out.push(lacks(`dimensions.${i}.how`, 'howMissing'));
  });
  if (c.journey.length === 0) out.push(lacks('journey'));
  const rows = { journey: 'name', staffing: 'role', funding: 'source', partners: 'name', results: 'label' } as const;
  for (const [field, key] of Object.entries(rows))
    (c[field as keyof typeof rows] as Record<string, unknown>[]).forEach((row, i) => {
      if (blank(String(row[key]))) out.push(lacks(`${field}.${i}.${key}`, 'rowNameMissing'));
    });
  c.journey.forEach((j, i) => {
    if (blank(j.weeks)) out.push(lacks(`journey.${i}.weeks`, 'weeksMissing'));
  });
  c.results.forEach((r, i) => {
    if (blank(r.source)) out.push(lacks(`results.${i}.source`, 'resultSourceMissing'));
  });
  const shares = c.funding.reduce((sum, f) => sum + Number(f.share || 0), 0);
  if (shares > 100.05) out.push(lacks('funding', 'moreThanAll'));
  const order = [
    'title',
    'summary',
    'country',
    'place',
    'targetGroups',
    'dimensions',
    'journey',
    'staffing',
    'funding',
    'partners',
    'results',
  ];
  return out.toSorted((a, b) => order.indexOf(a.path.split('.')[0]!) - order.indexOf(b.path.split('.')[0]!));
}
