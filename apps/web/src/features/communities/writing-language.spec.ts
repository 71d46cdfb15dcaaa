import { languageToWrite } from './writing-language';

it('takes what was written in last, then what is around, then one’s own, then that of the page', () => {
  const known = { last: 'sv', around: 'fr', own: 'da', shown: 'de' };
  expect(languageToWrite(known)).toBe('sv');
  expect(languageToWrite({ ...known, last: null })).toBe('fr');
  expect(languageToWrite({ ...known, last: 'klingon', around: '' })).toBe('da');
  expect(languageToWrite({ last: null, around: '', own: null, shown: 'de' })).toBe('de');
  expect(languageToWrite({ last: null, around: '', own: null, shown: 'xx' })).toBe('en');
});
