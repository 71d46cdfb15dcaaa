import { practicePublished, translationPublished, translationReturned, translationSubmitted } from '@guildhall/domain/practices/activities';
import { locales, isLocale } from '@guildhall/domain/kernel/locale';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import { sendMail } from '../kernel/mail.js';
import { defineMail } from '../kernel/mail-template.js';
import { statement } from '../kernel/statement.js';

const category = 'practices';
const params = ['name', 'title', 'language', 'link'] as const;
const submittedMail = defineMail('practices.translationSubmitted', { params: [...params], category });
const returnedMail = defineMail('practices.translationReturned', { params: [...params], category });
const publishedMail = defineMail('practices.translationPublished', { params: [...params], category });
const olderMail = defineMail('practices.translationOlder', { params: [...params], category });

interface Told {
  practiceId: string;
  title: string;
  slug: string;
  language: string;
  people: { name: string; email: string; locale: string }[];
}
const people = (
  where: string,
) => `coalesce((select json_agg(json_build_object('name', w."displayName", 'email', w.email, 'locale', w.locale)) from person w
  where w.status = 'ACTIVE' and w.email is not null and w."emailVerifiedAt" is not null and ${where}), '[]'::json) people`;
const granted = (role: string) =>
  `exists (select 1 from role_grant g where g."personId" = w.id and g.role = '${role}' and g."scopeType" = 'NETWORK' and g."scopeId" = t."networkId" and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now))`;
const told = (name: string, where: string, which = 't.id = :id::uuid') =>
  statement<{ id: string }, Told>(
    name,
    `select p.id "practiceId", p.title, p.slug, t.locale language, ${people(where)} from practice_translation t join practice p on p.id = t."practiceId" where ${which} and t.state <> 'WITHDRAWN'`,
  );
/** Who may judge it: those who look after the network's translations and wrote nothing of this one. */
const reviewers = told(
  'translation-tell-reviewers',
  `not w.id = any(t."writerIds") and (${granted('COORDINATOR')} or ${granted('TRANSLATOR')})`,
);
const writers = told('translation-tell-writers', `w.id = any(t."writerIds")`);
/** Those whose words were published and now belong to an older edition. */
const credited = told(
  'translation-tell-older',
  `w.id = any(t."creditIds")`,
  `t."practiceId" = :id::uuid and t."editionNo" < p."editionNo" and t.state = 'PUBLISHED'`,
);

type Mail = typeof submittedMail;
async function each(ctx: Ctx, list: Told[], template: Mail, link: (t: Told) => string): Promise<void> {
  for (const t of list)
    for (const to of t.people)
      await sendMail(ctx, {
        to: { name: to.name, address: to.email },
        locale: to.locale,
        kind: 'notification',
        threadKey: `practice-${t.practiceId}`,
        template,
        params: { name: to.name, title: t.title, language: isLocale(t.language) ? locales[t.language].name : t.language, link: link(t) },
      });
}
const work = (t: Told) => `/practices/${t.slug}/translate/${t.language}`;

export const translationSubscribers = [
  subscribe(translationSubmitted, 'practices:tell-translation-reviewers', async (ctx, { translationId }) =>
    each(ctx, await reviewers.all(ctx, { id: translationId }), submittedMail, work),
  ),
  subscribe(translationReturned, 'practices:tell-translators-of-return', async (ctx, { translationId }) =>
    each(ctx, await writers.all(ctx, { id: translationId }), returnedMail, work),
  ),
  subscribe(translationPublished, 'practices:tell-translators-of-publication', async (ctx, { translationId }) =>
    each(ctx, await writers.all(ctx, { id: translationId }), publishedMail, (t) => `/practices/${t.slug}?lang=${t.language}`),
  ),
  subscribe(practicePublished, 'practices:tell-translators-of-edition', async (ctx, { practiceId }) =>
    each(ctx, await credited.all(ctx, { id: practiceId }), olderMail, work),
  ),
];
