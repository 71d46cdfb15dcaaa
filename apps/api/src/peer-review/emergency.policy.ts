import { type Rule, all, definePolicy, either, not } from '../kernel/policy.js';
import { EmergencyAccess } from './emergency.entity.js';
import { clear, host, manages, own, part, runs, set, sqlClear, sqlHost, sqlManages, sqlPart, where } from './policy.rules.js';

/** Of a request whose reference is a case: the rule over that case. */
const inCase =
  (rule: Rule<{ caseId: string; programmeId: string }>): Rule<EmergencyAccess> =>
  (a, { caseId, programmeId }) =>
    caseId !== null && programmeId !== null && rule(a, { caseId, programmeId });

const isMine = own<EmergencyAccess>('requesterId');
const waits = where<EmergencyAccess, 'state'>('state', 'REQUESTED');
const granted = where<EmergencyAccess, 'state'>('state', 'OPEN', 'ENDED');
/* Another administrator, for whom a reference of a case and one of nothing look the same; not who has any part in the case. */
const second: Rule<EmergencyAccess> = (a, row) =>
  (a?.administrator ?? false) && a!.id !== row.requesterId && !(row.caseId !== null && a!.has('*', 'CASE', row.caseId));
const runsCase = inCase(all(clear, not(host), runs));
const managesCase = inCase(all<{ caseId: string; programmeId: string }>(clear, not(host), manages));
const leads = all<EmergencyAccess>(
  granted,
  inCase(all(clear, not(host), part('LEAD_PEER'))),
  where<EmergencyAccess, 'shownToLead'>('shownToLead', true),
);

/** A request and what became of it: for whoever asks, for the second person while it waits, and for those who run the case. Never for its host nor its peers. */
export const emergencyPolicy = definePolicy<EmergencyAccess>()({
  entity: EmergencyAccess,
  name: 'EmergencyAccess',
  rules: {
    read: either(isMine, all(waits, second), runsCase, leads),
    decide: all(waits, not(isMine), either(second, managesCase)),
    end: either(
      all(isMine, where<EmergencyAccess, 'state'>('state', 'REQUESTED', 'OPEN')),
      all(set<EmergencyAccess>('expiresAt'), either(runsCase, leads)),
    ),
  },
  visible: (
    t,
  ) => `((:viewer is not null and ${t}."requesterId" = :viewer) or (${t}.state = 'REQUESTED' and :administrator and ${t}."requesterId" <> :viewer and not coalesce(${t}."caseId" = any(:scope(*,CASE)), false))
    or (${t}."caseId" is not null and ${sqlClear(`${t}."caseId"`)} and not ${sqlHost(`${t}."caseId"`)} and (${sqlPart(`${t}."caseId"`, 'FACILITATOR')} or ${sqlManages(`${t}."caseId"`, `${t}."programmeId"`)}
      or (${t}.state in ('OPEN','ENDED') and ${t}."shownToLead" and ${sqlPart(`${t}."caseId"`, 'LEAD_PEER')}))))`,
});
