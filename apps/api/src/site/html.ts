import { interfaceLocales, locales, type InterfaceLocale } from '@guildhall/domain/kernel/locale';
import { opening } from '@guildhall/domain/kernel/opening';
import { escapeHtml } from '../kernel/escape-html.js';
import type { Meta } from './page.types.js';

/** JSON that may stand inside a <script>: nothing in it can end the element, open a comment or end a line of script. */
export const escapeJson = (text: string): string =>
  text
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** One answer for the client, see first-query.ts of the web; `result` is the body that GraphQL sent, as text. */
export interface Answered {
  readonly id: string;
  readonly variables: Record<string, unknown>;
  readonly result: string;
}

export interface Head {
  readonly meta: Meta;
  readonly locale: InterfaceLocale;
  /** Path of this page without a query. */
  readonly path: string;
  /** Language that the address names. */
  readonly asked?: string | undefined;
  readonly publicUrl: string;
  readonly siteName: string;
  readonly operator: string | undefined;
  readonly scripts: readonly string[];
  readonly fonts: readonly string[];
  /** What a browser without scripts is told. */
  readonly noScript: string;
}

const cut = (text: string) => opening(text.replace(/\s+/g, ' ').trim(), 199);

function head({ meta, locale, path, asked, publicUrl, siteName, operator, scripts, fonts }: Head, nonce: string): string {
  const title = meta.title === siteName || meta.title.startsWith(`${siteName}:`) ? meta.title : `${meta.title} · ${siteName}`;
  const url = `${publicUrl}${meta.canonical ?? path}`;
  const lines = [`<title>${escapeHtml(title)}</title>`];
  const name = (key: string, content: string) => lines.push(`<meta name="${escapeHtml(key)}" content="${escapeHtml(content)}">`);
  const property = (key: string, content: string) => lines.push(`<meta property="${key}" content="${escapeHtml(content)}">`);
  const link = (rel: string, href: string, more = '') => lines.push(`<link rel="${rel}" href="${escapeHtml(href)}"${more}>`);

  for (const href of fonts) link('preload', href, ' as="font" type="font/woff2" crossorigin');
  for (const href of scripts) link('modulepreload', href, ` crossorigin nonce="${nonce}"`);
  if (meta.description) name('description', cut(meta.description));
  if (operator) name('operator', operator);
  if (meta.hidden) {
    name('robots', 'noindex');
    return lines.join('\n    ');
  }
  // The address without a language gives each reader the one that suits best; one with a language is its own page.
  link('canonical', asked && meta.languages?.includes(asked) ? `${url}?lang=${asked}` : url);
  for (const l of meta.languages ?? interfaceLocales) link('alternate', `${url}?lang=${l}`, ` hreflang="${l}"`);
  link('alternate', url, ' hreflang="x-default"');
  for (const feed of meta.feeds ?? []) link('alternate', feed.href, ` type="application/atom+xml" title="${escapeHtml(feed.title)}"`);
  property('og:site_name', siteName);
  property('og:title', meta.title);
  property('og:type', meta.type ?? 'website');
  property('og:url', url);
  property('og:locale', meta.contentLocale ?? locale);
  if (meta.description) property('og:description', cut(meta.description));
  property('og:image', meta.image ? (meta.image.startsWith('/') ? `${publicUrl}${meta.image}` : meta.image) : `${publicUrl}/icon-512.png`);
  name('twitter:card', meta.image ? 'summary_large_image' : 'summary');
  for (const n of meta.names ?? []) name(n.name, n.content);
  for (const object of meta.jsonLd ?? [])
    lines.push(
      `<script type="application/ld+json">${escapeJson(JSON.stringify({ '@context': 'https://schema.org', ...object }))}</script>`,
    );
  return lines.join('\n    ');
}

/** For a browser without scripts: what the page is about, as far as search engines are told, and what it needs. */
const withoutScripts = ({ meta, noScript }: Head): string =>
  `<noscript>${meta.hidden ? '' : `<h1>${escapeHtml(meta.title)}</h1><p>${escapeHtml(meta.description ?? '')}</p>`}<p>${noScript}</p></noscript>`;

/** The page: template of the build with language, direction, head and first answers. The nonce goes into the template's own tags only: what people wrote
 *  is never searched for its placeholder. */
export function render(template: string, given: Head, answers: readonly Answered[], nonce: string): string {
  const first = `[${answers.map((a) => `{"id":${JSON.stringify(a.id)},"variables":${JSON.stringify(a.variables)},"result":${a.result}}`).join(',')}]`;
  const signed = template
    .replace('<html lang="en" dir="ltr">', `<html lang="${given.locale}" dir="${locales[given.locale].dir}" data-chosen>`)
    .replaceAll('__NONCE__', nonce);
  const [before = '', rest = ''] = signed.split('<!--head-->');
  const [between = '', after = ''] = rest.split('<!--first-query-->');
  return `${before}${head(given, nonce)}${between}<script type="application/json" id="first-query">${escapeJson(first)}</script>${withoutScripts(given)}${after}`;
}
