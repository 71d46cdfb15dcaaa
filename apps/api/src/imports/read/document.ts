import { UnreadableFile, type Report } from '@guildhall/domain/imports/report';
import { readArchive } from './archive.js';
import { checkHeadings, isSafeLink, pictureNote, takePicture, type PictureFile, type WriteUp } from './write-up.js';
import { child, children, readXml, textOf, walk, type XmlNode } from './xml.js';

interface State {
  readonly report: Report;
  readonly links: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, string>;
  /** By the id of the relation that names them. */
  readonly images: ReadonlyMap<string, Buffer>;
  readonly files: PictureFile[];
  readonly levels: { level: number; line: null }[];
  title: string;
  pictures: number;
  blocked: boolean;
  inserted: number;
  deleted: number;
  hidden: number;
  fetches: number;
}
const val = (node: XmlNode | undefined): string => node?.attributes['w:val'] ?? '';
/** Signs that Markdown would take for its own. */
const escape = (text: string): string => text.replace(/([\\`*_[\]<>])/g, '\\$1');

/** A document of a word processor as Markdown. Insertions are taken, deletions and hidden text are left out, comments are counted, nothing is fetched. Throws UnreadableFile. */
export async function readDocument(bytes: Uint8Array, report: Report): Promise<WriteUp> {
  const parts = readArchive(bytes, (name) =>
    /^word\/(document|styles|comments)\.xml$|^word\/media\/[^/]+$|^word\/_rels\/document\.xml\.rels$|^docProps\/core\.xml$/.test(name),
  );
  const part = (name: string) => {
    const found = parts.get(name);
    return found && readXml(found.toString('utf8'));
  };
  const body = child(part('word/document.xml'), 'w:body');
  if (!body) throw new UnreadableFile('kindUnknown');
  const relations = children(part('word/_rels/document.xml.rels'), 'Relationship').map((r) => r.attributes);
  const state: State = {
    report,
    links: new Map(relations.filter((r) => r.Type?.endsWith('/hyperlink')).map((r) => [r.Id ?? '', r.Target ?? ''])),
    styles: new Map(
      children(part('word/styles.xml'), 'w:style').map((s) => [s.attributes['w:styleId'] ?? '', val(child(s, 'w:name')).toLowerCase()]),
    ),
    images: new Map(
      relations.flatMap((r): [string, Buffer][] => {
        const inside = r.Type?.endsWith('/image') && r.TargetMode !== 'External' ? parts.get(`word/${r.Target ?? ''}`) : undefined;
        return inside ? [[r.Id ?? '', inside]] : [];
      }),
    ),
    files: [],
    levels: [],
    title: '',
    pictures: 0,
    blocked: false,
    inserted: 0,
    deleted: 0,
    hidden: 0,
    fetches: 0,
  };
  const text = body.parts.map((block) => blockOf(block, state)).filter((b) => b !== '');
  const comments = children(part('word/comments.xml'), 'w:comment').length;
  if (comments) report.warn('commentsLeftOut', { params: { count: comments } });
  if (state.inserted) report.warn('insertionsTaken', { params: { count: state.inserted } });
  if (state.deleted) report.warn('deletionsDropped', { params: { count: state.deleted } });
  if (state.hidden) report.warn('hiddenTextDropped', { params: { count: state.hidden } });
  if (state.fetches) report.warn('fieldNotFetched', { params: { count: state.fetches } });
  if (relations.some((r) => r.Type?.endsWith('/attachedTemplate'))) report.warn('templateNotFetched');
  const core = part('docProps/core.xml');
  if (textOf(child(core, 'dc:creator')) || textOf(child(core, 'cp:lastModifiedBy'))) report.warn('authorsDropped');
  checkHeadings(state.levels, report);
  if (!state.title && text.length === 0) throw new UnreadableFile('emptyFile');
  return {
    title: state.title || textOf(child(core, 'dc:title')).trim(),
    locale: null,
    country: '',
    dimensions: [],
    summary: '',
    body: text.join('\n\n'),
    pictures: state.pictures,
    files: state.files,
    blocked: state.blocked ? ['pictureWithoutText'] : [],
  };
}

function blockOf(block: XmlNode, state: State): string {
  if (block.name === 'w:tbl') return tableOf(block, state);
  if (block.name === 'w:sdt')
    return (
      child(block, 'w:sdtContent')
        ?.parts.map((p) => blockOf(p, state))
        .filter(Boolean)
        .join('\n\n') ?? ''
    );
  if (block.name !== 'w:p') return '';
  const style = child(child(block, 'w:pPr'), 'w:pStyle');
  const name = state.styles.get(val(style)) ?? val(style).toLowerCase();
  const words = inlineOf(block, state).trim();
  if (words === '') return '';
  if (name === 'title' && !state.title) {
    state.title = words.replace(/\\(.)/g, '$1');
    return '';
  }
  const level = Number(/^heading ?([1-6])$/.exec(name)?.[1] ?? 0);
  if (level) {
    state.levels.push({ level, line: null });
    return `${'#'.repeat(Math.min(6, level + 1))} ${words}`;
  }
  if (child(child(block, 'w:pPr'), 'w:numPr')) return `- ${words}`;
  return /^(#{1,6} |[-+] |\d+\. )/.test(words) ? `\\${words}` : words;
}

function tableOf(table: XmlNode, state: State): string {
  const rows = children(table, 'w:tr').map((tr) =>
    children(tr, 'w:tc').map((tc) =>
      tc.parts
        .map((p) => blockOf(p, state))
        .filter(Boolean)
        .join(' ')
        .replaceAll('|', '\\|')
        .replace(/\n/g, ' '),
    ),
  );
  const width = Math.max(0, ...rows.map((r) => r.length));
  if (width === 0) return '';
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  return [line(rows[0]!), `|${' --- |'.repeat(width)}`, ...rows.slice(1).map(line)].join('\n');
}

/** The words of a paragraph; runs in bold and italics as Markdown has them. */
function inlineOf(node: XmlNode, state: State): string {
  return node.parts.map((part) => pieceOf(part, state)).join('');
}
function pieceOf(part: XmlNode, state: State): string {
  switch (part.name) {
    case 'w:del':
    case 'w:moveFrom':
      state.deleted++;
      return '';
    case 'w:ins':
    case 'w:moveTo':
      state.inserted++;
      return inlineOf(part, state);
    case 'w:hyperlink': {
      const words = inlineOf(part, state);
      const target = state.links.get(part.attributes['r:id'] ?? '');
      if (target !== undefined && !isSafeLink(target)) state.report.warn('linkDropped');
      return target !== undefined && isSafeLink(target) ? `[${words}](${target.replace(/[()\s]/g, encodeURIComponent)})` : words;
    }
    case 'w:r':
      return runOf(part, state);
    case 'w:fldSimple':
    case 'w:smartTag':
    case 'w:sdt':
    case 'w:sdtContent':
      return inlineOf(part, state);
    default:
      return '';
  }
}
const isOn = (props: XmlNode | undefined, name: string): boolean => {
  const found = child(props, name);
  return found !== undefined && !/^(0|false|none|off)$/.test(val(found));
};
function runOf(run: XmlNode, state: State): string {
  const props = child(run, 'w:rPr');
  if (isOn(props, 'w:vanish')) {
    state.hidden++;
    return '';
  }
  let words = '';
  for (const part of run.parts) {
    if (part.name === 'w:t') words += escape(textOf(part));
    else if (part.name === 'w:tab') words += ' ';
    else if (part.name === 'w:br' || part.name === 'w:cr') words += '\n';
    else if (part.name === 'w:instrText' && /INCLUDE(PICTURE|TEXT)|LINK|DDE/i.test(textOf(part))) state.fetches++;
    else if (part.name === 'w:drawing' || part.name === 'w:pict') words += pictureOf(part, state);
  }
  const inner = words.trim();
  if (inner === '' || inner.includes('\n')) return words;
  const mark = isOn(props, 'w:b') ? '**' : isOn(props, 'w:i') ? '*' : '';
  return mark ? words.replace(inner, () => `${mark}${inner}${mark}`) : words;
}
function pictureOf(drawing: XmlNode, state: State): string {
  const nodes = [...walk(drawing)];
  const alt = nodes.find((n) => n.name === 'wp:docPr')?.attributes.descr ?? '';
  const shown = nodes.find((n) => n.name === 'a:blip' || n.name === 'v:imagedata')?.attributes;
  state.pictures++;
  const params = { number: state.pictures };
  const bytes = state.images.get(shown?.['r:embed'] ?? shown?.['r:id'] ?? '');
  state.report.warn(takePicture(state.files, bytes, alt) ? 'pictureTaken' : 'pictureLeftOut', { params });
  if (!alt.trim()) {
    state.blocked = true;
    state.report.warn('pictureWithoutText', { params });
  }
  return pictureNote(escape(alt));
}
