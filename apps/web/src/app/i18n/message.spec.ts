import { compileMessage } from '@lingui/message-utils/compileMessage';
import { leftToRight, write, type Message } from './message';

const text = (icu: string, values = {}, tag = 'en-GB') => write(compileMessage(icu) as Message, values, tag);

it('puts values where they belong and leaves them as they are', () => {
  expect(text('Nothing to fill')).toBe('Nothing to fill');
  expect(text('{name} joined {place}.', { name: '{x} # \\u0041 <b>', place: 'Graz' })).toBe('{x} # \\u0041 <b> joined Graz.');
  expect(text("It''s {n, number} euro", { n: 12345.5 })).toBe("It's 12,345.5 euro");
  expect(text('{n, number}', { n: 12345.5 }, 'de-DE')).toBe('12.345,5');
  expect(text('[{gone}]')).toBe('[]');
});
it('chooses the form of a plural by the language, the exact number first', () => {
  const replies = '{count, plural, =0 {no replies} one {# reply from {who}} other {# replies, {who} last}}';
  expect([0, 1, 2000].map((count) => text(replies, { count, who: 'Ana' }))).toEqual([
    'no replies',
    '1 reply from Ana',
    '2,000 replies, Ana last',
  ]);
  const arabic = '{count, plural, zero {z} one {o} two {t} few {f #} many {m #} other {x #}}';
  expect([0, 1, 2, 3, 11, 100].map((count) => text(arabic, { count }, 'ar-u-nu-latn'))).toEqual(['z', 'o', 't', 'f 3', 'm 11', 'x 100']);
});
it('sets what people wrote apart in Arabic, so that its neighbours stay beside it; numbers need no such thing', () => {
  expect(text('كتب {name} ({n}).', { name: 'Ana (Graz)', n: 3 }, 'ar-u-nu-latn')).toBe('كتب \u2068Ana (Graz)\u2069 (3).');
});
it('chooses by a word, within a plural too', () => {
  expect(text('{kind, select, A {first} other {rest}}', { kind: 'A' })).toBe('first');
  expect(text('{kind, select, A {first} other {rest}}', { kind: 'Q' })).toBe('rest');
  expect(text('{n, plural, other {{kind, select, A {# firsts} other {# rests}}}}', { n: 3, kind: 'A' })).toBe('3 firsts');
});

it('texts of another direction stand between marks of their own, with their values', () => {
  const texts = leftToRight({
    one: 'All done.',
    many: compileMessage('{count, plural, one {One practice} other {# practices}}.') as Message,
  });
  expect([write(texts['one']!, {}, 'ar'), write(texts['many']!, { count: 17 }, 'en-GB')]).toEqual([
    '\u2066All done.\u2069',
    '\u206617 practices.\u2069',
  ]);
});
