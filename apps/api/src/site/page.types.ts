import { isLocale } from '@guildhall/domain/kernel/locale';
import type { InterfaceLocale } from '@guildhall/domain/kernel/locale';
import type { Ctx } from '../kernel/ctx.js';

/** A text of the head of a page in every language of the interface. */
export interface Words {
  readonly en: string;
  readonly de: string;
  readonly ar: string;
}
export type Say = (words: Words) => string;

/** What a page says of itself to search engines, to those who share it, and to reference managers. All texts are plain. */
export interface Meta {
  readonly title: string;
  /** One or two sentences; cut at 200 characters. */
  readonly description?: string;
  readonly type?: 'website' | 'article' | 'profile' | 'book';
  /** Path or address of a picture for sharing. */
  readonly image?: string;
  /** Language of the content where it is another than that of the interface. */
  readonly contentLocale?: string;
  /** Languages in which this text can be read, that of the source first; without them the languages of the interface are named to search engines. */
  readonly languages?: readonly string[];
  /** schema.org objects, without `@context`. */
  readonly jsonLd?: readonly object[];
  /** Not for search engines. */
  readonly hidden?: boolean;
  readonly feeds?: readonly { href: string; title: string }[];
  /** Further <meta name content>, e.g. citation_title. */
  readonly names?: readonly { name: string; content: string }[];
  /** Path of the same content elsewhere, if this is not its main address. */
  readonly canonical?: string;
}

export interface SitemapEntry {
  readonly path: string;
  /** ISO instant or date. */
  readonly changed?: string;
}

export type Params = Readonly<Record<string, string>>;
export type Search = Readonly<Record<string, string>>;

/** An address of the web and what the API writes into its HTML. */
export interface Page<D = Record<string, unknown>> {
  /** As Fastify writes it: `/c/:slug`, `/settings/*`. */
  readonly path: string;
  /** The web's feature, whose texts the page needs, and the file that shows it: they are named in the head, so that they come at once. */
  readonly feature: string;
  readonly file: string;
  /** Catalogues of texts where they are others than the feature's own, e.g. `reviews/form`. */
  readonly texts?: readonly string[];
  /** `?lang=` names the language of the text: for whoever chose a language of the interface, that one stays. */
  readonly langOfText?: boolean;
  /** Where signed-in people are sent instead. */
  readonly signedIn?: string;
  /** Name of the operation that the page asks first, with its variables exactly as the web sends them. Where they name the language, the page waits until
   *  it is known who asks. */
  readonly document?: string;
  readonly variables?: (params: Params, search: Search, locale: InterfaceLocale) => Record<string, unknown>;
  /** `data` is what the operation answered; undefined when the page has none or it failed. */
  readonly meta: (data: D | undefined, say: Say, params: Params, url: string) => Meta;
  readonly sitemap?: (ctx: Ctx) => Promise<readonly SitemapEntry[]>;
}

/** Checks the shape and lets pages with different answers stand in one list. */
export const page = <D = Record<string, unknown>>(given: Page<D>): Page => given as unknown as Page;

export interface Here {
  readonly locale: InterfaceLocale;
  readonly say: Say;
}
/** Language in which a text is wanted: that of the address, then that of the interface. */
export const localeOf = (search: Search, shown: string): string => (isLocale(search['lang'] ?? '') ? search['lang']! : shown);
