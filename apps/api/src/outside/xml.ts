import { XMLBuilder } from 'fast-xml-parser';

/** An element: attributes begin with `@`, its own text is `#`, everything else is an element or a list of them. */
export interface XmlNode {
  readonly [name: string]: string | XmlNode | readonly (string | XmlNode)[] | undefined;
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#', processEntities: true });

/* What XML 1.0 cannot hold in any spelling, and halves of characters. */
const unspeakable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const clean = (value: XmlNode[string]): XmlNode[string] => {
  if (typeof value === 'string') return value.replace(unspeakable, '');
  if (Array.isArray(value)) return value.map((v: string | XmlNode) => clean(v)) as readonly (string | XmlNode)[];
  if (value === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [[k, clean(v as XmlNode[string])]])),
  ) as XmlNode;
};

/** A document with this one root element. */
export const xml = (root: XmlNode): string => `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(clean(root))}\n`;
