import { UnreadableFile } from './report.js';

/** One line as the writer meant it, folded parts put together; `line`: where it begins in the file. */
export interface CalendarLine {
  readonly line: number;
  readonly text: string;
}
export interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  readonly line: number;
}
export interface Component {
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly parts: Component[];
  /** Never closed: the file ends within it. */
  open: boolean;
  get(name: string): Property | undefined;
  all(name: string): Property[];
}

function componentOf(name: string, line: number): Component {
  const properties: Property[] = [];
  const all = (wanted: string) => properties.filter((p) => p.name === wanted);
  return { name, line, properties, parts: [], open: true, get: (wanted) => all(wanted)[0], all };
}

/** `NAME;KEY=value;KEY="a:b":text` */
function propertyOf({ line, text }: CalendarLine): Property | null {
  const m = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):([\s\S]*)$/.exec(text);
  if (!m) return null;
  const parameters = new Map(
    [...m[2]!.matchAll(/;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";])*)/g)].map((p) => [p[1]!.toUpperCase(), p[2]!.replaceAll('"', '')] as const),
  );
  return { name: m[1]!.toUpperCase(), parameters, value: m[3]!, line };
}

const deepest = 6;
/** The outermost component with all that is in it. Throws UnreadableFile where there is none. */
export function readComponents(lines: readonly CalendarLine[]): Component {
  let root: Component | null = null;
  const path: Component[] = [];
  for (const one of lines) {
    if (one.text.trim() === '') continue;
    const property = propertyOf(one);
    if (!root && property?.name !== 'BEGIN') throw new UnreadableFile('notACalendar', one.line);
    if (!property) continue;
    const name = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      if (path.length >= deepest) throw new UnreadableFile('damaged', one.line);
      const part = componentOf(name, one.line);
      path.at(-1)?.parts.push(part);
      root ??= part;
      path.push(part);
    } else if (property.name === 'END') {
      // A part that was forgotten to be closed stays open; what is around it goes on.
      const at = path.findLastIndex((c) => c.name === name);
      if (at < 0) continue;
      path[at]!.open = false;
      path.length = at;
      if (at === 0) break;
    } else path.at(-1)?.properties.push(property);
  }
  if (!root) throw new UnreadableFile('emptyFile');
  return root;
}

/** Text without the signs that protect commas and line breaks. */
export const textValue = (value: string): string => value.replace(/\\([\\;,nN])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c));
