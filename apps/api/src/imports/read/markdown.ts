import { parse } from 'yaml';
import type { RemarkCode } from '@guildhall/domain/imports/remarks';
import { importLimits, UnreadableFile, type Report } from '@guildhall/domain/imports/report';
import { readCountry, readDay } from '@guildhall/domain/imports/values';
import { checkHeadings, isSafeLink, pictureNote, takePicture, type PictureFile, type WriteUp } from './write-up.js';

interface FrontMatter {
  title: string;
  locale: string | null;
  country: string;
  dimensions: string[];
  summary: string;
}
const known = new Set([
  'title',
  'lang',
  'date',
  'tags',
  'authors',
  'author',
  'status',
  'country',
  'dimensions',
  'licence',
  'license',
  'summary',
]);
const str = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC').trim() : typeof value === 'number' ? String(value) : '';

const headless: FrontMatter = { title: '', locale: null, country: '', dimensions: [], summary: '' };

/** The head of a write-up between two lines of ---; what a draft does not hold is named and left out. */
function readHead(yaml: string, report: Report): FrontMatter {
  let data: unknown;
  try {
    data = parse(yaml, { schema: 'core', maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    report.warn('headUnreadable');
    return { ...headless };
  }
  const head = (data && typeof data === 'object' && !Array.isArray(data) ? data : {}) as Record<string, unknown>;
  const at = (column: string) => ({ column });
  const day = readDay(str(head.date), null);
  if (head.date !== undefined && (day === undefined || day !== str(head.date))) report.warn('dateForm', at('date'));
  const tags = Array.isArray(head.tags) ? head.tags.map(str) : str(head.tags) ? [str(head.tags)] : [];
  if (tags.some((t) => t === '') || /^tags:\s*\[(?:[^\]\n]*,)?\s*,/m.test(yaml)) report.warn('tagEmpty', at('tags'));
  const folded = tags.filter(Boolean).map((t) => t.toLowerCase());
  if (new Set(folded).size < folded.length) report.warn('tagTwice', at('tags'));
  if (folded.length) report.note('tagsNotKept', at('tags'));
  const authors = Array.isArray(head.authors) ? head.authors : head.author ? [head.author] : [];
  if (authors.some((a) => (a && typeof a === 'object' && 'email' in a) || /@/.test(str(a))))
    report.warn('authorMailDropped', at('authors'));
  if (authors.length) report.note('authorsDropped', at('authors'));
  if (head.status !== undefined) report.warn('statusIgnored', at('status'));
  const found = head.country === undefined ? undefined : readCountry(str(head.country));
  const country = found && found !== 'ask' ? found.code : '';
  if (head.country !== undefined && !country) report.warn('countryUnknown', at('country'));
  else if (country && country !== str(head.country)) report.warn('countryAlias', { ...at('country'), params: { code: country } });
  if (typeof head.dimensions === 'string') report.warn('dimensionsAsText', at('dimensions'));
  const dimensions = (Array.isArray(head.dimensions) ? head.dimensions.map(str) : str(head.dimensions).split(/,|&|;/))
    .map((d) => d.trim())
    .filter(Boolean);
  const licence = str(head.licence ?? head.license);
  if (licence)
    report.warn('licenceAsked', {
      ...at('licence'),
      ...(/^cc[ -]?by([ -]?4(\.0)?)?$/i.test(licence) ? { params: { licence: 'CC-BY-4.0' } } : {}),
    });
  for (const name of Object.keys(head)) if (!known.has(name)) report.warn('fieldUnknown', at(name.slice(0, 60)));
  const lang = str(head.lang);
  return { title: str(head.title), locale: /^[a-z]{2,3}$/.test(lang) ? lang : null, country, dimensions, summary: str(head.summary) };
}

/** What lies beside a Markdown file, by the names that it can call it. */
export type Beside = ReadonlyMap<string, () => Buffer>;

/** Markdown with a head. @param beside null where the file came alone */
export function readMarkdown(text: string, beside: Beside | null, report: Report): WriteUp {
  if (text.length > importLimits.cell * 40) throw new UnreadableFile('tooLarge');
  const typed = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00ad/g, '')
    .normalize('NFC');
  // A sign that nobody sees can split a word that would be refused, and the database cannot store NUL.
  const source = typed.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  if (source !== typed) report.warn('controlsDropped');
  const fence = /^---\n([\s\S]*?)\n---\n/.exec(source);
  const head = fence ? readHead(fence[1]!, report) : headless;
  const firstLine = fence ? fence[0].split('\n').length : 1;
  const body = source.slice(fence?.[0].length ?? 0);
  if (head.title === '' && body.trim() === '') throw new UnreadableFile('emptyFile');

  const state: State = { report, beside, files: [], pictures: 0, blocked: false, levels: [], title: head.title };
  const out: string[] = [];
  let inCode = false;
  let plain: { text: string; line: number }[] = [];
  const flush = () => {
    if (plain.length) out.push(clean(plain.map((p) => p.text).join('\n'), plain[0]!.line, state));
    plain = [];
  };
  body.split('\n').forEach((line, i) => {
    const isFence = /^ {0,3}(```|~~~)/.test(line);
    if (isFence && !inCode) flush();
    if (isFence || inCode) out.push(line);
    else plain.push({ text: line, line: firstLine + i });
    if (isFence) inCode = !inCode;
  });
  flush();
  checkHeadings(state.levels, report);
  const defined = new Set([...body.matchAll(/^\[\^([^\]]+)\]:/gm)].map((m) => m[1]));
  for (const m of new Set([...body.matchAll(/\[\^([^\]]+)\](?!:)/g)].map((m) => m[1]))) if (!defined.has(m)) report.warn('footnoteMissing');
  if (/\[\[[^\]]+\]\]/.test(body)) report.warn('wikiLinkAsText');
  return {
    title: state.title,
    locale: head.locale,
    country: head.country,
    dimensions: head.dimensions,
    summary: head.summary,
    body: out
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    pictures: state.pictures,
    files: state.files,
    blocked: state.blocked ? ['pictureWithoutText'] : [],
  };
}

interface State {
  readonly report: Report;
  readonly beside: Beside | null;
  readonly files: PictureFile[];
  pictures: number;
  blocked: boolean;
  readonly levels: { level: number; line: number | null }[];
  title: string;
}

/** A stretch without code: pictures become notes, links are looked at, HTML becomes Markdown or goes. */
function clean(text: string, line: number, state: State): string {
  const { report } = state;
  const lineAt = (offset: number) => line + text.slice(0, offset).split('\n').length - 1;
  const lineOfMatch = (...args: unknown[]) => lineAt(args.find((a): a is number => typeof a === 'number') ?? 0);
  text = text.replace(
    /^(#{1,6})[ \t]+(.+?)[ \t#]*$|^([^\n#>|-][^\n]*)\n(=+|-{3,})[ \t]*$/gm,
    (all, hashes?: string, words?: string, setext?: string, under?: string, offset?: number) => {
      const level = hashes ? hashes.length : under?.startsWith('=') ? 1 : 2;
      state.levels.push({ level, line: lineAt(offset ?? 0) });
      if (level > 1 || (state.title && state.levels.length > 1)) return all;
      state.title ||= (words ?? setext ?? '').trim();
      return '';
    },
  );
  text = text.replace(/!\[([^\]]*)\]\(\s*([^)\s]*)(?:\s+"[^"]*")?\s*\)/g, (...m: string[]) => {
    picture(m[1]!, m[2]!, lineOfMatch(...m), state);
    return pictureNote(m[1]!);
  });
  text = text.replace(/\[([^\][^]+)\]\(((?:[^()\n]|\([^()\n]*\))*)\)/g, (...m: string[]) => {
    if (isSafeLink(m[2]!.trim().split(/\s+"/)[0]!)) return m[0]!;
    report.warn('linkDropped', { line: lineOfMatch(...m) });
    return m[1]!;
  });
  return plainHtml(text, (code, offset) => report.warn(code, { line: lineAt(Math.min(offset, text.length)) }));
}

function picture(alt: string, target: string, line: number, state: State): void {
  const { report, beside, files } = state;
  state.pictures++;
  if (/^data:/i.test(target)) return report.warn('pictureDataRefused', { line });
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return report.warn('pictureRemote', { line });
  if (target.startsWith('/') || target.split('/').includes('..')) return report.warn('pictureOutside', { line });
  const found = beside?.get(nameOf(target));
  if (beside && !found) return report.warn('pictureMissing', { line });
  report.warn(takePicture(files, found?.(), alt) ? 'pictureTaken' : 'pictureLeftOut', { line });
  if (!alt.trim()) {
    state.blocked = true;
    report.warn('pictureWithoutText', { line });
  }
}
/** An address inside a text as the name of a file. */
function nameOf(target: string): string {
  const name = target.replace(/^(\.\/)+/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The few elements that Markdown can say become Markdown; scripts and frames go with what is in them; of the rest the words stay. */
function plainHtml(text: string, warn: (code: RemarkCode, offset: number) => void): string {
  return text
    .replace(/<(script|style|iframe|object|embed|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, (_, name: string, offset: number) => {
      warn(name.toLowerCase() === 'script' ? 'scriptDropped' : 'frameDropped', offset);
      return '';
    })
    .replace(/<a\b([^>]*)>([\s\S]*?)<\/a\s*>/gi, (_, attributes: string, words: string, offset: number) => {
      const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
      const url = href?.[1] ?? href?.[2] ?? '';
      if (/\bon\w+\s*=/i.test(attributes)) warn('handlerDropped', offset);
      return isSafeLink(url) ? `[${words}](${url})` : words;
    })
    .replace(/<img\b[^>]*>/gi, (_, offset: number) => {
      warn('htmlPictureDropped', offset);
      return '';
    })
    .replace(/<(\/?)(b|strong)\s*>/gi, '**')
    .replace(/<(\/?)(i|em)\s*>/gi, '*')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<summary\b[^>]*>([\s\S]*?)<\/summary\s*>/gi, '**$1** ')
    .replace(/<div\b[^>]*>([\s\S]*?)<\/div\s*>/gi, '\n$1\n')
    .replace(/<\/?(details|p|span|u|small|section|article)\b[^>]*>/gi, '')
    .replace(/<\/?[a-z][a-z0-9-]*(\s[^<>]*)?\/?>/gi, (all, _: string, offset: number) => {
      if (/^<(https?:|mailto:)/i.test(all)) return all;
      warn('markupDropped', offset);
      return '';
    });
}
