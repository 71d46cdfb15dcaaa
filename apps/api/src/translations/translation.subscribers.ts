import { practicePublished } from '@guildhall/domain/practices/activities';
import { schemePublished } from '@guildhall/domain/schemes/activities';
import { resourcePublished } from '@guildhall/domain/resources/resource';
import { storyPublished } from '@guildhall/domain/stories/activities';
import { translationPublished, translationReturned, translationSubmitted } from '@guildhall/domain/translations/activities';
import { translatedRooms } from '@guildhall/domain/translations/rooms';
import type { TranslatedKind } from '@guildhall/domain/translations/translation';
import { locales, isLocale } from '@guildhall/domain/kernel/locale';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import { sendMail } from '../kernel/mail.js';
import { defineMail } from '../kernel/mail-template.js';
import { statement } from '../kernel/statement.js';
import { source } from './translation.queries.js';

const category = 'practices';
const params = ['name', 'title', 'language', 'link'] as const;
const submittedMail = defineMail('translations.submitted', { params: [...params], category });
const returnedMail = defineMail('translations.returned', { params: [...params], category });
const publishedMail = defineMail('translations.published', { params: [...params], category });
const olderMail = defineMail('translations.older', { params: [...params], category });

interface Told {
  id: string;
  kind: TranslatedKind;
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
    `select coalesce(t."practiceId", t."schemeId", t."storyId", t."resourceId") id, t.kind, o.title, o.slug, t.locale language, ${people(where)} from translation t ${source('t')} where ${which} and t.state <> 'WITHDRAWN'`,
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
  `coalesce(t."practiceId", t."schemeId", t."storyId", t."resourceId") = :id::uuid and t."editionNo" < o."newestNo" and t.state = 'PUBLISHED'`,
);

type Mail = typeof submittedMail;
async function each(ctx: Ctx, list: Told[], template: Mail, link: (t: Told) => string): Promise<void> {
  for (const t of list)
    for (const to of t.people)
      await sendMail(ctx, {
        to: { name: to.name, address: to.email },
        locale: to.locale,
        kind: 'notification',
        threadKey: `${translatedRooms[t.kind].slice(0, -1)}-${t.id}`,
        template,
        params: { name: to.name, title: t.title, language: isLocale(t.language) ? locales[t.language].name : t.language, link: link(t) },
      });
}
const work = (t: Told) => `/${translatedRooms[t.kind]}/${t.slug}/translate/${t.language}`;

const moved = async (ctx: Ctx, id: string) => each(ctx, await credited.all(ctx, { id }), olderMail, work);

export const translationSubscribers = [
  subscribe(translationSubmitted, 'translations:tell-reviewers', async (ctx, { translationId }) =>
    each(ctx, await reviewers.all(ctx, { id: translationId }), submittedMail, work),
  ),
  subscribe(translationReturned, 'translations:tell-of-return', async (ctx, { translationId }) =>
    each(ctx, await writers.all(ctx, { id: translationId }), returnedMail, work),
  ),
  subscribe(translationPublished, 'translations:tell-of-publication', async (ctx, { translationId }) =>
    each(
      ctx,
      await writers.all(ctx, { id: translationId }),
      publishedMail,
      (t) => `/${translatedRooms[t.kind]}/${t.slug}?lang=${t.language}`,
    ),
  ),
  subscribe(practicePublished, 'translations:tell-of-edition', async (ctx, { practiceId: id }) => moved(ctx, id)),
  subscribe(schemePublished, 'translations:tell-of-version', async (ctx, { schemeId: id }) => moved(ctx, id)),
  subscribe(storyPublished, 'translations:tell-of-story', async (ctx, { storyId: id }) => moved(ctx, id)),
  subscribe(resourcePublished, 'translations:tell-of-resource', async (ctx, { resourceId: id }) => moved(ctx, id)),
];
