import type { RemarkCode } from '@guildhall/domain/imports/remarks';
import { importLimits, UnreadableFile, type Report } from '@guildhall/domain/imports/report';
import { decode } from './bytes.js';
import { plainWords as words } from './plain.js';
import { child, children, decodeEntities, readXml, textOf, type XmlNode } from './xml.js';

export interface FeedItem {
  readonly row: number;
  /** What an item is known by: its id, else its address without marks of campaigns. */
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
  /** ISO instant, or a day where no time was given; null where it cannot be read. */
  readonly publishedAt: string | null;
  readonly locale: string | null;
  readonly summary: string;
  /** Dated in the future: not shown before. */
  readonly held: boolean;
}
export interface FeedRead {
  readonly title: string;
  readonly items: number;
  readonly accepted: FeedItem[];
  /** Row → row that it replaced. */
  readonly updated: Map<number, number>;
  readonly rejected: Set<number>;
}

/** The text of a feed: the XML line says how it is written down, before whatever a server claimed. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile('emptyFile');
  if (bytes.length > importLimits.bytes) throw new UnreadableFile('tooLarge');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    return decode(bytes, marked ?? label);
  } catch {
    throw new UnreadableFile('encodingUnknown');
  }
}

const zones: Readonly<Record<string, string>> = { CET: '+0100', CEST: '+0200', EET: '+0200', EEST: '+0300', WET: '+0000', BST: '+0100' };

function readTime(raw: string, warn: (code: RemarkCode) => void): string | null {
  const t = raw.trim();
  if (t === '') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(t)) {
    warn('timeMissing');
    return t;
  }
  const named = /\s(CES?T|EES?T|WET|BST)$/.exec(t);
  if (named) warn('zoneByName');
  const at = Date.parse(named ? t.replace(named[1]!, zones[named[1]!]!) : t);
  if (Number.isNaN(at)) {
    warn('dateUnreadable');
    return null;
  }
  return new Date(at).toISOString();
}

/** RSS 2.0 or Atom. Nothing is fetched. @param now items after it are held back. Throws UnreadableFile. */
export function readFeed(bytes: Uint8Array, now: Date, report: Report): FeedRead {
  const root = readXml(decodeXml(bytes), { onForeign: () => report.warn('entityRepaired') });
  const isAtom = root.name === 'feed';
  const channel = isAtom ? root : child(root, 'channel');
  if (!channel || !(isAtom || root.name === 'rss')) throw new UnreadableFile('notAFeed');
  const entries = children(channel, isAtom ? 'entry' : 'item');
  if (entries.length > importLimits.items) throw new UnreadableFile('tooManyItems');
  const language = textOf(child(channel, 'language')) || channel.attributes['xml:lang'] || null;
  const base = isAtom ? linkOfAtom(channel) : textOf(child(channel, 'link')).trim();
  const read: FeedRead = {
    title: words(textOf(child(channel, 'title'))),
    items: entries.length,
    accepted: [],
    updated: new Map(),
    rejected: new Set(),
  };
  if (entries.length === 0) report.warn('noRows');
  entries.forEach((entry, i) => {
    const row = i + 1;
    const warn = (code: RemarkCode, params?: Record<string, number>) => report.warn(code, { row, ...(params ? { params } : {}) });
    const item = itemOf(entry, row, { isAtom, base, language, now }, warn);
    if (!item) {
      read.rejected.add(row);
      report.error('linkScheme', { row, column: 'link' });
      return;
    }
    const at = read.accepted.findIndex((known) => known.key === item.key);
    if (at < 0) read.accepted.push(item);
    else {
      warn('itemUpdates', { into: read.accepted[at]!.row });
      read.updated.set(row, read.accepted[at]!.row);
      read.accepted[at] = item;
    }
  });
  return read;
}

/** The page, not the enclosure. */
const linkOfAtom = (node: XmlNode): string =>
  children(node, 'link').find((l) => (l.attributes.rel ?? 'alternate') === 'alternate')?.attributes.href ?? '';

interface Around {
  readonly isAtom: boolean;
  readonly base: string;
  readonly language: string | null;
  readonly now: Date;
}
function itemOf(entry: XmlNode, row: number, { isAtom, base, language, now }: Around, warn: (code: RemarkCode) => void): FeedItem | null {
  const get = (name: string) => textOf(child(entry, name)).trim();
  const typed = isAtom ? linkOfAtom(entry) : get('link');
  let url: URL | null = null;
  if (typed) {
    const relative = !/^[a-z][a-z0-9+.-]*:/i.test(typed);
    if (relative) warn('linkRelative');
    url = URL.canParse(typed, base || undefined) ? new URL(typed, base || undefined) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return null;
  }
  const summary = words(get(isAtom ? 'summary' : 'description') || get('content:encoded') || get('content'));
  const own = get('title');
  let title = words(own);
  // A title that was escaped once too often: "&amp;amp;".
  if (/&(amp|lt|gt|quot|#\d+);/.test(title)) title = decodeEntities(title);
  if (own !== title && /<[a-z]/i.test(own)) warn('markupDropped');
  if (!title) {
    warn('titleFromText');
    title = summary.split(' ').slice(0, 8).join(' ');
  }
  if (/<(script|iframe|img)|on\w+=/i.test(get('content:encoded') + get('description'))) warn('markupDropped');
  const publishedAt = readTime(get(isAtom ? 'published' : 'pubDate') || get('dc:date') || get('updated'), warn);
  const held = publishedAt !== null && Date.parse(publishedAt) > now.getTime();
  if (held) warn('inTheFuture');
  const bare = url && new URL(url);
  for (const name of [...(bare?.searchParams.keys() ?? [])]) if (/^(utm_|fbclid|gclid)/i.test(name)) bare!.searchParams.delete(name);
  return {
    row,
    key: get(isAtom ? 'id' : 'guid') || bare?.href || `title:${title}`,
    title: title.slice(0, 300),
    url: url?.href ?? null,
    publishedAt,
    locale: get('dc:language') || entry.attributes['xml:lang'] || language,
    summary: summary.slice(0, 1000),
    held,
  };
}
