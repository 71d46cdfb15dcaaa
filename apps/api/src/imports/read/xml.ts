import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { UnreadableFile } from '@guildhall/domain/imports/report';

/** An element with its parts in the order of the file. Text is a part with the name '#text'. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: readonly XmlNode[];
  readonly text: string;
}
const standard: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Of HTML, not of XML; feeds are full of them. */
const html: Readonly<Record<string, string>> = {
  mdash: '—',
  ndash: '–',
  hellip: '…',
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  aring: 'å',
  oslash: 'ø',
  aelig: 'æ',
  ccedil: 'ç',
  euro: '€',
  copy: '©',
  reg: '®',
  bull: '•',
  middot: '·',
};

/** Text with its entities as characters; `onForeign` hears of those that XML does not know. One level, never more. */
export function decodeEntities(text: string, onForeign?: (name: string) => void): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,8});/gi, (all, name: string) => {
    if (name[0] === '#') {
      const code = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
    }
    if (standard[name]) return standard[name];
    onForeign?.(name);
    return html[name] ?? all;
  });
}

interface Options {
  readonly onForeign?: (name: string) => void;
}
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  // Entities are ours to read: a document may declare none.
  processEntities: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** XML without a document type: no entity of its own, nothing fetched. Throws UnreadableFile. */
export function readXml(source: string, { onForeign }: Options = {}): XmlNode {
  // Looked for everywhere but in comments and CDATA, where the words are text.
  if (/<!(DOCTYPE|ENTITY)/i.test(source.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '')))
    throw new UnreadableFile('documentTypeNotAllowed');
  if (XMLValidator.validate(source) !== true) throw new UnreadableFile('notXml');
  let tree: unknown;
  try {
    tree = parser.parse(source);
  } catch {
    throw new UnreadableFile('notXml');
  }
  const root = (tree as Raw[]).map((raw) => toNode(raw, onForeign)).find((n) => n.name !== '#text');
  if (!root) throw new UnreadableFile('notXml');
  return root;
}

type Raw = Record<string, unknown>;
function toNode(raw: Raw, onForeign: Options['onForeign']): XmlNode {
  const name = Object.keys(raw).find((k) => k !== ':@') ?? '#text';
  if (name === '#text') return { name, attributes: {}, parts: [], text: decodeEntities(String(raw['#text']), onForeign) };
  if (name === '#cdata') {
    const text = (raw['#cdata'] as Raw[]).map((t) => String(t['#text'])).join('');
    return { name: '#text', attributes: {}, parts: [], text };
  }
  const attributes = Object.fromEntries(
    Object.entries((raw[':@'] as Raw | undefined) ?? {}).map(([k, v]) => [k, decodeEntities(String(v), onForeign)]),
  );
  const parts = (raw[name] as Raw[]).map((part) => toNode(part, onForeign));
  return { name, attributes, parts, text: '' };
}

export const children = (node: XmlNode | undefined, name: string): XmlNode[] => node?.parts.filter((p) => p.name === name) ?? [];
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined => node?.parts.find((p) => p.name === name);
/** All text below, in order. */
export const textOf = (node: XmlNode | undefined): string => (node ? node.text + node.parts.map(textOf).join('') : '');
/** The node and everything below, in order. */
export function* walk(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const part of node.parts) yield* walk(part);
}
