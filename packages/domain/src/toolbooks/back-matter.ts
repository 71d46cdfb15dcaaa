import { nameParts, toApa } from '../practices/citation.js';
import type { CompileInput } from './compile.js';
import { addressOf, figureOf, sourceCell } from './chapters.js';
import { said } from './content.js';
import { apart } from './direction.js';
import type { Block, BookPart, Inline } from './document.js';
import type { PracticePart } from './parts.js';
import type { BookFact, BookSource } from './sources.js';
import { fill, lineOf } from './words.js';

const cell = (text: string): Inline[] => [{ text }];
const para = (text: string): Block => ({ kind: 'p', inlines: cell(text) });

/** What stands behind the chapters: facts with their sources, the sources, the works that chapters were taken from, who made the book. */
export function backMatter(
  input: CompileInput,
  chapters: readonly BookPart[],
  facts: readonly BookFact[],
  sources: readonly BookSource[],
): BookPart[] {
  const { words: w, lang } = input;
  const part = (id: string, kind: BookPart['kind'], title: string, blocks: readonly Block[]): BookPart[] =>
    blocks.length ? [{ id, number: null, kind, title, kicker: '', lang, blocks }] : [];
  const used = input.content.chapters.map((c) => input.parts.get(c.id)).filter((p): p is PracticePart => p?.kind === 'PRACTICE');
  return [
    ...part('facts', 'FACTS', w.facts, factIndex(input, facts)),
    ...part('sources', 'SOURCES', w.sources, sourceIndex(input, sources)),
    ...part('citations', 'CITATIONS', w.citations, used.length ? [para(w.citationsText), ...citations(input, used)] : []),
    ...part('imprint', 'IMPRINT', w.imprint, imprint(input)),
  ];
}

function factIndex(input: CompileInput, facts: readonly BookFact[]): Block[] {
  const { words: w } = input;
  if (!facts.length) return [];
  const rows = facts
    .map((f, at) => ({ f, at }))
    .toSorted((a, b) => compare(a.f.label.toLowerCase(), b.f.label.toLowerCase()) || a.f.chapter - b.f.chapter || a.at - b.at)
    .map(({ f }) => {
      const { value, about } = figureOf(input, f);
      return [cell(f.label), [{ text: value, strong: true as const }], cell(about), cell(String(f.chapter)), sourceCell(f, w)];
    });
  return [
    para(w.factsText),
    {
      kind: 'table',
      caption: '',
      heads: [w.figure, w.value, w.grade, w.chapterShort, w.source],
      rows,
      widths: [0.28, 0.21, 0.31, 0.08, 0.12],
    },
  ];
}
/** By code point: the same on every machine, whatever language it speaks. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sourceIndex({ words: w }: CompileInput, sources: readonly BookSource[]): Block[] {
  if (!sources.length) return [];
  return [
    para(w.sourcesText),
    {
      kind: 'table',
      caption: '',
      heads: [],
      rows: sources.map((s) => [
        cell(`[${s.number}]`),
        [{ text: s.title }, ...(s.url && s.url !== s.title ? [{ text: ' ' }, { text: s.url, href: s.url }] : [])],
      ]),
      widths: [0.08, 0.92],
    },
  ];
}

function citations(input: CompileInput, practices: readonly PracticePart[]): Block[] {
  const lines = practices.map((p) =>
    toApa({
      title: apart(input.lang, p.content.title),
      authors: p.authors.map(nameParts),
      organisation: apart(input.lang, p.ownerName),
      publisher: apart(input.lang, p.network),
      publishedOn: p.publishedAt.slice(0, 10),
      edition: p.edition,
      url: apart(input.lang, addressOf(input, p)),
      locale: p.content.locale,
      licence: p.licence,
      abstract: p.content.summary,
      slug: p.slug,
      genre: 'Good practice',
    }),
  );
  return [{ kind: 'list', ordered: false, items: [...new Set(lines)].sort(compare).map((l) => [para(l)]) }];
}

function imprint(input: CompileInput): Block[] {
  const { words: w, content: c, lang } = input;
  const title = said(c.title, lang, c.locale).text;
  const funder = said(c.funderName, lang, c.locale).text;
  const disclaimer = said(c.disclaimer, lang, c.locale).text;
  return [
    para(fill(lang, w.publishedBy, { publisher: c.publisher, network: input.network })),
    ...(c.contributors.length ? [para(fill(lang, w.contributors, { names: lineOf(lang, c.contributors, w.comma) }))] : []),
    para(fill(lang, w.licenceText, { licence: c.licence })),
    ...(funder ? [para(fill(lang, w.fundedBy, { funder }))] : []),
    ...(disclaimer ? [{ kind: 'note' as const, blocks: [para(disclaimer)] }] : []),
    { kind: 'p', inlines: [{ text: `${w.permanentAddress} ` }, { text: input.address, href: input.address }] },
    para(fill(lang, w.citeAs, { publisher: c.publisher, title, address: input.address })),
  ];
}
