import { schemePublished } from '@guildhall/domain/schemes/activities';
import { subscribe } from '../kernel/jobs.js';
import { defineMail } from '../kernel/mail-template.js';
import { sendMail } from '../kernel/mail.js';
import { statement } from '../kernel/statement.js';

const followedMail = defineMail('schemes.followed', {
  params: ['name', 'organisation', 'title', 'source', 'number', 'link'],
  category: 'schemes',
});

/** Managers of the organisation of the scheme that this one began from, but whoever published it. Only of a first version: before it nobody may know. */
const sourceManagers = statement<
  { schemeId: string; versionId: string; by: string | null },
  { name: string; email: string; locale: string; organisation: string; title: string; slug: string; source: string; number: number }
>(
  'scheme-source-managers',
  `select p."displayName" name, p.email, p.locale, s."operatorName" organisation, s.title, s.slug, o.title source, x.number
   from scheme s join scheme_version v on v.id = :versionId::uuid and v."schemeId" = s.id and v.number = 1
     join scheme_version x on x.id = s."sourceVersionId" join scheme o on o.id = x."schemeId"
     join role_grant g on g.role = 'ORG_MANAGER' and g."scopeType" = 'ORGANISATION' and g."scopeId" = o."operatorId" and g."revokedAt" is null
       and (g."expiresAt" is null or g."expiresAt" > :now)
     join person p on p.id = g."personId"
   where s.id = :schemeId::uuid and s.state = 'PUBLISHED' and p.status = 'ACTIVE' and p.email is not null and p."emailVerifiedAt" is not null
     and p.id is distinct from :by::uuid order by p.id`,
);

export const schemeSubscribers = [
  subscribe(schemePublished, 'schemes:tell-source', async (ctx, { schemeId, versionId }, { actorId: by }) => {
    for (const { name, email, locale, slug, ...said } of await sourceManagers.all(ctx, { schemeId, versionId, by }))
      await sendMail(ctx, {
        to: { name, address: email },
        locale,
        kind: 'notification',
        threadKey: `scheme-${schemeId}`,
        template: followedMail,
        params: { name, ...said, link: `/schemes/${slug}` },
      });
  }),
];
