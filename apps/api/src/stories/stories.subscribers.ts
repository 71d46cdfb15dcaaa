import { storyConsentEnded } from '@guildhall/domain/stories/activities';
import { subscribe } from '../kernel/jobs.js';
import { defineMail } from '../kernel/mail-template.js';
import { sendMail } from '../kernel/mail.js';
import { statement } from '../kernel/statement.js';

/** A mail stays in its box: it names neither the text nor the person. */
const params = ['name', 'network', 'link'] as const;
const endedMail = defineMail('stories.ended', { params, inSubject: ['network'], category: 'practices' });
const endedBookMail = defineMail('stories.endedInBook', { params, inSubject: ['network'], category: 'practices' });

const told = statement<
  { id: string; by: string | null },
  { network: string; inBooks: boolean; people: { name: string; email: string; locale: string }[] }
>(
  'story-tell-coordinators',
  `select n.name network, exists (select 1 from story_use u where u."storyId" = s.id and u."settledAt" is null) "inBooks",
     coalesce((select json_agg(json_build_object('name', w."displayName", 'email', w.email, 'locale', w.locale) order by w.id) from role_grant g join person w on w.id = g."personId"
       where g.role = 'COORDINATOR' and g."scopeType" = 'NETWORK' and g."scopeId" = s."networkId" and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now)
         and w.id is distinct from :by::uuid and w.status = 'ACTIVE' and w.email is not null and w."emailVerifiedAt" is not null), '[]'::json) people
   from story s join network n on n.id = s."networkId" where s.id = :id::uuid`,
);

/** The other coordinators hear that a consent ended, and whether frozen books wait for them. */
export const storySubscribers = [
  subscribe(storyConsentEnded, 'stories:tell-coordinators', async (ctx, { storyId, how }, { actorId, at }) => {
    const old = ctx.now.getTime() - at.getTime() > 2 * 86_400_000;
    const row = old || how === 'REPLACED' ? undefined : await told.one(ctx, { id: storyId, by: actorId });
    for (const to of row?.people ?? [])
      await sendMail(ctx, {
        to: { name: to.name, address: to.email },
        locale: to.locale,
        kind: 'notification',
        threadKey: `story-${storyId}`,
        template: row!.inBooks ? endedBookMail : endedMail,
        params: { name: to.name, network: row!.network, link: `/stories/${storyId}/edit` },
      });
  }),
];
