import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { InterfaceLocale } from '@guildhall/domain/kernel/locale';
import { activate, i18n, intlTag, rememberLocale } from './i18n';
import type { MessageKey, Messages, PlainKey } from './messages';
import { makeFormat, type Format } from './format';
import { fillParts, maskValues, type RichParts } from './rich';

export interface Translate {
  /** The text of a key in the reader's language. */
  <K extends MessageKey>(key: K, ...values: Messages[K]): string;
  /** The same with links and other elements inside: `t.rich(key, { link: (words) => <Link …>{words}</Link>, count: 3 })`. */
  rich(key: MessageKey, parts: RichParts): ReactNode;
  /** The text of a key that is only known while running (rule of an issue, state of a thing); the fallback where it does not exist. */
  maybe(key: string, fallback: PlainKey, values?: Record<string, unknown>): string;
}

interface Words {
  readonly locale: InterfaceLocale;
  readonly t: Translate;
  readonly format: Format;
  readonly timeZone: string;
  /** Loads the language, shows it and remembers it on this device. */
  setLocale(locale: InterfaceLocale): Promise<void>;
  setTimeZone(zone: string): void;
}

const Context = createContext<Words | null>(null);

function makeTranslate(): Translate {
  const t = (<K extends MessageKey>(key: K, ...values: Messages[K]) =>
    i18n.text(key, values[0] as Record<string, unknown> | undefined)) as Translate;
  t.rich = (key, parts) => fillParts(i18n.text(key, maskValues(parts)), parts);
  t.maybe = (key, fallback, values) => i18n.text(i18n.has(key) ? key : fallback, values);
  return t;
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** Needs the first language to be active already; see main.tsx. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [locale, setShown] = useState(i18n.locale);
  const [timeZone, setTimeZone] = useState(zoneHere);
  const words = useMemo<Words>(() => {
    const t = makeTranslate();
    return {
      locale,
      t,
      timeZone,
      setTimeZone,
      format: makeFormat({ tag: intlTag[locale], timeZone, t }),
      async setLocale(next) {
        await activate(next);
        rememberLocale(next);
        setShown(next);
      },
    };
  }, [locale, timeZone]);
  return <Context value={words}>{children}</Context>;
}

export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
export const useT = (): Translate => useWords().t;
/** Dates, deadlines, numbers and lists in the reader's language and time zone. */
export const useFormat = (): Format => useWords().format;
