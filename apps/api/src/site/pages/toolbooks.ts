import { citationMeta } from '@guildhall/domain/practices/citation';
import type { InterfaceLocale } from '@guildhall/domain/kernel/locale';
import { licenceLinks } from '@guildhall/domain/practices/content';
import { citableToolBook } from '@guildhall/domain/toolbooks/citable';
import { said, type BookLocale } from '@guildhall/domain/toolbooks/content';
import { frozenAddresses } from '../../toolbooks/book.service.js';
import type { BookNode } from '../../toolbooks/book.types.js';
import { page, type Meta, type Params, type Say } from '../page.types.js';
import { words } from '../words.js';

type Data = { toolBook: BookNode };
/** The language of books for each of the interface. */
const each = { en: 'en', de: 'de', ar: 'ar' } as const satisfies Record<InterfaceLocale, BookLocale>;

function metaOf(data: Data | undefined, say: Say, url: string): Meta {
  const b = data?.toolBook;
  if (!b) return { title: say(words.toolbooks) };
  const e = b.edition;
  const lang = say(each) as BookLocale;
  const title = said(e.title, lang, e.locale);
  const description = said(e.subtitle, lang, e.locale).text || say(words.toolbooksText);
  const origin = new URL(url).origin;
  const address = `/toolbooks/${b.slug}/e/${e.number}`;
  const citable = citableToolBook({
    ...e,
    slug: b.slug,
    title: title.text,
    subtitle: said(e.subtitle, lang, e.locale).text,
    locale: title.locale,
    address: `${origin}${address}`,
  });
  return {
    title: title.text,
    description,
    type: 'book',
    contentLocale: title.locale,
    languages: [e.locale, ...e.languages.filter((l) => l !== e.locale)],
    ...(e.withheld ? {} : { names: citationMeta(citable) }),
    canonical: e.number === b.editionNo ? `/toolbooks/${b.slug}` : address,
    jsonLd: [
      {
        '@type': 'Book',
        name: title.text,
        description,
        inLanguage: e.languages,
        datePublished: e.frozenAt,
        bookEdition: String(e.number),
        bookFormat: 'https://schema.org/EBook',
        author: e.contributors.map((name) => ({ '@type': 'Person', name })),
        publisher: { '@type': 'Organization', name: e.publisher },
        license: licenceLinks[e.licence],
        isAccessibleForFree: true,
        mainEntityOfPage: `${origin}${address}`,
      },
    ],
  };
}
const one = (path: string, variables: (params: Params) => Record<string, unknown>, sitemap?: Parameters<typeof page>[0]['sitemap']) =>
  page<Data>({
    path,
    feature: 'toolbooks',
    file: 'toolbook.page.tsx',
    texts: ['toolbooks', 'practices/cite'],
    document: 'ToolBookPage',
    variables,
    meta: (data, say, _params, url) => metaOf(data, say, url),
    ...(sitemap ? { sitemap } : {}),
  });
const own = (path: string, file: string, title: keyof typeof words) =>
  page({ path, feature: 'toolbooks', file, meta: (_, say) => ({ title: say(words[title]), hidden: true }) });

/** The shelf of tool-books, each book with its editions, and the pages on which they are made. */
export const toolBookPages = [
  page({
    path: '/toolbooks',
    feature: 'toolbooks',
    file: 'toolbooks.page.tsx',
    document: 'ToolBooksPage',
    variables: () => ({ after: null }),
    meta: (_, say) => ({ title: say(words.toolbooks), description: say(words.toolbooksText) }),
    sitemap: async () => [{ path: '/toolbooks' }],
  }),
  own('/toolbooks/new', 'new.page.tsx', 'toolbookNew'),
  one(
    '/toolbooks/:slug',
    (params) => ({ slug: params['slug'] ?? '', edition: null }),
    async (ctx) => (await frozenAddresses(ctx)).map((b) => ({ path: `/toolbooks/${b.slug}`, changed: b.frozenAt })),
  ),
  one('/toolbooks/:slug/e/:edition', (params) => ({
    slug: params['slug'] ?? '',
    edition: Number.parseInt(params['edition'] ?? '', 10) || 0,
  })),
  own('/toolbooks/:slug/edit', 'edit.page.tsx', 'toolbookWork'),
];
