import { citationFiles } from '@guildhall/domain/practices/citation';
import { citableToolBook } from '@guildhall/domain/toolbooks/citable';
import { said } from '@guildhall/domain/toolbooks/content';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { sendMarked, sendNothing } from '../kernel/marked-text.js';
import { bookPage } from './book.queries.js';

interface Wish {
  Params: { slug: string; edition?: string };
}

/** `/toolbooks/:slug/citation.bib|json` of the current edition, and the same below `/e/:edition` of that one: what the head of its page says, for programs. Everybody is
 *  nobody here; an edition that is withheld is not cited. */
export function bookCitations(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  for (const { end, type, write } of citationFiles) {
    const answer = async (request: FastifyRequest<Wish>, reply: FastifyReply) => {
      const { slug, edition } = request.params;
      const number = edition === undefined ? null : Number(edition);
      const known = slug.length <= 200 && !slug.includes('\0') && (edition === undefined || /^[1-9]\d{0,5}$/.test(edition));
      const row = known ? await bookPage.one(factory.make(null, request.id), { slug, number }) : undefined;
      if (!row || row.edition.withheld) return sendNothing(reply);
      const { content: c, number: shown, frozenAt } = row.edition;
      const title = said(c.title, c.locale, c.locale);
      const citable = citableToolBook({
        ...c,
        frozenAt,
        number: shown,
        slug,
        title: title.text,
        subtitle: said(c.subtitle, c.locale, c.locale).text,
        locale: title.locale,
        address: `${config.publicUrl}/toolbooks/${slug}/e/${shown}`,
      });
      return sendMarked(request, reply, type, write(citable));
    };
    server.get<Wish>(`/toolbooks/:slug/citation.${end}`, answer);
    server.get<Wish>(`/toolbooks/:slug/e/:edition/citation.${end}`, answer);
  }
}
