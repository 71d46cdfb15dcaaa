/** For whom a file of a case is: what its reader is in the case at that moment. */
export const fileAudiences = ['HOST', 'PANEL', 'FACILITATION', 'MANAGEMENT', 'OBSERVER', 'INVITED', 'PUBLIC'] as const;
export type FileAudience = (typeof fileAudiences)[number];
export const fileFormats = ['pdf', 'json', 'csv'] as const;
export type FileFormat = (typeof fileFormats)[number];

const parts: readonly [string, FileAudience][] = [
  // Whoever belongs to the host is told what the host is told, whatever else they are.
  ['HOST_LEAD', 'HOST'],
  ['HOST_MEMBER', 'HOST'],
  ['FACILITATOR', 'FACILITATION'],
  ['LEAD_PEER', 'PANEL'],
  ['PEER', 'PANEL'],
  ['TRAINEE_PEER', 'PANEL'],
  ['PROGRAMME_MANAGER', 'MANAGEMENT'],
  ['OBSERVER', 'OBSERVER'],
  ['INVITED_PEER', 'INVITED'],
];
/** @param roles parts in the case, PROGRAMME_MANAGER among them where the reader manages its programme */
export const audienceOf = (roles: readonly string[]): FileAudience => parts.find(([role]) => roles.includes(role))?.[1] ?? 'PUBLIC';

/** One thing that the file says: a word of the closed lists, a date, a number or a text. */
export interface FileFact {
  readonly key: string;
  /** In the language of the file. */
  readonly label: string;
  /** As stored, for programs. */
  readonly value: string | number | boolean | readonly string[] | null;
  /** As the reader reads it on the screen, in the language of the file. */
  readonly text: string;
}
export interface FileEntry {
  readonly key: string;
  readonly title: string;
  readonly facts: readonly FileFact[];
}
export interface FilePart {
  readonly key: string;
  readonly title: string;
  /** TABLE: every entry has the same short facts. */
  readonly shape: 'TABLE' | 'TEXTS';
  readonly entries: readonly FileEntry[];
}
/** A case as one reader may see it at one moment; PDF, JSON and CSV are written from this and from nothing else. */
export interface CaseFile {
  readonly caseId: string;
  readonly title: string;
  /** OWN: their own words, for somebody who has left. */
  readonly audience: FileAudience | 'OWN';
  /** For whom it is, in a sentence. */
  readonly audienceText: string;
  readonly locale: string;
  /** ISO. */
  readonly madeAt: string;
  readonly versions: FileVersions;
  readonly parts: readonly FilePart[];
}
export interface FileVersions {
  /** Of the row of the case; null for who sees the published report alone. */
  readonly case: number | null;
  readonly rubric: string;
  readonly snapshot: number | null;
  readonly report: { readonly edition: number; readonly state: string; readonly headHash: string } | null;
}

/** The same content gives the same string, whenever it is written; hash it with SHA-256. */
export const fileText = (file: CaseFile): string => JSON.stringify([file.caseId, file.audience, file.locale, file.versions, file.parts]);

/** The file for programs: facts by key, in the order of the screen. */
export const fileJson = (file: CaseFile, hash: string): object => ({
  format: 'guildhall-case-file/1',
  caseId: file.caseId,
  title: file.title,
  audience: file.audience,
  audienceText: file.audienceText,
  locale: file.locale,
  madeAt: file.madeAt,
  versions: file.versions,
  contentHash: hash,
  parts: Object.fromEntries(
    file.parts.map((p) => [
      p.key,
      p.entries.map((e) => ({ key: e.key, title: e.title, ...Object.fromEntries(e.facts.map((f) => [f.key, f.value])) })),
    ]),
  ),
});

/** The file for spreadsheets: one fact a row. */
export const fileRows = (file: CaseFile, hash: string, heads: readonly [string, string, string, string]): string[][] => [
  [...heads],
  ['file', 'audience', file.audience, file.audienceText],
  ['file', 'madeAt', file.madeAt, ''],
  ['file', 'contentHash', hash, ''],
  ['file', 'versions', JSON.stringify(file.versions), ''],
  ...file.parts.flatMap((p) => p.entries.flatMap((e) => e.facts.map((f) => [p.title, e.title, f.label, f.text]))),
];

/* A spreadsheet takes a cell that begins so for a formula, also behind blanks; line feeds and tabs at the beginning are eaten by some. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const number = /^-?\d+(\.\d+)?$/;
/** A cell that no spreadsheet runs: an apostrophe stands before what could be a formula. A plain number stays one. */
export const harmlessCell = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text);

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((r) => r.map((cell) => `"${harmlessCell(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
