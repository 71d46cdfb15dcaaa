import { sayer, sourceOf, type Source, type TextKey } from '../translations/translation.js';
import type { SchemeContent } from './content.js';

type Said = Pick<SchemeContent, 'title' | 'summary'> & {
  readonly dimensions: readonly { readonly key: string; readonly how: string }[];
  readonly journey: readonly { readonly name: string }[];
  readonly staffing: readonly { readonly role: string }[];
  readonly partners: readonly { readonly part: string }[];
  readonly results: readonly { readonly label: string }[];
};

/** Everything of a scheme that is to be translated, in the order of its page; names of organisations, places and figures stay. */
export const schemeSource = (c: Said): Source =>
  sourceOf([
    ['title', c.title],
    ['summary', c.summary],
    ...c.dimensions.map((d) => [`dimensions.${d.key}.how`, d.how] as const),
    ...c.journey.map((j, at) => [`journey.${at}.name`, j.name] as const),
    ...c.staffing.map((s, at) => [`staffing.${at}.role`, s.role] as const),
    ...c.partners.map((p, at) => [`partners.${at}.part`, p.part] as const),
    ...c.results.map((r, at) => [`results.${at}.label`, r.label] as const),
  ]);

/** The scheme with its words in another language. */
export function schemeInOtherWords<C extends Said>(c: C, texts: Readonly<Record<TextKey, string>>): C {
  const said = sayer(texts);
  return {
    ...c,
    title: said('title', c.title),
    summary: said('summary', c.summary),
    dimensions: c.dimensions.map((d) => ({ ...d, how: said(`dimensions.${d.key}.how`, d.how) })),
    journey: c.journey.map((j, at) => ({ ...j, name: said(`journey.${at}.name`, j.name) })),
    staffing: c.staffing.map((s, at) => ({ ...s, role: said(`staffing.${at}.role`, s.role) })),
    partners: c.partners.map((p, at) => ({ ...p, part: said(`partners.${at}.part`, p.part) })),
    results: c.results.map((r, at) => ({ ...r, label: said(`results.${at}.label`, r.label) })),
  };
}
