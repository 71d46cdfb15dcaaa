import fs from 'node:fs';
import path from 'node:path';
import { interfaceLocales, locales, type Locale } from '@guildhall/domain/kernel/locale';
import type { Ctx } from './ctx.js';

/* Texts of mails: apps/api/mails/<room>/<locale>.json, one entry for each template. The same depth below src and dist. */
const root = path.resolve(import.meta.dirname, '../../mails');

interface Text {
  subject: string;
  /** Paragraphs before the button. `{name}` stands for a parameter. */
  body: string[];
  /** Words on the button that leads to the parameter `link`. */
  action?: string;
  /** Paragraphs after it. */
  after?: string[];
}
interface Frame {
  /** Why this mail came; `{site}` is the public address. */
  why: string;
  unsubscribe: string;
}
const files = new Map<string, Record<string, unknown>>();
function catalogue(room: string, locale: string): Record<string, unknown> {
  const file = path.join(root, room, `${locale}.json`);
  const known = files.get(file);
  if (known) return known;
  const read = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  files.set(file, read);
  return read;
}

export interface MailTemplate<P extends string = string> {
  /** `room.key`. */
  readonly name: string;
  readonly params: readonly P[];
  /** People can refuse the notifications of a category. */
  readonly category: string;
  /** The parameters are forgotten once the mail is sent. */
  readonly secret: boolean;
  /** May go to an address that nobody has confirmed yet. */
  readonly unverified: boolean;
  readonly prepare?: Prepare;
}
/** Completes the parameters when the mail leaves, not when it is queued: for what rights may have changed about meanwhile. Null: there is nothing to say any more. */
type Prepare = (ctx: Ctx, params: Readonly<Record<string, string | number>>) => Promise<Record<string, string | number> | null>;
interface Options<P extends string> {
  params: readonly P[];
  /** The only parameters that a subject may show: never a secret, never what a review says. */
  inSubject?: readonly P[];
  category?: string;
  secret?: boolean;
  unverified?: boolean;
  prepare?: Prepare;
}
const registry = new Map<string, MailTemplate>();
const placeholders = (s: string): string[] => [...s.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!);

/** Names a mail and checks its texts when the program starts: they must be there in every language of the interface and use these parameters only.
 *  @param name `room.key` @throws Error naming the file and what is wrong in it */
export function defineMail<const P extends string>(name: `${string}.${string}`, options: Options<P>): MailTemplate<P> {
  const { params, inSubject = [], category = 'general', secret = false, unverified = false } = options;
  const template: MailTemplate<P> = {
    name,
    params,
    category,
    secret,
    unverified,
    ...(options.prepare ? { prepare: options.prepare } : {}),
  };
  if (registry.has(name)) throw new Error(`mail ${name} is defined twice`);
  for (const locale of Object.keys(locales)) {
    const text = textOf(name, locale);
    if (!text) {
      if (interfaceLocales.some((l) => l === locale)) throw new Error(`mails: ${locale}.json has no ${name}`);
      continue;
    }
    const wrong = [text.subject, ...text.body, text.action ?? '', ...(text.after ?? [])]
      .flatMap(placeholders)
      .filter((p) => !(params as readonly string[]).includes(p));
    const loud = placeholders(text.subject).filter((p) => !(inSubject as readonly string[]).includes(p));
    if (wrong.length || loud.length) throw new Error(`mails: ${name} in ${locale}.json may not say {${[...wrong, ...loud].join('}, {')}}`);
    if (text.action && !(params as readonly string[]).includes('link')) throw new Error(`mails: ${name} has a button but no link`);
  }
  registry.set(name, template);
  return template;
}

export const mailTemplate = (name: string): MailTemplate | undefined => registry.get(name);

function textOf(name: string, locale: string): Text | undefined {
  const [room, key] = name.split('.') as [string, string];
  return catalogue(room, locale)[key] as Text | undefined;
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
  locale: Locale;
}
const escape = (s: string): string => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
/** What people typed may run in another direction than the mail: it is kept apart from the words around it. */
const isolate = (s: string): string => `\u2068${s}\u2069`;
const oneLine = (s: string): string => s.replace(/[\r\n\u2028\u2029]+/g, ' ');
const fill = (s: string, params: Record<string, string | number>, wrap: (v: string) => string): string =>
  s.replace(/\{(\w+)\}/g, (_, p: string) => wrap(String(params[p] ?? '')));

/** Makes the words of a mail, in the given language or in English.
 *  @param unsubscribe path of the page that stops mails of this kind; without it the mail cannot be refused */
export function renderMail(
  name: string,
  locale: string,
  params: Record<string, string | number>,
  publicUrl: string,
  unsubscribe: string | null,
): RenderedMail {
  const used = textOf(name, locale) ? (locale as Locale) : 'en';
  const text = textOf(name, used);
  if (!text) throw new Error(`mails: nobody has defined ${name}`);
  const frame = (catalogue('kernel', used).frame ?? catalogue('kernel', 'en').frame) as Frame;
  const link = typeof params.link === 'string' ? publicUrl + params.link : null;
  const stop = unsubscribe ? publicUrl + unsubscribe : null;
  const why = frame.why.replace('{site}', publicUrl);

  const plain = (s: string) => fill(s, params, isolate);
  const rich = (s: string) => fill(escape(s), params, (v) => `<bdi>${escape(v)}</bdi>`).replace(/\n/g, '<br>');
  const paragraphs = [
    ...text.body.map(plain),
    ...(text.action && link ? [`${text.action}:\n${link}`] : []),
    ...(text.after ?? []).map(plain),
    `-- \n${why}${stop ? `\n${frame.unsubscribe}: ${stop}` : ''}`,
  ];
  const p = (s: string) => `<p style="margin:0 0 16px">${s}</p>`;
  const button =
    text.action && link
      ? [
          p(
            `<a href="${escape(link)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#1f4e8c;color:#ffffff;text-decoration:none">${escape(text.action)}</a>`,
          ),
          p(`<a href="${escape(link)}" dir="ltr" style="color:#1f4e8c;word-break:break-all">${escape(link)}</a>`),
        ]
      : [];
  const foot = `<p style="margin:24px 0 0;border-top:1px solid #d5d9e0;padding-top:12px;color:#55606f;font-size:14px">${escape(why)}${stop ? `<br><a href="${escape(stop)}" style="color:#55606f">${escape(frame.unsubscribe)}</a>` : ''}</p>`;
  const html = `<!doctype html><html lang="${used}" dir="${locales[used].dir}"><head><meta charset="utf-8"><title>${escape(text.subject)}</title></head><body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1a2230;background:#ffffff"><div style="max-width:560px;margin:0 auto">${[...text.body.map((s) => p(rich(s))), ...button, ...(text.after ?? []).map((s) => p(rich(s))), foot].join('')}</div></body></html>`;
  return { subject: oneLine(fill(text.subject, params, isolate)), text: paragraphs.join('\n\n') + '\n', html, locale: used };
}
