import { languageToWrite, noteWritten, writtenAmong } from './writing-language';

it('takes what was written in last, then what is around, then one’s own, then that of the page', () => {
  const known = { last: 'sv', around: 'fr', own: 'da', shown: 'de' };
  expect(languageToWrite(known)).toBe('sv');
  expect(languageToWrite({ ...known, last: null })).toBe('fr');
  expect(languageToWrite({ ...known, last: 'klingon', around: '' })).toBe('da');
  expect(languageToWrite({ last: null, around: '', own: null, shown: 'de' })).toBe('de');
  expect(languageToWrite({ last: null, around: '', own: null, shown: 'xx' })).toBe('en');
});

it('is remembered for the language around, and leaves the others as they were', () => {
  const store = new Map<string, string>();
  const kept = { getItem: (key: string) => store.get(key) ?? null, setItem: (key: string, value: string) => void store.set(key, value) };
  noteWritten(kept, 'fr', 'en');
  const among = (around: string) => languageToWrite({ last: writtenAmong(kept, around), around, own: 'da', shown: 'de' });
  expect(['fr', 'sv', ''].map(among)).toEqual(['en', 'sv', 'da']);
});
