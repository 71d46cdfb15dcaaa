import { closingNoticeHours } from '@guildhall/domain/uptake/consultation';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { there } from './consultation.policy.js';

const live = (g: string) => `${g}."revokedAt" is null and (${g}."expiresAt" is null or ${g}."expiresAt" > :now)`;
/* Those whom a round asks, while one can write: the members of its community, else people with a role in its network. A round for everybody is read by the world and
   asks its network. Who runs it knows of it. */
const asked = (r: string) => `exists (select from role_grant g where g."personId" = p.id and ${live('g')}
    and case ${r}.audience when 'COMMUNITY' then g."scopeType" = 'COMMUNITY' and g."scopeId" = ${r}."communityId" and g.role = 'MEMBER'
      else g."scopeType" = 'NETWORK' and g."scopeId" = ${r}."networkId" end)
  and p.status = 'ACTIVE' and not p.id = any(${r}."organiserIds") and ${r}.state = 'OPEN' and ${r}."closesAt" > :now and ${there(r)}`;

const all = statement<{ roundId: string }, { id: string }>(
  'consultation-asked',
  `select p.id from consultation_round r cross join person p where r.id = :roundId::uuid and ${asked('r')} order by p.id`,
);
/** Whom a round asks. Nobody, once it is closed or its practice is gone. */
export const askedBy = async (ctx: Ctx, roundId: string): Promise<string[]> => (await all.all(ctx, { roundId })).map((p) => p.id);

const closing = statement<{ hours: number }, { id: string }>(
  'consultations-closing',
  `select r.id from consultation_round r where r.state = 'OPEN' and r."closesAt" > :now and r."closesAt" <= :now + make_interval(hours => :hours::int)
     and r."opensAt" <= r."closesAt" - make_interval(hours => :hours::int) and ${there('r')} order by r."closesAt", r.id`,
);
/** Rounds that close within three days, of those that were open for longer than that. */
export const closingRounds = async (ctx: Ctx): Promise<string[]> =>
  (await closing.all(ctx, { hours: closingNoticeHours })).map((r) => r.id);

const silent = statement<{ roundId: string }, { id: string }>(
  'consultation-silent',
  `select p.id from consultation_round r cross join person p where r.id = :roundId::uuid and ${asked('r')}
     and not exists (select from consultation_comment c where c."roundId" = r.id and c."authorId" = p.id) order by p.id`,
);
/** Those who are asked and have said nothing. */
export const silentIn = async (ctx: Ctx, roundId: string): Promise<string[]> => (await silent.all(ctx, { roundId })).map((p) => p.id);
