import { practicePublished, practiceScreened, practiceSubmitted } from '@guildhall/domain/practices/activities';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import { sendMail } from '../kernel/mail.js';
import { defineMail } from '../kernel/mail-template.js';
import { statement } from '../kernel/statement.js';

const category = 'practices';
const submittedMail = defineMail('practices.submitted', {
  params: ['name', 'network', 'author', 'title', 'link'],
  inSubject: ['network'],
  category,
});
const screenedMail = defineMail('practices.screened', { params: ['name', 'screener', 'title', 'network', 'link'], category });
const revisionMail = defineMail('practices.revision', { params: ['name', 'screener', 'title', 'link'], category });
const publishedMail = defineMail('practices.published', { params: ['name', 'title', 'link'], category });

interface Told {
  title: string;
  network: string;
  slug: string | null;
  author: string;
  ownerOrganisationId: string | null;
  people: { name: string; email: string; locale: string }[];
}
const person = `json_build_object('name', w."displayName", 'email', w.email, 'locale', w.locale)`;
const reachable = `w.status = 'ACTIVE' and w.email is not null and w."emailVerifiedAt" is not null`;
const base = `d.content->>'title' title, n.name network, p.slug, (select a."displayName" from person a where a.id = d."authorIds"[1]) author, d."ownerOrganisationId"`;
const from = `from practice_draft d join practice p on p.id = d.id join network n on n.id = d."networkId" where d.id = :id::uuid`;

/** Those who may screen this text: coordinators of the network who neither wrote it nor belong to the organisation. */
const screeners = statement<{ id: string }, Told>(
  'practice-tell-screeners',
  `select ${base}, coalesce((select json_agg(${person}) from role_grant g join person w on w.id = g."personId" where g.role = 'COORDINATOR' and g."scopeType" = 'NETWORK' and g."scopeId" = d."networkId"
     and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now) and not w.id = any(d."authorIds") and ${reachable}
     and not exists (select 1 from affiliation f where f."personId" = w.id and f."organisationId" = d."ownerOrganisationId" and f.state <> 'ENDED')), '[]'::json) people ${from}`,
);
const authors = statement<{ id: string }, Told>(
  'practice-tell-authors',
  `select ${base}, coalesce((select json_agg(${person}) from person w where w.id = any(d."authorIds") and ${reachable}), '[]'::json) people ${from}`,
);
const screenerOf = statement<{ id: string }, { name: string }>(
  'practice-screener-name',
  `select w."displayName" name from practice_screening s join person w on w.id = s."screenerId" where s.id = :id::uuid`,
);

async function each(ctx: Ctx, told: Told | undefined, send: (to: Told['people'][number], told: Told) => Promise<unknown>): Promise<void> {
  for (const to of told?.people ?? []) await send(to, told!);
}
const mail = (to: Told['people'][number], practiceId: string) =>
  ({ to: { name: to.name, address: to.email }, locale: to.locale, kind: 'notification', threadKey: `practice-${practiceId}` }) as const;

export const practiceSubscribers = [
  subscribe(practiceSubmitted, 'practices:tell-screeners', async (ctx, { practiceId }) =>
    each(ctx, await screeners.one(ctx, { id: practiceId }), (to, t) =>
      sendMail(ctx, {
        ...mail(to, practiceId),
        template: submittedMail,
        params: { name: to.name, network: t.network, author: t.author, title: t.title, link: `/practices/${practiceId}/edit` },
      }),
    ),
  ),
  subscribe(practiceScreened, 'practices:tell-authors-of-screening', async (ctx, { practiceId, screeningId, decision }) => {
    const screener = (await screenerOf.one(ctx, { id: screeningId }))?.name ?? '';
    const link = `/practices/${practiceId}/edit`;
    await each(ctx, await authors.one(ctx, { id: practiceId }), (to, t) =>
      decision === 'ACCEPT'
        ? sendMail(ctx, {
            ...mail(to, practiceId),
            template: screenedMail,
            params: { name: to.name, screener, title: t.title, network: t.network, link },
          })
        : sendMail(ctx, { ...mail(to, practiceId), template: revisionMail, params: { name: to.name, screener, title: t.title, link } }),
    );
  }),
  subscribe(practicePublished, 'practices:tell-authors-of-publication', async (ctx, { practiceId }) =>
    each(ctx, await authors.one(ctx, { id: practiceId }), (to, t) =>
      sendMail(ctx, {
        ...mail(to, practiceId),
        template: publishedMail,
        params: { name: to.name, title: t.title, link: `/practices/${t.slug ?? practiceId}` },
      }),
    ),
  ),
];
