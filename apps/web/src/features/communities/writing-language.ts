import { isLocale, type Locale } from '@guildhall/domain/kernel/locale';

interface Known {
  /** Written in last on this device. */
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
