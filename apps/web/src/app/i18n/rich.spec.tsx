import { renderToStaticMarkup } from 'react-dom/server';
import { fillParts, maskValues, type RichParts } from './rich';

/** As the formatter would: puts the masked values into the text. */
const fill = (text: string, parts: RichParts) => {
  const values = maskValues(parts);
  return renderToStaticMarkup(
    <>
      {fillParts(
        text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
        parts,
      )}
    </>,
  );
};

it('puts links and nodes into a sentence', () => {
  expect(fill('Read <link>the {n} rules</link> of {who}.', { link: (c) => <a href="/r">{c}</a>, n: 3, who: <bdi>Ann</bdi> })).toBe(
    'Read <a href="/r">the 3 rules</a> of <bdi>Ann</bdi>.',
  );
});
it('never takes a value for a tag', () => {
  expect(fill('By {who}.', { who: '<link>x</link>', link: (c) => <a href="/r">{c}</a> })).toBe('By &lt;link&gt;x&lt;/link&gt;.');
});
