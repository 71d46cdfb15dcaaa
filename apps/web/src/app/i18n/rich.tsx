import { Fragment, type ReactNode } from 'react';

/** What stands between `<name>` and `</name>` of a message becomes `parts.name(children)`; `{name}` becomes the node `parts.name`. */
export type RichParts = Record<string, ReactNode | ((children: ReactNode) => ReactNode)>;

const mark = (name: string) => `\u0001${name}\u0002`;
const pattern = /<([a-zA-Z]+)>([\s\S]*?)<\/\1>|\u0001([a-zA-Z0-9]+)\u0002/g;

/** Values for the formatter in which everything but numbers is a mark, so that a person's `<name>` can never be taken for a tag. */
export function maskValues(parts: RichParts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, part]) => typeof part !== 'function')
      .map(([name, part]) => [name, typeof part === 'number' ? part : mark(name)]),
  );
}

export function fillParts(text: string, parts: RichParts): ReactNode {
  const out: ReactNode[] = [];
  let last = 0;
  for (const found of text.matchAll(pattern)) {
    const [all, tag, inside, name] = found;
    if (found.index > last) out.push(text.slice(last, found.index));
    const part = parts[tag ?? name ?? ''];
    if (tag)
      out.push(
        <Fragment key={out.length}>
          {typeof part === 'function' ? part(fillParts(inside ?? '', parts)) : fillParts(inside ?? '', parts)}
        </Fragment>,
      );
    else out.push(<Fragment key={out.length}>{typeof part === 'function' ? null : part}</Fragment>);
    last = found.index + all.length;
  }
  out.push(text.slice(last));
  return out;
}
