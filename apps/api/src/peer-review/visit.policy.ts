import { dossierOpenStates } from '@guildhall/domain/peer-review/machines';
import { all, definePolicy, either, not } from '../kernel/policy.js';
import { PeerReviewCase } from './case.entity.js';
import { listOf } from './one-of.js';
import { asCase, clear, host, part, readers, sqlClear, sqlHost, sqlPart, sqlTeam, team, where } from './policy.rules.js';
import { VisitSession } from './visit.entity.js';

const [caseHost, caseClear, facilitates] = [asCase(host), asCase(clear), asCase(part('FACILITATOR'))];

const records = all<PeerReviewCase>(
  caseClear,
  not(caseHost),
  either(facilitates, asCase(part('LEAD_PEER', 'PEER')), asCase(all(part('TRAINEE_PEER'), part('DISCLOSED_PEER')))),
);

/** The visit of a case: for host, team and facilitator, as a thing between them. Who manages or observes knows its dates from the case. */
export const visitPolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'CaseVisit',
  rules: {
    read: all(
      caseClear,
      either(caseHost, asCase(either(team, part(...readers)))),
      where<PeerReviewCase, 'state'>('state', ...dossierOpenStates),
    ),
    /** What the team writes down: where it is read and not written, in an emergency. */
    readRegister: either(records, all(caseClear, not(caseHost), asCase(part('EMERGENCY_READER')))),
    plan: all(caseClear, not(caseHost), either(facilitates, asCase(part('LEAD_PEER')))),
    propose: all(caseClear, asCase(part('HOST_LEAD'))),
    /** Team and facilitator write down what was seen; a trainee once she reads what the others read. */
    record: records,
  },
  visible: (c) =>
    `(${sqlClear(`${c}.id`)} and (${sqlHost(`${c}.id`)} or ${sqlTeam(`${c}.id`)} or ${sqlPart(`${c}.id`, ...readers)}) and ${c}.state in (${listOf(dossierOpenStates)}))`,
});

const plans = all<VisitSession>(clear, not(host), part('FACILITATOR', 'LEAD_PEER'));
const hosts = all<VisitSession>(clear, part('HOST_LEAD'), not(where<VisitSession, 'kind'>('kind', 'TEAM')));

/** An item of the agenda. Where the team meets alone is not the host's to know. */
export const sessionPolicy = definePolicy<VisitSession>()({
  entity: VisitSession,
  name: 'VisitSession',
  rules: {
    read: all(
      clear,
      either(all(host, not(where<VisitSession, 'kind'>('kind', 'TEAM'))), all(not(host), either<VisitSession>(team, part(...readers)))),
    ),
    write: either(plans, hosts),
    /** The other side says yes. */
    confirm: either(
      all(plans, where<VisitSession, 'proposedBy'>('proposedBy', 'HOST')),
      all(hosts, where<VisitSession, 'proposedBy'>('proposedBy', 'TEAM')),
    ),
    cancel: either(plans, hosts),
    hold: plans,
  },
  visible: (t) =>
    `(${sqlClear(`${t}."caseId"`)} and case when ${sqlHost(`${t}."caseId"`)} then ${t}.kind <> 'TEAM' else ${sqlTeam(`${t}."caseId"`)} or ${sqlPart(`${t}."caseId"`, ...readers)} end)`,
});
