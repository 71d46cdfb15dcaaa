import { renderToStaticMarkup } from 'react-dom/server';
import { Field } from './Field';
import { TextArea } from './TextArea';
import { TextInput } from './TextInput';

Object.assign(globalThis, { document: { documentElement: { lang: 'de' } } });

describe.each([
  ['one line', <TextInput key="one" value={'x'.repeat(1_001)} maxLength={1_000} readOnly />],
  ['many lines', <TextArea key="many" value={'x'.repeat(1_001)} maxLength={1_000} readOnly />],
])('what is too long for %s', (_, box) => {
  const html = renderToStaticMarkup(<Field label="Titel">{box}</Field>);

  it('stays whole: the browser is told of no limit at which it would cut', () => {
    expect(html).toContain('x'.repeat(1_001));
    expect(html).not.toMatch(/maxlength/i);
  });
  it("is marked, and says in the reader's own figures how long it is and may be", () => {
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/role="alert"[^>]*>1\.001 \/ 1\.000</);
  });
});

it('what fits stands there without a word', () => {
  const html = renderToStaticMarkup(<TextInput value={'x'.repeat(1_000)} maxLength={1_000} readOnly />);
  expect(html).not.toMatch(/aria-invalid|alert/);
});
