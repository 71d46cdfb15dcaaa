import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { InterfaceLocale } from '@guildhall/domain/kernel/locale';
import type { Config } from '../config.js';
import { sessionToken } from '../identity/request.service.js';
import { certificateFiles } from '../peer-review/certificate.module.js';
import { caseFiles } from '../peer-review/file.module.js';
import { offlineForms } from '../peer-review/offline.module.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { log } from '../kernel/log.js';
import type { Manifest } from '../kernel/manifest.js';
import { practiceFiles } from '../practices/files.module.js';
import { bookCitations } from '../toolbooks/citation.module.js';
import { bookFiles } from '../toolbooks/files.module.js';
import { cards } from '../outside/cards.module.js';
import { resourceFiles } from '../resources/files.module.js';
import { storyPortraits } from '../stories/files.module.js';
import { outside } from '../outside/outside.module.js';
import { ask, type Reply } from './ask.js';
import { Assets } from './assets.js';
import { pagePolicy, securityHeaders } from './headers.js';
import { render } from './html.js';
import { chooseLocale, cookieOf } from './locale.js';
import type { Meta, Page, Params, Say, Search } from './page.types.js';
import { pages } from './pages.js';
import { wellKnown } from './well-known.js';
import { words } from './words.js';

interface SiteOptions {
  readonly config: Config;
  readonly factory: CtxFactory;
  readonly manifest: Manifest;
  /** Folder of the built web. */
  readonly dist: string;
  /** Other pages than the product's, for tests. */
  readonly pages?: readonly Page[];
}

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
/** Codes that look like an address that does not exist, word for word. */
const gone = new Set(['NOT_FOUND', 'FORBIDDEN', 'INVALID_INPUT', 'BAD_REQUEST']);
const statusOf = (code: string | undefined) =>
  !code ? 200 : gone.has(code) ? 404 : code === 'UNAUTHENTICATED' ? 401 : code === 'UNAVAILABLE' || code === 'RATE_LIMITED' ? 503 : 500;

/** Serves the web: files of the build, and every page with title, description and the answer to its first question inside. */
export async function site(server: FastifyInstance, options: SiteOptions): Promise<void> {
  const { config, factory } = options;
  const list = options.pages ?? pages;
  securityHeaders(server, config);
  wellKnown(server, config, factory, list);
  outside(server, config, factory);
  cards(server, config, factory);
  caseFiles(server, config, factory);
  offlineForms(server, config, factory);
  certificateFiles(server, config, factory);
  bookFiles(server, config, factory);
  bookCitations(server, config, factory);
  resourceFiles(server, config, factory);
  practiceFiles(server, config, factory);
  storyPortraits(server, config, factory);
  const assets = new Assets(options.dist);
  assets.register(server);
  const sender = new PageSender(server, options, assets);
  for (const page of list) server.get(page.path, (request, reply) => sender.send(page, request, reply));
  server.get('/offline', (request, reply) => sender.blank(request, reply));
  server.get('/*', (request, reply) => sender.missing(request, reply));
}

/** What the frame around every page asks: who looks, and for those who are signed in what is new. */
const shellQuestions = (signedIn: boolean) => (signedIn ? ['Viewer', 'UnreadNotices'] : ['Viewer']);

const leavingPath = '/settings/leaving';

const nowhere = (title: typeof words.notFound | typeof words.offline): Page => ({
  path: '/*',
  feature: 'app',
  file: '',
  meta: (_, say) => ({ title: say(title), hidden: true }),
});
const notFound = nowhere(words.notFound);
const offline = nowhere(words.offline);

const askedOf = (request: FastifyRequest): string | undefined => {
  const { lang } = request.query as { lang?: unknown };
  return typeof lang === 'string' ? lang : undefined;
};

class PageSender {
  private readonly fonts: string[];
  constructor(
    private readonly server: FastifyInstance,
    private readonly options: SiteOptions,
    private readonly assets: Assets,
  ) {
    this.fonts = assets.fonts();
  }

  missing(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return this.send(notFound, request, reply, 404);
  }

  /** The shell alone, for the service worker. It knows nobody, so it may be kept. */
  blank(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return this.write(request, reply, {
      page: offline,
      replies: [],
      status: 200,
      locale: this.localeOf(request, undefined),
      isPrivate: false,
      meta: (say) => offline.meta(undefined, say, {}, ''),
    });
  }

