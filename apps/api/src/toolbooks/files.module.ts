import { DomainError } from '@guildhall/domain/kernel/errors';
import { bookLocales, said, type BookLocale } from '@guildhall/domain/toolbooks/content';
import { bookFormats, type BookFormat } from '@guildhall/domain/toolbooks/machine';
import { bookProblems } from '@guildhall/domain/toolbooks/parts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config.js';
import { requestCtx } from '../identity/request.service.js';
import { refuseFile } from '../kernel/attachment.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import type { Ctx } from '../kernel/ctx.js';
import { networkOf } from '../kernel/http-door.js';
import { charge, type Throttle } from '../kernel/throttle.js';
import { bookFile, draftBySlug } from './book.queries.js';
import { compileIn } from './compile.service.js';
import { partsOf } from './parts.queries.js';
import { picturesOf } from './pictures.service.js';
import { renderBook } from './render/render.js';

/** A compiled draft costs as much as a few dozen pages. */
const drafts: Throttle = { name: 'tool-book-draft', burst: 20, perHour: 120 };
/** Frozen files are only read; still nobody empties the line alone. */
const frozen: Throttle = { name: 'tool-book-file', burst: 200, perHour: 2000 };

const types: Record<BookFormat, string> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
/** For the book on our own address: its inside styles and fonts, and nothing else; no script, no form, no frame, an origin of its own. */
const closedBook =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

interface Wish {
  Params: { slug: string; edition: string };
  Querystring: { lang?: unknown; read?: unknown };
}

/** `/files/toolbooks/:slug/:edition/book.html|pdf|epub|docx?lang=en|de`: a file of a frozen edition; `draft` as edition: the working copy, for its editors.
 *  `read`: HTML is shown instead of kept. */
export function bookFiles(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  for (const format of bookFormats)
    server.get<Wish>(`/files/toolbooks/:slug/:edition/book.${format}`, async (request, reply) => {
      try {
        const { slug, edition } = request.params;
        const ctx = await requestCtx(factory, config, request);
        const lang = bookLocales.find((l) => l === request.query.lang) ?? 'en';
        const isDraft = edition === 'draft';
        await charge(ctx, [[isDraft ? drafts : frozen, ctx.actor?.id ?? networkOf(request.ip, 64)]]);
        const known = slug.length <= 200 && !slug.includes('\0');
        const file = !known
          ? null
          : isDraft
            ? await draftFile(ctx, slug, lang, format)
            : await frozenFile(ctx, slug, edition, lang, format);
        if (!file) throw new DomainError('NOT_FOUND', { entity: 'File' });
        return send(reply, request.headers['if-none-match'], {
          ...file,
          format,
          name: `${slug}-${isDraft ? 'draft' : `e${edition}`}-${lang}.${format}`,
          shown: format === 'html' && request.query.read !== undefined,
        });
      } catch (error) {
        return refuseFile(reply, error);
      }
    });
}

interface Found {
  readonly bytes: Buffer;
  /** Of the bytes; null: a draft, which is nobody's to keep on the way. */
  readonly sha256: string | null;
}
async function frozenFile(ctx: Ctx, slug: string, edition: string, locale: BookLocale, format: BookFormat): Promise<Found | null> {
  const number = /^[1-9]\d{0,5}$/.test(edition) ? Number(edition) : null;
  return number === null ? null : ((await bookFile.one(ctx, { slug, number, locale, format })) ?? null);
}
async function draftFile(ctx: Ctx, slug: string, lang: BookLocale, format: BookFormat): Promise<Found | null> {
  const row = await draftBySlug.one(ctx, { slug });
  if (!row) return null;
  const parts = await partsOf(ctx, row.content);
  // What may not go into the book does not go into a look at it either.
  const barred = new Set(bookProblems(row.content, parts).map((p) => p.path));
  const allowed = new Map([...parts].filter(([id]) => !barred.has(`chapters.${row.content.chapters.findIndex((c) => c.id === id)}`)));
  const document = compileIn(lang, ctx.config.publicUrl, {
    slug,
    content: row.content,
    network: row.networkName,
    parts: allowed,
  });
  return {
    bytes: await renderBook(
      { ...document, title: document.title || said(row.content.title, lang, row.content.locale).text || slug },
      format,
      null,
      await picturesOf(ctx, [document]),
    ),
    sha256: null,
  };
}

function send(
  reply: FastifyReply,
  knows: string | undefined,
  file: Found & { format: BookFormat; name: string; shown: boolean },
): FastifyReply {
  const { sha256 } = file;
  if (sha256)
    void reply
      .header('etag', `"${sha256}"`)
      .header('cache-control', 'public, max-age=300')
      .header('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
  else void reply.header('cache-control', 'private, no-store');
  if (sha256 && knows === `"${sha256}"`) return reply.code(304).send();
  if (file.shown) void reply.header('content-security-policy', closedBook);
  return reply
    .type(types[file.format])
    .header('content-disposition', file.shown ? 'inline' : `attachment; filename="${file.name}"`)
    .send(file.bytes);
}
