import { commentHidden, consultationAnswered } from '@guildhall/domain/uptake/activities';
import { subscribe } from '../kernel/jobs.js';
import { defineMail } from '../kernel/mail-template.js';
import { sendMail } from '../kernel/mail.js';
import { statement } from '../kernel/statement.js';

/* A mail stays in its box: it names neither the text nor what was said, and the reason stands on the page. */
const params = ['name', 'network', 'link'] as const;
const answeredMail = defineMail('uptake.answered', { params, category: 'practices' });
const hiddenMail = defineMail('uptake.hidden', { params, category: 'practices' });

interface To {
  roundId: string;
  network: string;
  name: string;
  email: string;
  locale: string;
}
const columns = `c."roundId", n.name network, w."displayName" name, w.email, w.locale`;
const reachable = `w.status = 'ACTIVE' and w.email is not null and w."emailVerifiedAt" is not null`;
const from = `from consultation_comment c join network n on n.id = c."networkId" join person w on w.id = c."authorId" where ${reachable}`;
const commenters = statement<{ roundId: string; by: string | null }, To>(
  'consultation-tell-commenters',
  `select distinct on (w.id) ${columns} ${from} and c."roundId" = :roundId::uuid and w.id is distinct from :by::uuid order by w.id`,
);
const writer = statement<{ commentId: string }, To>('consultation-tell-writer', `select ${columns} ${from} and c.id = :commentId::uuid`);

const mail = (to: To, template: typeof answeredMail) =>
  ({
    to: { name: to.name, address: to.email },
    locale: to.locale,
    kind: 'notification',
    threadKey: `consultation-${to.roundId}`,
    template,
    params: { name: to.name, network: to.network, link: `/consultations/${to.roundId}` },
  }) as const;

export const consultationSubscribers = [
  subscribe(consultationAnswered, 'uptake:tell-commenters', async (ctx, { roundId }, { actorId: by }) => {
    for (const to of await commenters.all(ctx, { roundId, by })) await sendMail(ctx, mail(to, answeredMail));
  }),
  subscribe(commentHidden, 'uptake:tell-writer-of-hidden', async (ctx, { commentId }) => {
    const to = await writer.one(ctx, { commentId });
    if (to) await sendMail(ctx, mail(to, hiddenMail));
  }),
];
