import { isLocale, type Locale } from '@guildhall/domain/kernel/locale';

type Kept = Pick<Storage, 'getItem' | 'setItem'>;
const keyOf = (around: string) => `writing-language:${around}`;
/** What somebody wrote in last among texts of this language, on this device: whoever answers the French in English is not asked each time, and who writes Danish at home still answers
 *  the English in English. */
export const writtenAmong = (kept: Kept, around: string): string | null => kept.getItem(keyOf(around));
export const noteWritten = (kept: Kept, around: string, code: Locale): void => kept.setItem(keyOf(around), code);

interface Known {
  /** Written in last among texts of that language, on this device. */
  readonly last: string | null;
  /** Of what is answered, or of the place in which one begins. */
  readonly around: string;
  readonly own: string | null;
  /** Of the interface. */
  readonly shown: string;
}
/** What somebody most likely writes in. Around them comes before their own: whoever speaks Danish answers an English question in English, and a wrong mark
 *  gives the text the wrong spelling and search. */
export const languageToWrite = ({ last, around, own, shown }: Known): Locale =>
  [last, around, own, shown].find((code): code is Locale => Boolean(code && isLocale(code))) ?? 'en';
