import { interfaceLocales, type InterfaceLocale } from '@guildhall/domain/kernel/locale';
import { rememberLocale } from '../../app/i18n/i18n';

/** Where one was going before the sign-in: a path of this site, or the desk. */
export function safePath(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/desk';
}

/** Goes on as the person who has just signed in. The page is loaded afresh, so that nothing of the visitor stays in memory. */
export function goOn(locale: string, to: unknown): void {
  if ((interfaceLocales as readonly string[]).includes(locale)) rememberLocale(locale as InterfaceLocale);
  location.assign(safePath(to));
}
