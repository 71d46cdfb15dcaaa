import { emergencyAsked, emergencyDecided, emergencyEnded, emergencyOpened } from '@guildhall/domain/peer-review/emergency';
import { Person } from '../identity/person.entity.js';
import { mailToPerson } from '../identity/person.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe, type Subscriber } from '../kernel/jobs.js';
import type { MailTemplate } from '../kernel/mail-template.js';
import { EmergencyAccess } from './emergency.entity.js';
import { standsOutside } from './emergency.service.js';
import { emergencyMails } from './mails.js';
import { tell } from './news.service.js';

const accessOf = (ctx: Ctx, id: string) => ctx.db.findOneByOrFail(EmergencyAccess, { id });
const write = async (ctx: Ctx, personId: string, template: MailTemplate<'name' | 'link'>, accessId: string) => {
  const { displayName } = await ctx.db.findOneByOrFail(Person, { id: personId });
  await mailToPerson(ctx, personId, {
    template,
    kind: 'security',
    params: { name: displayName, link: '/reviews/emergency' },
    threadKey: accessId,
  });
};

/** Who is told of emergency access, at once: the other administrators of every request, whatever its reference; of a case those who run it; the asker of the answer. */
export const emergencySubscribers: readonly Subscriber[] = [
  subscribe(emergencyAsked, 'tell-second-person', async (ctx, { accessId }) => {
    const access = await accessOf(ctx, accessId);
    for (const { id } of await ctx.db.find(Person, { where: { administrator: true, status: 'ACTIVE' }, order: { id: 'ASC' } }))
      if (id !== access.requesterId && (!access.caseId || (await standsOutside(ctx, access.caseId, id))))
        await write(ctx, id, emergencyMails.asked, accessId);
    if (access.caseId)
      await tell(ctx, { caseId: access.caseId, key: `emg:${accessId}:asked`, to: ['managers'], kind: 'EMERGENCY', by: access.requesterId });
  }),
  subscribe(emergencyOpened, 'tell-of-emergency-access', async (ctx, { caseId, accessId }) => {
    const { shownToLead, requesterId } = await accessOf(ctx, accessId);
    const to = ['facilitator', 'managers', ...(shownToLead ? (['lead'] as const) : [])] as const;
    await tell(ctx, { caseId, key: `emg:${accessId}:opened`, to, kind: 'EMERGENCY', by: requesterId });
  }),
  subscribe(emergencyDecided, 'tell-asker-of-emergency', async (ctx, { accessId }) =>
    write(ctx, (await accessOf(ctx, accessId)).requesterId, emergencyMails.decided, accessId),
  ),
  subscribe(emergencyEnded, 'tell-asker-of-end', async (ctx, { accessId }) => {
    const { requesterId, endedBy } = await accessOf(ctx, accessId);
    if (endedBy !== requesterId) await write(ctx, requesterId, emergencyMails.decided, accessId);
  }),
];
