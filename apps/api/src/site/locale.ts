import { interfaceLocales, type InterfaceLocale } from '@guildhall/domain/kernel/locale';

const known = (tag: string | undefined): InterfaceLocale | undefined => interfaceLocales.find((l) => l === tag?.slice(0, 2).toLowerCase());

export function cookieOf(header: string | undefined, name: string): string | undefined {
  return header
    ?.split('; ')
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** The languages of an Accept-Language header, best first; quality 0 means not at all. */
function accepted(header: string | undefined): string[] {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const q = rest.map((r) => /^\s*q=([\d.]+)$/.exec(r)?.[1]).find(Boolean);
      return { tag, q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q)
    .map(({ tag }) => tag);
}

/** Asked for in the address, chosen on this device, the person's own, what the browser wants, the default: the first that the interface has. */
export function chooseLocale(from: {
  asked?: string | undefined;
  cookie?: string | undefined;
  person?: string | undefined;
  accept?: string | undefined;
  fallback: InterfaceLocale;
}): InterfaceLocale {
  for (const tag of [from.asked, from.cookie, from.person, ...accepted(from.accept)]) {
    const found = known(tag);
    if (found) return found;
  }
  return from.fallback;
}
