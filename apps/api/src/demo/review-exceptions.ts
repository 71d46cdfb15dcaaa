import { hoursFrom, emergencyWaitsHours } from '@guildhall/domain/peer-review/emergency';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { CaseEntry, PeerReviewCase } from '../peer-review/case.entity.js';
import { EmergencyAccess, EmergencyReading } from '../peer-review/emergency.entity.js';
import { ConflictRecord } from '../peer-review/panel.entity.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

const person = (key: string) => demoId('person', key);
const at = (moment: string) => new Date(`2026-10-${moment}:00Z`);

/** What seldom happens, in one case: who manages its programme has a conflict of interest and somebody stands in; and an administrator once read it for an hour, by the deputy's word. */
async function load(ctx: Ctx): Promise<void> {
  const caseId = demoId('review-case', 'mobility-2025');
  const id = demoId('emergency-access', 'mobility-2025');
  if (await ctx.db.existsBy(EmergencyAccess, { id })) return;
  const row = await ctx.db.findOneByOrFail(PeerReviewCase, { id: caseId });
  const { programmeId, facilitatorId } = row;
  const entry = (kind: CaseEntry['kind'], audience: CaseEntry['audience'], moment: string, key: string, note = '') =>
    ctx.db.insert(CaseEntry, { id: newId(), caseId, programmeId, at: at(moment), kind, audience, personId: person(key), note });

  await create(ctx, ConflictRecord, {
    id: demoId('conflict', 'mobility-2025'), createdAt: at('12T08:30'), updatedAt: at('12T15:10'), caseId, programmeId, personId: person('p009'), filedBy: person('p009'), type: 'COLLABORATION', source: 'SELF', status: 'CONFIRMED', pinned: true, evidenceKey: null,
    note: 'Our house has applied for a project together with this host, since last week.', decisionNote: 'Then somebody else should decide in this case.', decidedBy: facilitatorId, decidedAt: at('12T15:10'),
  });
  await entry('CONFLICT_DECLARED', 'FACILITATION', '12T08:30', 'p009');
  await entry('CONFLICT_DECIDED', 'FACILITATION', '12T15:10', 'p009');
  await grantRole(ctx, person('p009'), { role: 'CONFLICTED', scopeType: 'CASE', scopeId: caseId });
  await grantRole(ctx, person('p005'), { role: 'PROGRAMME_MANAGER', scopeType: 'CASE', scopeId: caseId });
  await entry('DEPUTY_NAMED', 'ALL', '14T09:00', 'p005');

  const reason = 'The host reports that words of an interview can be read outside the case. I have to see where they stand.';
  await create(ctx, EmergencyAccess, {
    id, createdAt: at('20T13:05'), updatedAt: at('20T15:02'), reference: caseId, caseId, programmeId, requesterId: person('p053'), reason, hours: 4, state: 'ENDED', lapsesAt: hoursFrom(at('20T13:05'), emergencyWaitsHours),
    decidedBy: person('p005'), decidedAt: at('20T13:50'), expiresAt: hoursFrom(at('20T13:50'), 4), endedBy: facilitatorId, endedAt: at('20T15:02'), shownToLead: false,
  });
  for (const [part, moment] of [['CASE', '20T14:01'], ['VISIT', '20T14:03'], ['REPORT', '20T14:20'], ['VISIT', '20T14:41']] as const)
    await ctx.db.insert(EmergencyReading, { id: newId(), accessId: id, at: at(moment), part });
  await entry('EMERGENCY_ASKED', 'FACILITATION', '20T13:05', 'p053', reason);
  await entry('EMERGENCY_OPENED', 'FACILITATION', '20T13:50', 'p053', reason);
  await entry('EMERGENCY_ENDED', 'FACILITATION', '20T15:02', 'p053');
}

export const reviewExceptionsStep: DemoStep = { name: 'a deputy and an emergency access of the past', load };
