import { practicePublished } from '@guildhall/domain/practices/activities';
import { practiceEndorsed, transferRecorded, transferSaved } from '@guildhall/domain/uptake/activities';
import { isOver } from '@guildhall/domain/uptake/transfer';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import { defineMail, type MailTemplate } from '../kernel/mail-template.js';
import { sendMail } from '../kernel/mail.js';
import { statement } from '../kernel/statement.js';

const params = ['name', 'organisation', 'title', 'link'] as const;
const usedMail = defineMail('uptake.used', { params, category: 'practices' });
const resultMail = defineMail('uptake.result', { params, category: 'practices' });
const endorsedMail = defineMail('uptake.endorsed', { params, category: 'practices' });
const againMail = defineMail('uptake.again', { params: [...params, 'number'], category: 'practices' });

interface Told {
  title: string;
  slug: string;
  organisation: string;
  people: { name: string; email: string; locale: string }[];
}
const reachable = `w.status = 'ACTIVE' and w.email is not null and w."emailVerifiedAt" is not null`;
const person = `json_build_object('name', w."displayName", 'email', w.email, 'locale', w.locale)`;
const manages = (
  organisation: string,
) => `exists (select 1 from role_grant g where g."personId" = w.id and g.role = 'ORG_MANAGER' and g."scopeType" = 'ORGANISATION'
  and g."scopeId" = ${organisation} and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now))`;
/** Those who wrote the practice and the managers of its owner, but whoever did it. */
const ownersOf = (table: string) =>
  statement<{ id: string; by: string | null }, Told>(
    `uptake-tell-owners-${table}`,
    `select p.title, p.slug, t."organisationName" organisation, coalesce((select json_agg(${person} order by w.id) from person w
       where ${reachable} and w.id is distinct from :by::uuid and (w.id = any(p."authorIds") or ${manages('p."ownerOrganisationId"')})), '[]'::json) people
     from ${table} t join practice p on p.id = t."practiceId" where t.id = :id::uuid and p.state <> 'WITHDRAWN'`,
  );
const ofTransfer = ownersOf('practice_transfer');
const ofEndorsement = ownersOf('practice_endorsement');
/** Managers of organisations whose last word is about an earlier edition than the one that was published. */
const endorsers = statement<{ practiceId: string; editionId: string }, Told & { number: number }>(
  'uptake-ask-endorsers',
  `select p.title, p.slug, n.number, max(e."organisationName") organisation, coalesce((select json_agg(${person} order by w.id) from person w where ${reachable} and ${manages('e."organisationId"')}), '[]'::json) people
   from practice_edition n join practice p on p.id = n."practiceId" join practice_endorsement e on e."practiceId" = p.id and e.state = 'ACTIVE' join organisation o on o.id = e."organisationId"
   where n.id = :editionId::uuid and p.id = :practiceId::uuid and p.state <> 'WITHDRAWN' and o.status = 'VERIFIED'
   group by p.title, p.slug, n.number, e."organisationId" having max(e."editionNo") < n.number order by e."organisationId"`,
);

type Params = Record<(typeof params)[number], string>;
/** To each of them; `words` makes what the template asks for out of what all of them say. */
async function send<P extends string>(
  ctx: Ctx,
  template: MailTemplate<P>,
  told: Told | undefined,
  at: { thread: string; hash: string },
  words: (common: Params) => Record<P, string | number>,
): Promise<void> {
  for (const to of told?.people ?? [])
    await sendMail(ctx, {
      to: { name: to.name, address: to.email },
      locale: to.locale,
      kind: 'notification',
      threadKey: at.thread,
      template,
      params: words({ name: to.name, organisation: told!.organisation, title: told!.title, link: `/practices/${told!.slug}#${at.hash}` }),
    });
}
const asTheyAre = (common: Params): Params => common;

export const uptakeSubscribers = [
  subscribe(transferRecorded, 'uptake:tell-owners-of-use', async (ctx, { transferId: id }, { actorId: by }) =>
    send(ctx, usedMail, await ofTransfer.one(ctx, { id, by }), { thread: `transfer-${id}`, hash: 'use' }, asTheyAre),
  ),
  subscribe(transferSaved, 'uptake:tell-owners-of-result', async (ctx, { transferId: id, from, to }, { actorId: by }) => {
    if (isOver(to) && !isOver(from))
      await send(ctx, resultMail, await ofTransfer.one(ctx, { id, by }), { thread: `transfer-${id}`, hash: 'use' }, asTheyAre);
  }),
  subscribe(practiceEndorsed, 'uptake:tell-owners-of-endorsement', async (ctx, { endorsementId: id }, { actorId: by }) =>
    send(ctx, endorsedMail, await ofEndorsement.one(ctx, { id, by }), { thread: `endorsement-${id}`, hash: 'endorsements' }, asTheyAre),
  ),
  subscribe(practicePublished, 'uptake:ask-endorsers-again', async (ctx, { practiceId, editionId }) => {
    for (const told of await endorsers.all(ctx, { practiceId, editionId }))
      await send(ctx, againMail, told, { thread: `endorsements-${practiceId}`, hash: 'endorsements' }, (common) => ({
        ...common,
        number: told.number,
      }));
  }),
];
