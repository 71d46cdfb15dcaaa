import { dossierOpenStates } from '@guildhall/domain/peer-review/machines';
import { type Rule, all, definePolicy, either, not } from '../kernel/policy.js';
import { CaseEntry, PeerReviewCase } from './case.entity.js';
import { listOf } from './one-of.js';
import {
  asCase,
  clear,
  host,
  manages,
  part,
  readers,
  runs,
  set,
  sqlClear,
  sqlHost,
  sqlManages,
  sqlPart,
  sqlTeam,
  team,
  where,
} from './policy.rules.js';

const begun: Rule<PeerReviewCase> = not(where('state', 'DRAFT', 'APPLIED'));

const [caseHost, caseTeam, caseClear, caseManages, facilitates] = [
  asCase(host),
  asCase(team),
  asCase(clear),
  asCase(manages),
  asCase(part('FACILITATOR')),
];

const [lead, facilitatesOrReads] = [asCase(part('LEAD_PEER')), asCase(part(...readers))];

/** That a case exists, its state and dates. What is inside has policies of its own. */
export const casePolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'PeerReviewCase',
  rules: {
    read: all(
      caseClear,
      either(
        caseHost,
        all(either(caseManages, facilitatesOrReads), not(where<PeerReviewCase, 'state'>('state', 'DRAFT'))),
        all(begun, either(caseTeam, asCase(part('INVITED_PEER', 'OBSERVER')))),
      ),
    ),
    /** What it is about, in the words of the host: not for whoever only observes. */
    readSummary: all(caseClear, either(caseHost, caseTeam, caseManages, facilitatesOrReads, asCase(part('INVITED_PEER')))),
    run: all(caseClear, facilitates, not(caseHost)),
    invite: all(caseClear, either(facilitates, caseManages), not(caseHost)),
    /** Says that its host and another review each other. */
    pair: all(caseClear, caseManages, not(caseHost)),
    /** Says with how few peers it may go on. */
    lowerMinimum: all(caseClear, caseManages, not(caseHost)),
    openReport: all(caseClear, not(caseHost), either(facilitates, lead)),
    work: all(caseClear, not(caseHost), caseTeam, asCase(part('DISCLOSED_PEER', 'LEAD_PEER', 'PEER'))),
    /** The host's part of the fourth phase. */
    improve: all(caseClear, caseHost),
    leadHost: all(caseClear, asCase(part('HOST_LEAD'))),
    leadPeer: all(caseClear, not(caseHost), lead, asCase(part('DISCLOSED_PEER'))),
    fileConflict: all(caseClear, either(caseHost, caseTeam, facilitates, caseManages)),
  },
  visible: (
    c,
  ) => `(${sqlClear(`${c}.id`)} and (${sqlHost(`${c}.id`)} or ((${sqlManages(`${c}.id`, `${c}."programmeId"`)} or ${sqlPart(`${c}.id`, ...readers)}) and ${c}.state <> 'DRAFT')
    or (${c}.state not in ('DRAFT','APPLIED') and (${sqlTeam(`${c}.id`)} or ${sqlPart(`${c}.id`, 'INVITED_PEER', 'OBSERVER')}))))`,
});

/** The round as those see it who run it: who has sent, what is late, what is next. */
export const overviewPolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'CaseOverview',
  rules: { read: all(caseClear, not(caseHost), either(facilitates, caseManages), not(where<PeerReviewCase, 'state'>('state', 'DRAFT'))) },
  visible: (c) =>
    `(${sqlClear(`${c}.id`)} and not ${sqlHost(`${c}.id`)} and (${sqlPart(`${c}.id`, 'FACILITATOR')} or ${sqlManages(`${c}.id`, `${c}."programmeId"`)}) and ${c}.state <> 'DRAFT')`,
});

/** The practice as pinned for the round, and the host's self-assessment. */
export const dossierPolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'Dossier',
  rules: {
    read: all(
      caseClear,
      either(
        caseHost,
        all(either(caseManages, facilitatesOrReads), not(where<PeerReviewCase, 'state'>('state', 'DRAFT'))),
        all(caseTeam, where<PeerReviewCase, 'state'>('state', ...dossierOpenStates)),
      ),
    ),
    change: all(caseClear, asCase(part('HOST_LEAD'))),
  },
  visible: (
    c,
  ) => `(${sqlClear(`${c}.id`)} and (${sqlHost(`${c}.id`)} or ((${sqlManages(`${c}.id`, `${c}."programmeId"`)} or ${sqlPart(`${c}.id`, ...readers)}) and ${c}.state <> 'DRAFT')
    or (${sqlTeam(`${c}.id`)} and ${c}.state in (${listOf(dossierOpenStates)}))))`,
});

/** Distributions over all peers, never one peer's: the team from the visit on, the host while it has the report, the others once it is final. */
export const scoresPolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'Scores',
  rules: {
    read: all(
      caseClear,
      either(
        all(not(caseHost), either(asCase(part('DISCLOSED_PEER')), facilitatesOrReads), set<PeerReviewCase>('independentEndedAt')),
        all(caseHost, set<PeerReviewCase>('reportReleasedAt')),
        all(either(caseManages, asCase(part('OBSERVER'))), set<PeerReviewCase>('finalisedAt')),
      ),
    ),
  },
  visible: (
    c,
  ) => `(${sqlClear(`${c}.id`)} and ((not ${sqlHost(`${c}.id`)} and ${sqlPart(`${c}.id`, 'DISCLOSED_PEER', ...readers)} and ${c}."independentEndedAt" is not null)
    or (${sqlHost(`${c}.id`)} and ${c}."reportReleasedAt" is not null)
    or ((${sqlManages(`${c}.id`, `${c}."programmeId"`)} or ${sqlPart(`${c}.id`, 'OBSERVER')}) and ${c}."finalisedAt" is not null)))`,
});

/* What those who run the case note among themselves can name people who do not know of it: not for an emergency. */
const reads = part<CaseEntry>('EMERGENCY_READER');
const sqlReads = (t: string) => sqlPart(`${t}."caseId"`, 'EMERGENCY_READER');

export const entryPolicy = definePolicy<CaseEntry>()({
  entity: CaseEntry,
  name: 'CaseEntry',
  rules: {
    read: all(
      clear,
      either(
        all(where<CaseEntry, 'audience'>('audience', 'ALL'), either(host, team, runs, reads)),
        all(where<CaseEntry, 'audience'>('audience', 'HOST'), host),
        all(not(host), where<CaseEntry, 'audience'>('audience', 'TEAM'), either(team, runs, reads)),
        all(not(host), runs),
      ),
    ),
  },
  visible: (
    t,
  ) => `(${sqlClear(`${t}."caseId"`)} and ((${t}.audience = 'ALL' and (${sqlTeam(`${t}."caseId"`)} or ${sqlReads(t)})) or (${t}.audience in ('ALL','HOST') and ${sqlHost(`${t}."caseId"`)}) or (${t}.audience = 'TEAM' and not ${sqlHost(`${t}."caseId"`)} and (${sqlTeam(`${t}."caseId"`)} or ${sqlReads(t)}))
    or ((${t}.audience = 'ALL' or not ${sqlHost(`${t}."caseId"`)}) and (${sqlPart(`${t}."caseId"`, 'FACILITATOR')} or ${sqlManages(`${t}."caseId"`, `${t}."programmeId"`)}))))`,
});
