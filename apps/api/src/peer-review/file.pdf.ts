import type { CaseFile, FileEntry } from '@guildhall/domain/peer-review/case-file';
import { PdfWriter } from '../kernel/pdf.js';
import { Teller, fileLocale } from './file.words.js';

/** The file to read and to keep. @param hash fingerprint of its content */
export function filePdf(file: CaseFile, hash: string, timeZone: string): Promise<Buffer> {
  const w = new Teller(fileLocale(file.locale), timeZone);
  const pdf = new PdfWriter({ title: file.title, lang: file.locale, at: new Date(file.madeAt), subject: file.audienceText });
  pdf.paragraph(`Guildhall · ${w.say('title')}`, 'label');
  pdf.heading(1, file.title);
  pdf.notice(file.audienceText);
  pdf.paragraph(w.say('made', { at: `${w.instant(file.madeAt)} (${timeZone})` }), 'small');
  // The first sentence: what stands on every page is short.
  const forWhom = file.audienceText.split(/(?<=\.) /)[0]!;
  const { report } = file.versions;
  if (report) pdf.paragraph(`${w.say('edition', { edition: report.edition })} ${report.headHash}`, 'small');
  pdf.paragraph(`${w.say('fingerprint')} ${hash}`, 'small');
  for (const part of file.parts) {
    if (part.shape === 'TABLE') {
      pdf.heading(2, part.title);
      const keys = [...new Set(part.entries.flatMap((e) => e.facts.map((f) => f.key)))];
      const labelOf = (key: string) => part.entries.flatMap((e) => e.facts).find((f) => f.key === key)!.label;
      // What is empty in every row is no column.
      const used = keys.filter((k) => part.entries.some((e) => textOf(e, k) !== ''));
      pdf.table(
        ['', ...used.map(labelOf)],
        part.entries.map((e) => [e.title, ...used.map((k) => (k === 'levels' ? textOf(e, k).replaceAll(' ', '') : textOf(e, k)) || '–')]),
        firstShare(used.length),
      );
    } else
      part.entries.forEach((entry, at) =>
        // The case itself has its title at the head of the file.
        pdf.entry(
          part.entries.length === 1 && entry.title === file.title ? null : entry.title,
          pairsOf(entry),
          at === 0 ? part.title : null,
        ),
      );
  }
  return pdf.finish((page, pages) => [forWhom, w.say('page', { page, pages })]);
}
/** The name of a level stands beside its number, as on the screen. */
function pairsOf(entry: FileEntry): [label: string, text: string][] {
  const level = textOf(entry, 'level');
  return entry.facts.filter((f) => f.key !== 'level').map((f) => [f.label, f.key === 'score' && level ? `${f.text} ${level}` : f.text]);
}
const textOf = (e: FileEntry, key: string) => e.facts.find((f) => f.key === key)?.text ?? '';
const firstShare = (columns: number) => (columns <= 2 ? 0.5 : columns <= 4 ? 0.38 : columns <= 6 ? 0.3 : 0.22);
