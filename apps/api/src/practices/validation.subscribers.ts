import { practiceFellDue, practiceValidated, validatorAsked, validatorFreed } from '@guildhall/domain/practices/activities';
import { graceDays } from '@guildhall/domain/practices/machine';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import { sendMail } from '../kernel/mail.js';
import { defineMail } from '../kernel/mail-template.js';
import { statement } from '../kernel/statement.js';

const category = 'practices';
const askedMail = defineMail('practices.validatorAsked', { params: ['name', 'asker', 'title', 'network', 'link'], category });
const freedMail = defineMail('practices.validatorFreed', { params: ['name', 'validator', 'title', 'link'], category });
const releasedMail = defineMail('practices.validatorReleased', { params: ['name', 'title', 'network', 'link'], category });
const validatedMail = defineMail('practices.validated', { params: ['name', 'title', 'link'], category });
const dueMail = defineMail('practices.due', { params: ['name', 'title', 'days', 'link'], category });

interface Person {
  name: string;
  email: string;
  locale: string;
}
interface Task {
  title: string;
  network: string;
  asker: string;
  validator: string;
  people: Person[];
}
const person = `json_build_object('name', w."displayName", 'email', w.email, 'locale', w.locale)`;
const reachable = `w.status = 'ACTIVE' and w.email is not null and w."emailVerifiedAt" is not null`;
const people = (from: string, where: string) =>
  `coalesce((select json_agg(${person}) from ${from} where ${where} and ${reachable}), '[]'::json) people`;
/** Coordinators who look after the text: neither its authors nor of the organisation. */
const coordinators = (d: string) => `person w where ${reachable} and not w.id = any(${d}."authorIds")
  and exists (select 1 from role_grant g where g."personId" = w.id and g.role = 'COORDINATOR' and g."scopeType" = 'NETWORK' and g."scopeId" = ${d}."networkId" and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now))
  and not exists (select 1 from affiliation f where f."personId" = w.id and f."organisationId" = ${d}."ownerOrganisationId" and f.state <> 'ENDED')`;

const head = `d.content->>'title' title, n.name network, (select a."displayName" from person a where a.id = v."askedBy") asker, (select a."displayName" from person a where a.id = v."validatorId") validator`;
const from = `from practice_validation v join practice_draft d on d.id = v."practiceId" join network n on n.id = v."networkId" where v.id = :id::uuid`;
const theValidator = statement<{ id: string }, Task>(
  'validation-tell-validator',
  `select ${head}, ${people('person w', `w.id = v."validatorId"`)} ${from}`,
);
/** Whoever asked hears what became of it. */
const theAsker = statement<{ id: string }, Task>(
  'validation-tell-asker',
  `select ${head}, ${people('person w', `w.id = v."askedBy"`)} ${from}`,
);
const theCoordinators = statement<{ id: string }, { title: string; people: Person[] }>(
  'validation-tell-coordinators',
  `select d.content->>'title' title, coalesce((select json_agg(${person}) from ${coordinators('d')}), '[]'::json) people from practice_draft d where d.id = :id::uuid`,
);
/** Those whose word is asked when a practice is due: who wrote it, who answers for the organisation, and who coordinates the network. */
const theOwners = statement<{ id: string }, { title: string; slug: string; people: Person[] }>(
  'practice-tell-due',
  `select p.title, p.slug, ${people(
    'person w',
    `(w.id = any(p."authorIds") or exists (select 1 from role_grant g where g."personId" = w.id and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now)
      and ((g.role = 'ORG_MANAGER' and g."scopeType" = 'ORGANISATION' and g."scopeId" = p."ownerOrganisationId") or (g.role = 'COORDINATOR' and g."scopeType" = 'NETWORK' and g."scopeId" = p."networkId"))))`,
  )} from practice p where p.id = :id::uuid`,
);

const mail = (to: Person, practiceId: string) =>
  ({ to: { name: to.name, address: to.email }, locale: to.locale, kind: 'notification', threadKey: `practice-${practiceId}` }) as const;
async function each<T extends { people: Person[] }>(told: T | undefined, send: (to: Person, told: T) => Promise<unknown>): Promise<void> {
  for (const to of told?.people ?? []) await send(to, told!);
}
const tell = async (ctx: Ctx, id: string, send: (to: Person, told: Task) => Promise<unknown>) =>
  each(await theValidator.one(ctx, { id }), send);

export const validationSubscribers = [
  subscribe(validatorAsked, 'practices:tell-validator', (ctx, { practiceId, validationId }) =>
    tell(ctx, validationId, (to, t) =>
      sendMail(ctx, {
        ...mail(to, practiceId),
        template: askedMail,
        params: { name: to.name, asker: t.asker, title: t.title, network: t.network, link: `/practices/validation/${validationId}` },
      }),
    ),
  ),
  subscribe(validatorFreed, 'practices:tell-of-freed-validator', async (ctx, { practiceId, validationId, how }) => {
    if (how === 'RELEASED')
      return tell(ctx, validationId, (to, t) =>
        sendMail(ctx, {
          ...mail(to, practiceId),
          template: releasedMail,
          params: { name: to.name, title: t.title, network: t.network, link: `/practices/validation/${validationId}` },
        }),
      );
    await each(await theAsker.one(ctx, { id: validationId }), (to, t) =>
      sendMail(ctx, {
        ...mail(to, practiceId),
        template: freedMail,
        params: { name: to.name, validator: t.validator, title: t.title, link: `/practices/${practiceId}/edit` },
      }),
    );
  }),
  subscribe(practiceValidated, 'practices:tell-coordinators-of-validation', async (ctx, { practiceId }) =>
    each(await theCoordinators.one(ctx, { id: practiceId }), (to, t) =>
      sendMail(ctx, {
        ...mail(to, practiceId),
        template: validatedMail,
        params: { name: to.name, title: t.title, link: `/practices/${practiceId}/edit` },
      }),
    ),
  ),
  subscribe(practiceFellDue, 'practices:tell-owner-of-review-day', async (ctx, { practiceId }) =>
    each(await theOwners.one(ctx, { id: practiceId }), (to, t) =>
      sendMail(ctx, {
        ...mail(to, practiceId),
        template: dueMail,
        params: { name: to.name, title: t.title, days: String(graceDays), link: `/practices/${t.slug}` },
      }),
    ),
  ),
];