  async send(page: Page, request: FastifyRequest, reply: FastifyReply, status?: number): Promise<FastifyReply> {
    const params = request.params as Params;
    const search = Object.fromEntries(
      Object.entries(request.query as Record<string, unknown>).map(([k, v]) => [k, String(Array.isArray(v) ? v[0] : v)]),
    ) as Search;
    const { manifest } = this.options;
    const isPrivate = sessionToken(this.options.config, request.headers.cookie) !== null;
    const asked = (document: string, variables: Record<string, unknown> = {}) => ask(this.server, manifest, request, document, variables);
    const shell = Promise.all(shellQuestions(isPrivate).flatMap((name) => (manifest.has(name) ? [asked(name)] : [])));
    const viewerOf = (first: readonly Reply[]) => first[0]?.data?.['viewer'] as { locale?: string; leaving?: boolean } | null | undefined;
    const localeFor = (person: string | undefined) => this.localeOf(request, person, page.langOfText);
    const locale = page.variables && page.variables.length > 2 ? localeFor(viewerOf(await shell)?.locale) : 'en';
    const own = page.document ? await asked(page.document, page.variables?.(params, search, locale)) : undefined;
    const common = await shell;
    const viewer = viewerOf(common);
    // Whoever is about to go finds the way back wherever they come in.
    if (viewer?.leaving && page.path !== leavingPath) return reply.header('cache-control', 'no-store').redirect(leavingPath, 302);
    if (viewer && page.signedIn) return reply.header('cache-control', 'no-store').redirect(page.signedIn, 302);
    const code = own?.code;
    const shown = status ?? statusOf(code);
    return this.write(request, reply, {
      page,
      replies: [...(viewer ? common : common.slice(0, 1)), ...(own ? [own] : [])],
      status: shown,
      locale: localeFor(viewer?.locale),
      isPrivate,
      meta: (say) =>
        (shown === 404 ? notFound : page).meta(
          own?.data as never,
          say,
          params,
          `${this.options.config.publicUrl}${request.url.split('?')[0]}`,
        ),
    });
  }

  private localeOf(request: FastifyRequest, person: string | undefined, langOfText = false): InterfaceLocale {
    const asked = askedOf(request);
    const cookie = cookieOf(request.headers.cookie, 'lang');
    return chooseLocale({
      asked: langOfText ? (cookie ?? person ?? asked) : asked,
      cookie,
      person,
      accept: request.headers['accept-language'],
      fallback: 'en',
    });
  }

  private async write(
    request: FastifyRequest,
    reply: FastifyReply,
    given: { page: Page; replies: readonly Reply[]; status: number; locale: InterfaceLocale; isPrivate: boolean; meta: (say: Say) => Meta },
  ): Promise<FastifyReply> {
    const { config } = this.options;
    const { locale, page } = given;
    const say: Say = (text) => text[locale] ?? text.en;
    const nonce = randomBytes(16).toString('base64');
    const html = render(
      this.assets.template,
      {
        meta: this.safely(() => given.meta(say), say),
        locale,
        path: request.url.split('?')[0] ?? '/',
        asked: askedOf(request),
        publicUrl: config.publicUrl,
        siteName: say(words.name),
        operator: config.GUILDHALL_OPERATOR,
        scripts: this.assets.scriptsOf(page, locale),
        fonts: this.fonts,
        noScript: say(words.noScript),
      },
      given.replies.map((r) => r.answered),
      nonce,
    );
    reply
      .code(given.status)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', pagePolicy(nonce))
      .header('content-language', locale)
      .header('cache-control', given.isPrivate ? 'no-store' : 'no-cache')
      .header('vary', 'Cookie, Accept-Language, Accept-Encoding');
    if (given.status === 503) reply.header('retry-after', '2');
    const accept = String(request.headers['accept-encoding'] ?? '');
    if (/\bbr\b/.test(accept))
      return reply.header('content-encoding', 'br').send(await brotli(html, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } }));
    if (/\bgzip\b/.test(accept)) return reply.header('content-encoding', 'gzip').send(await gzip(html, { level: 6 }));
    return reply.send(html);
  }

  /** A head that fails must not take the page with it. */
  private safely(make: () => Meta, say: Say): Meta {
    try {
      return make();
    } catch (error) {
      log.error({ error: String(error) }, 'head of a page');
      return { title: say(words.name) };
    }
  }
}
