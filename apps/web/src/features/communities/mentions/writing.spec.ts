import { begunAt, linkTo, onKey } from './writing';

const at = (text: string) => begunAt(text.replace('|', ''), text.indexOf('|'));

it('a name begins with @ and two letters, in every script', () => {
  expect(at('Ask @an|')).toEqual({ start: 4, words: 'an' });
  expect(at('@Zoë| and more')).toEqual({ start: 0, words: 'Zoë' });
  expect(at('(@Ängström-Ö|')).toEqual({ start: 1, words: 'Ängström-Ö' });
  expect(at('اسأل @أمي|')).toEqual({ start: 5, words: 'أمي' });
  expect(at(`${'x '.repeat(200)}@o’br|`)).toEqual({ start: 400, words: 'o’br' });
});
it.each([
  '@a|',
  'ask @|',
  'anna@har|bour.example',
  'anna.b@ha|',
  '[@An|na](https://x)',
  '@@an|',
  '@an |',
  '@12|',
  'an|',
  `@${'x'.repeat(61)}|`,
])('nobody is looked for at %s', (text) => expect(at(text)).toBeNull());
it('stands in the text as a link that reads as the name', () => {
  expect(linkTo({ id: '1', displayName: 'Anna [x] *y*' }, 'https://guildhall.example')).toBe(
    '[@Anna \\[x\\] \\*y\\*](https://guildhall.example/people/1)',
  );
});

describe('keys', () => {
  const key = (name: string, more: object = {}) => ({
    key: name,
    isComposing: false,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });
  it('walk round the list', () => {
    expect([onKey(key('ArrowDown'), 0, 3), onKey(key('ArrowDown'), 2, 3)]).toEqual([{ mark: 1 }, { mark: 0 }]);
    expect([onKey(key('ArrowUp'), 0, 3), onKey(key('ArrowUp'), 2, 3)]).toEqual([{ mark: 2 }, { mark: 1 }]);
  });
  it('take or close', () => {
    expect(['Enter', 'Tab', 'Escape'].map((name) => onKey(key(name), 1, 3))).toEqual(['take', 'take', 'close']);
  });
  it('are the text’s while nothing is listed, a character is being composed, or another key is held', () => {
    expect([
      onKey(key('Enter'), 0, 0),
      onKey(key('Enter', { isComposing: true }), 0, 3),
      onKey(key('Enter', { ctrlKey: true }), 0, 3),
      onKey(key('Tab', { shiftKey: true }), 0, 3),
      onKey(key('a'), 0, 3),
      onKey(key('ArrowLeft'), 0, 3),
    ]).toEqual([null, null, null, null, null, null]);
  });
});
