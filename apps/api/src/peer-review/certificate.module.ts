import { DomainError } from '@guildhall/domain/kernel/errors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config.js';
import { requestCtx } from '../identity/request.service.js';
import { attachment, fileName, refuseFile } from '../kernel/attachment.js';
import type { Ctx } from '../kernel/ctx.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { networkOf } from '../kernel/http-door.js';
import { PdfWriter } from '../kernel/pdf.js';
import { charge, type Throttle } from '../kernel/throttle.js';
import { badgeOf, type Badge } from './badge.js';
import { badgeKey, badgeKeys, signBadge } from './badge.signing.js';
import { certificateWords, didOf } from './certificate.words.js';
import { chargeFile } from './file.module.js';
import { fileLocale, Teller, type FileLocale } from './file.words.js';
import { verifyRecognition } from './recognition.service.js';
import type { VerifiedRecognitionNode } from './recognition.types.js';

type Said = { [F in Exclude<keyof VerifiedRecognitionNode, 'parts'>]: NonNullable<VerifiedRecognitionNode[F]> } & Pick<
  VerifiedRecognitionNode,
  'parts'
>;

/** A certificate on paper: what its page says, and the address at which anybody can check it. */
function certificatePdf(c: Said, address: string, locale: 'en' | 'de'): Promise<Buffer> {
  const words = certificateWords[locale];
  const w = new Teller(locale, 'UTC');
  const say = (word: keyof typeof words, values: Record<string, string> = {}): string =>
    words[word].replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  const pdf = new PdfWriter({
    title: `${words['certificate.title']}: ${c.name}`,
    lang: locale,
    at: new Date(c.issuedAt),
    subject: c.programmeName,
  });
  pdf.frame();
  pdf.space(96);
  pdf.paragraph('Guildhall', 'label');
  pdf.heading(1, words['certificate.title']);
  pdf.space(56);
  pdf.paragraph(c.name, 'name');
  pdf.paragraph(say('certificate.text', { programme: c.programmeName, role: words[`role.${c.role}`] }), 'lead');
  pdf.paragraph(say('certificate.period', { from: w.day(c.from), to: w.day(c.to) }), 'lead');
  pdf.space(24);
  pdf.paragraph(didOf(c, locale));
  pdf.space(80);
  pdf.notice(`${say('certificate.issued', { date: w.day(c.issuedAt) })} · ${words['certificate.serial']} ${c.serial}`);
  pdf.paragraph(words['certificate.lead'], 'small');
  pdf.paragraph(address, 'small');
  return pdf.finish(() => ['', '']);
}

/** Who checks asks once for each badge at most. They share the two connections of the vault with those who review. */
const keyReads: Throttle = { name: 'badge-keys', burst: 200, perHour: 1200 };

/** `/.well-known/jwks.json` and `/.well-known/badge-keys/:id`: by what the signature of a badge is checked, open to everybody. */
function keyDoors(server: FastifyInstance, factory: CtxFactory): void {
  const door = <P>(path: string, type: string, seconds: number, body: (ctx: Ctx, params: P) => Promise<object | undefined>) =>
    server.get(path, async (request, reply) => {
      try {
        const ctx = factory.make(null, request.id);
        await charge(ctx, [[keyReads, networkOf(request.ip, 64)]]);
        const found = await body(ctx, request.params as P);
        if (!found) throw new DomainError('NOT_FOUND', { entity: 'File' });
        // Wallets that run in a browser come from elsewhere.
        void reply.header('access-control-allow-origin', '*').header('cache-control', `public, max-age=${seconds}`);
        return await reply.type(type).send(JSON.stringify(found));
      } catch (error) {
        return refuseFile(reply, error);
      }
    });
  door('/.well-known/jwks.json', 'application/jwk-set+json', 300, async (ctx) => ({ keys: await badgeKeys(ctx) }));
  door<{ id: string }>('/.well-known/badge-keys/:id', 'application/jwk+json', 3600, (ctx, { id }) => badgeKey(ctx, id));
}

interface Wish {
  Params: { serial: string };
  Querystring: { lang?: unknown };
}
/** `/files/certificates/:serial/certificate.pdf`, `badge.jwt` (signed) and `badge.json` (the same to read): for whoever has the serial, as its page is; one that was
 *  taken back has none of them any more. `lang`: en or de. */
export function certificateFiles(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  const door = (file: string, send: (reply: FastifyReply, c: Said, locale: FileLocale, name: string, ctx: Ctx) => Promise<FastifyReply>) =>
    server.get<Wish>(`/files/certificates/:serial/${file}`, async (request, reply) => {
      try {
        const ctx = await requestCtx(factory, config, request);
        await chargeFile(ctx, request);
        const c = await verifyRecognition(ctx, request.params.serial);
        if (!c?.valid) throw new DomainError('NOT_FOUND', { entity: 'File' });
        const locale = fileLocale(typeof request.query.lang === 'string' ? request.query.lang : ctx.actor?.locale);
        return await send(reply, c as Said, locale, fileName(`${certificateWords[locale]['certificate.title']} ${c.name!}`), ctx);
      } catch (error) {
        return refuseFile(reply, error);
      }
    });
  door('certificate.pdf', async (reply, c, locale, name) =>
    attachment(reply, `${name}.pdf`, 'application/pdf', await certificatePdf(c, `${config.publicUrl}/certificates/${c.serial}`, locale)),
  );
  const badge = ({ programmeName: programme, ...c }: Said, locale: FileLocale): Badge =>
    badgeOf({ ...c, programme, parts: c.parts ?? undefined }, config.publicUrl, locale);
  door('badge.jwt', async (reply, c, locale, name, ctx) =>
    attachment(reply, `${name}.jwt`, 'text/plain; charset=utf-8', await signBadge(ctx, badge(c, locale))),
  );
  door('badge.json', async (reply, c, locale, name) =>
    attachment(reply, `${name}.json`, 'application/vc+ld+json', JSON.stringify(badge(c, locale), null, 2)),
  );
  keyDoors(server, factory);
}
