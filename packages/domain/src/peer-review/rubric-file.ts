import * as z from 'zod/mini';
import type { Issue } from '../kernel/error-catalogue.js';
import { jsonPlaces, type TextPlace } from '../kernel/json-places.js';
import { draftDefinition, longestDefinition } from './rubric-draft.js';
import { interchange, rubricFromInterchange, type RubricDefinition } from './rubric.js';

const format = 'guildhall-rubric-1';
/** The file in which a rubric travels. */
export const rubricFile = (title: string, semver: string, definition: RubricDefinition): string =>
  JSON.stringify({ format, title, semver, definition }, null, 2);

interface Raw {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly message: string;
}
const rules = /^(required|tooLong|tooMany|badFormat|badLocale|badCharacters|outOfRange|notAChoice|anchorsOneToFive|keysOnce)$/;
const dive = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((v, key) => (typeof v === 'object' && v !== null ? (v as Record<PropertyKey, unknown>)[key] : undefined), value);
const issuesOf = (inside: unknown, raw: readonly Raw[]): Issue[] =>
  raw.map((i) => ({
    path: i.path.map(String).join('.'),
    rule:
      i.code === 'invalid_key'
        ? 'badLocale'
        : dive(inside, i.path) === undefined
          ? 'required'
          : rules.test(i.message)
            ? i.message
            : 'badFormat',
  }));

/** Some editors put a byte order mark at the start. */
const withoutMark = (file: string): string => file.replace(/^\uFEFF/, '');

export type Read = { definition: RubricDefinition; issues: null } | { definition: null; issues: Issue[] };
const refused = (path: string, rule: string): Read => ({ definition: null, issues: [{ path, rule }] });

function readValue(inside: unknown): Read {
  const ours = draftDefinition.safeParse(inside);
  if (ours.success) return { definition: ours.data, issues: null };
  const foreign = Array.isArray(dive(inside, ['dimensions'])) && dive(inside, ['dimensions', '0', 'question']) !== undefined;
  if (!foreign) return { definition: null, issues: issuesOf(inside, ours.error.issues) };
  const parsed = interchange.safeParse(inside);
  if (!parsed.success) return { definition: null, issues: issuesOf(inside, parsed.error.issues) };
  try {
    return { definition: rubricFromInterchange(parsed.data), issues: null };
  } catch (e) {
    if (e instanceof z.core.$ZodError) return { definition: null, issues: issuesOf(inside, e.issues) };
    throw e;
  }
}
/** Under which property a file keeps the rubric: our own file, the exchange format of others, or the rubric itself. */
const wrapping = (raw: unknown): string =>
  ['definition', 'standard'].find((key) => typeof dive(raw, [key]) === 'object' && dive(raw, [key]) !== null) ?? '';

/** Reads a definition as JSON text: as it is stored, in the envelope of an exported file, or in the exchange format. Says everything that is wrong with it, each with its path. */
export function readDefinition(file: string): Read {
  const json = withoutMark(file);
  if (json.length > longestDefinition) return refused('', 'tooLong');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return refused('', 'notJson');
  }
  const named = dive(raw, ['format']);
  if (named !== undefined && named !== format) return refused('format', 'otherFormat');
  const inside = wrapping(raw);
  return readValue(inside ? dive(raw, [inside]) : raw);
}

/** A problem of a file with the place where it stands, or where what is missing should stand. */
export interface FileProblem extends Issue {
  readonly place: TextPlace;
  /** What stands there, shortened to 60 characters; null where nothing does or where it is a whole part. */
  readonly value: string | null;
}
export interface RubricPreview {
  /** As the file names it; null where it has none. */
  readonly title: string | null;
  readonly semver: string | null;
  /** What is read; null when the file has problems: a file is taken as a whole or not at all. */
  readonly definition: RubricDefinition | null;
  readonly problems: readonly FileProblem[];
}
const word = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 160) : null);
const shown = (value: unknown): string | null => {
  if (value === undefined || (typeof value === 'object' && value !== null)) return null;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** What a file would become, without making anything of it. */
export function previewRubricFile(file: string): RubricPreview {
  const json = withoutMark(file);
  const { definition, issues } = readDefinition(json);
  const tooLong = issues?.[0]?.rule === 'tooLong' && issues[0].path === '';
  const { places, fault } = tooLong ? { places: new Map<string, TextPlace>(), fault: null } : jsonPlaces(json);
  const raw: unknown = tooLong || fault ? undefined : JSON.parse(json);
  const start = { line: 1, column: 1 };
  const inside = wrapping(raw);
  const placed = ({ path, ...issue }: Issue): FileProblem => {
    const keys = [...(inside && path !== 'format' ? [inside] : []), ...(path ? path.split('.') : [])];
    let known = keys.length;
    while (known > 0 && !places.has(keys.slice(0, known).join('.'))) known--;
    return {
      ...issue,
      path,
      place: fault ?? places.get(keys.slice(0, known).join('.')) ?? start,
      value: shown(issue.rule === 'badLocale' ? keys.at(-1) : dive(raw, keys)),
    };
  };
  return {
    title: word(dive(raw, ['title']) ?? dive(raw, [inside, 'title'])),
    semver: word(dive(raw, ['semver'])),
    definition,
    problems: (issues ?? []).map(placed).toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column),
  };
}
