import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Page } from './page.types.js';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly cache: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

/** Entry of the manifest that Vite writes. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** The built web, read once and served from memory: a few megabytes, no path of a request ever reaches the disk. */
export class Assets {
  private readonly files = new Map<string, Asset>();
  readonly template: string;
  private readonly manifest: Readonly<Record<string, Built>>;

  constructor(dist: string) {
    const page = path.join(dist, 'index.html');
    this.template = fs.existsSync(page) ? fs.readFileSync(page, 'utf8') : bare;
    const manifest = path.join(dist, 'assets.json');
    this.manifest = fs.existsSync(manifest) ? (JSON.parse(fs.readFileSync(manifest, 'utf8')) as Record<string, Built>) : {};
    if (fs.existsSync(dist)) this.read(dist);
  }

  private read(dist: string): void {
    const optional = (file: string) => (fs.existsSync(file) ? fs.readFileSync(file) : undefined);
    for (const name of fs.readdirSync(dist, { recursive: true }) as string[]) {
      const type = types[path.extname(name)];
      if (!type || name === 'assets.json') continue;
      const full = path.join(dist, name);
      const plain = fs.readFileSync(full);
      const br = optional(`${full}.br`);
      const gzip = optional(`${full}.gz`);
      const url = `/${name.split(path.sep).join('/')}`;
      // A service worker must be asked for again each time; names under /assets/ change with their content.
      const cache =
        url === '/sw.js' ? 'no-cache' : url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=86400';
      const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
      this.files.set(url, { type, etag, cache, plain, ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) });
    }
  }

  register(server: FastifyInstance): void {
    for (const url of this.files.keys())
      if (!url.startsWith('/assets/')) server.get(url, (request, reply) => this.send(url, request, reply));
    server.get('/assets/*', (request, reply) => this.send(request.url.split('?')[0] ?? '', request, reply));
  }

  private send(url: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const asset = this.files.get(url);
    if (!asset) return reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('Not found');
    const accept = String(request.headers['accept-encoding'] ?? '');
    const encoding = asset.br && /\bbr\b/.test(accept) ? 'br' : asset.gzip && /\bgzip\b/.test(accept) ? 'gzip' : null;
    const etag = encoding ? `${asset.etag.slice(0, -1)}-${encoding}"` : asset.etag;
    reply.header('cache-control', asset.cache).header('etag', etag).header('vary', 'Accept-Encoding').type(asset.type);
    // The worker fetches for the pages, under the policy that comes with its own script.
    if (url === '/sw.js') reply.header('content-security-policy', "default-src 'none'; connect-src 'self'; frame-ancestors 'none'");
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    if (encoding) reply.header('content-encoding', encoding);
    return reply.send(encoding === 'br' ? asset.br : encoding === 'gzip' ? asset.gzip : asset.plain);
  }

  /** Scripts that a page will import, so that the browser fetches them beside the entry and not after it. */
  scriptsOf({ feature, file, texts = [feature] }: Pick<Page, 'feature' | 'file' | 'texts'>, locale: string): string[] {
    const shown = this.manifest[`src/features/${feature}/${file}`];
    const inShell = new Set([...this.template.matchAll(/"\/(assets\/[^"]+\.js)"/g)].map((found) => found[1]));
    const catalogue = (dir: string) => this.manifest[`src/${dir}/locales/${locale}.json`] ?? this.manifest[`src/${dir}/locales/en.json`];
    const wanted = [
      this.manifest[`src/app/i18n/places.${locale}.ts`],
      catalogue('app'),
      ...texts.map((name) => catalogue(`features/${name}`)),
      ...this.parts(shown),
    ];
    return [...new Set(wanted.flatMap((b) => (b && !inShell.has(b.file) ? [`/${b.file}`] : [])))];
  }

  private parts(built: Built | undefined): Built[] {
    return built ? [built, ...this.closure(built).flatMap((file) => Object.values(this.manifest).find((b) => b.file === file) ?? [])] : [];
  }

  private closure(built: Built | undefined, seen = new Set<string>()): string[] {
    for (const key of built?.imports ?? []) {
      const next = this.manifest[key];
      if (!next || seen.has(next.file)) continue;
      seen.add(next.file);
      this.closure(next, seen);
    }
    return [...seen];
  }

  /** The two faces that stand on every page: asked for with the page, or the text jumps. */
  fonts(): string[] {
    return ['source-sans-3-latin-normal', 'literata-latin-normal'].flatMap((name) => {
      const found = Object.values(this.manifest).find((b) => b.file.startsWith(`assets/${name}`));
      return found ? [`/${found.file}`] : [];
    });
  }
}

/** Where the web has not been built (tests of the API): the same places to fill, nothing to run. */
const bare =
  '<!doctype html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8"><!--head--></head><body><div id="app"></div><!--first-query--></body></html>\n';
