import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { interfaceLocales, isLocale, locales, type InterfaceLocale } from '@guildhall/domain/kernel/locale';
import type { Config } from '../config.js';
import { refuseFile } from '../kernel/attachment.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { escapeHtml } from '../kernel/escape-html.js';
import { cardPicture, type CardTexts } from './card-picture.js';
import { pathOf, placeOf } from './works.js';
import { inItsWords, workBySlug, type PublicWork, type WorkKind } from './works.queries.js';

type Shown = PublicWork & { query: string };
/** Drawn once for each edition and the words that it is shown in; what was withdrawn has no card, so nothing is left to be found here. What somebody tells of
 *  themselves is drawn each time and kept nowhere, neither here nor on the way: it is gone with their word. */
const drawn = new Map<string, Promise<Buffer>>();
const kept = 200;
function pictureOf(p: Shown): Promise<Buffer> {
  const texts = textsOf(p);
  if (p.said.story) return cardPicture(texts);
  const key = JSON.stringify([p.id, p.editionNo, texts]);
  const known = drawn.get(key);
  if (known) return known;
  const picture = cardPicture(texts);
  drawn.set(key, picture);
  picture.catch(() => drawn.delete(key));
  if (drawn.size > kept) drawn.delete(drawn.keys().next().value!);
  return picture;
}

const words = {
  PRACTICE: { en: 'Good practice', de: 'Gute Praxis', ar: 'ممارسة جيدة' },
  SCHEME: { en: 'Support scheme', de: 'Förderangebot', ar: 'برنامج دعم' },
  RESOURCE: { en: 'Resource', de: 'Material', ar: 'مورد' },
  STORY: { en: 'Story', de: 'Geschichte', ar: 'قصة' },
  LESSON: { en: 'Lesson', de: 'Gelerntes', ar: 'درس' },
  readWhole: { en: 'Read it on Guildhall', de: 'Auf Guildhall lesen', ar: 'اقرأها على Guildhall' },
} as const satisfies Record<string, Record<InterfaceLocale, string>>;
const dirOf = (locale: string) => (isLocale(locale) ? locales[locale].dir : 'auto');
const wordsFor = (locale: string): InterfaceLocale => interfaceLocales.find((l) => l === locale) ?? 'en';
const textsOf = (p: Shown): CardTexts => ({
  kicker: [words[p.said.story && !p.said.story.name ? 'LESSON' : p.kind][wordsFor(p.locale)], p.networkName],
  title: p.said.title,
  foot: [...new Set([...p.authors.slice(0, p.kind === 'RESOURCE' || p.kind === 'STORY' ? 3 : 0), p.ownerName, p.said.place])].filter(
    Boolean,
  ),
  locale: p.locale,
});
/** From the right each part stands for itself: names in Latin letters would else change places with their neighbours. */
const line = (parts: readonly string[], locale: string) =>
  parts.map((part) => (dirOf(locale) === 'rtl' ? `<bdi>${escapeHtml(part)}</bdi>` : escapeHtml(part))).join(' · ');

/** What stands on other people's pages: a card to be framed, and the picture beside a shared link. No script, no cookie, nothing that comes from elsewhere or
 *  tells who reads it. Everybody is nobody here: only what the public may see has one. */
export function cards(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  /** In the language that the address names, where it can be read in it. */
  const found = async (kind: WorkKind, request: FastifyRequest<{ Params: { slug: string } }>): Promise<Shown | undefined> => {
    const { lang } = request.query as { lang?: unknown };
    const wish = { slug: request.params.slug, lang: typeof lang === 'string' && isLocale(lang) ? lang : null };
    const w = await workBySlug[kind].one(factory.make(null, request.id), wish);
    return w?.said ? (inItsWords(w) as Shown) : undefined;
  };
  const nothing = (reply: FastifyReply) =>
    reply.code(404).type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send('Nothing is published here.\n');

  for (const kind of Object.keys(placeOf) as WorkKind[]) {
    server.get<{ Params: { slug: string } }>(`${placeOf[kind]}/:slug/card.png`, async (request, reply) => {
      const p = await found(kind, request);
      if (!p) return nothing(reply);
      try {
        const bytes = await pictureOf(p);
        // Others may show it: that is what it is for.
        return await reply
          .type('image/png')
          .header('cross-origin-resource-policy', 'cross-origin')
          .header('cache-control', p.said.story ? 'no-cache' : 'public, max-age=3600')
          .send(bytes);
      } catch (error) {
        return refuseFile(reply, error);
      }
    });

    server.get<{ Params: { slug: string } }>(`${placeOf[kind]}/:slug/card`, async (request, reply) => {
      const p = await found(kind, request);
      if (!p) return nothing(reply);
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', framed)
        .header('content-language', p.locale)
        .header('cache-control', p.said.story ? 'no-cache' : 'public, max-age=300')
        .send(html(p, `${config.publicUrl}${pathOf(p)}`));
    });
  }
}

const style = `:root{color-scheme:light dark}
body{margin:0;font:16px/1.45 system-ui,sans-serif;background:light-dark(#faf8f3,#151917);color:light-dark(#1c2321,#ece8de)}
main{box-sizing:border-box;min-block-size:100vh;padding:20px 24px;border-block-start:6px solid light-dark(#0f5247,#84cdb7);display:flex;flex-direction:column;gap:10px}
p{margin:0;overflow-wrap:anywhere}
h1{margin:0;font:600 22px/1.2 Georgia,serif;overflow-wrap:anywhere}
.k{font-size:14px;font-weight:600;color:light-dark(#0f5247,#84cdb7)}
.f{font-size:14px;color:light-dark(#4a524d,#bdbdb1)}
a{color:inherit}
a:focus-visible{outline:3px solid light-dark(#0f5247,#84cdb7);outline-offset:3px}
.m{margin-block-start:auto;color:light-dark(#0f5247,#84cdb7)}`;
const styleHash = createHash('sha256').update(style).digest('base64');
/** Whoever wants may frame it; it may do nothing itself but follow its links in a window of their own. */
const framed = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors *; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox`;

function html(p: Shown, url: string): string {
  const own = wordsFor(p.locale);
  const { kicker, title, foot } = textsOf(p);
  const lang = escapeHtml(p.locale);
  const interfaceOf = own === p.locale ? '' : ` lang="${own}" dir="${locales[own].dir}"`;
  return `<!doctype html>
<html lang="${lang}" dir="${dirOf(p.locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title><link rel="canonical" href="${escapeHtml(url)}"><style>${style}</style></head>
<body><main>
<p class="k"${interfaceOf}>${line(kicker, own)}</p>
<h1><a href="${escapeHtml(url)}" target="_blank" rel="noopener">${escapeHtml(title)}</a></h1>
<p>${escapeHtml(p.said.summary)}</p>
<p class="f">${line([...foot, p.licence ?? ''].filter(Boolean), p.locale)}</p>
<p class="m"${interfaceOf}><a href="${escapeHtml(url)}" target="_blank" rel="noopener">${escapeHtml(words.readWhole[own])}</a></p>
</main></body>
</html>
`;
}
