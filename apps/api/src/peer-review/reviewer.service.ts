import { standardAvailability } from '@guildhall/domain/peer-review/availability';
import { reviewerSettingsSaved } from '@guildhall/domain/peer-review/panel-activities';
import type { ReviewerSettingsInput } from '@guildhall/domain/peer-review/panel-inputs';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { asker, type Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { ReviewerSettings } from './reviewer.entity.js';
import { reviewerSettingsPolicy } from './reviewer.policy.js';
import type { ReviewerSettingsNode } from './panel.types.js';

const own = statement<object, ReviewerSettingsNode>(
  'reviewer-settings',
  `select s.available, s."maxLoad", s.absences, s.digest, s."quietFrom", s."quietUntil", s.version from reviewer_settings s where ${reviewerSettingsPolicy.visible('s')}`,
);
const load = statement<object, { load: number }>(
  'reviewer-load',
  `select count(*)::int load from assignment a join peer_review_case c on c.id = a."caseId" where a."personId" = :viewer and a.state in ('INVITED','ACCEPTED')
    and c.state in ('PREPARATION','DESK_REVIEW','VISIT','REPORTING','HOST_CHECK')`,
);
/** What the asker says of their time, or what holds for whoever has said nothing. */
export async function ownReviewerSettings(ctx: Ctx): Promise<ReviewerSettingsNode> {
  const row = await own.one(ctx, {});
  const { load: cases } = (await load.one(ctx, {}))!;
  return { ...(row ?? { ...standardAvailability, absences: [...standardAvailability.absences], version: 0 }), load: cases };
}

export async function saveReviewerSettings(ctx: Ctx, { expectedVersion, ...values }: ReviewerSettingsInput): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { id } = asker(ctx);
    const known = await ctx.db.findOne(ReviewerSettings, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (known) await save(ctx, ReviewerSettings, known, values, expectedVersion);
    else {
      if (expectedVersion !== 0) throw new DomainError('NOT_FOUND', { entity: 'ReviewerSettings' });
      await create(ctx, ReviewerSettings, { id, ...values });
    }
    await emit(ctx, reviewerSettingsSaved({ personId: id }));
  });
}
