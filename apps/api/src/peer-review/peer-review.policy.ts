import type { Role } from '@guildhall/domain/kernel/scope';
import { dossierOpenStates } from '@guildhall/domain/peer-review/machines';
import { all, definePolicy, either, not, type Rule } from '../kernel/policy.js';
import { CaseEntry, PeerReviewCase } from './case.entity.js';
import { listOf } from './one-of.js';
import { Assignment, ConflictRecord } from './panel.entity.js';
import { ConsensusReport } from './report.entity.js';
import { EvidenceItem, Review } from './review.entity.js';
import { Programme, RubricVersion } from './rubric.entity.js';

/* Who may see and do what in a peer review: the visibility table of the domain, said once. The parts that people have in a case are role grants with
   scope CASE (ADR 010), so every rule is a look at the grants of the asker and the facts on the row. Whoever carries CONFLICTED counts as the public. */
interface InCase {
  caseId: string;
}
interface InProgramme {
  programmeId: string;
}
const part =
  <E extends InCase>(...roles: Role[]): Rule<E> =>
  (a, row) =>
    roles.some((r) => a?.has(r, 'CASE', row.caseId) ?? false);
const manages: Rule<InProgramme> = (a, row) => a?.has('PROGRAMME_MANAGER', 'PROGRAMME', row.programmeId) ?? false;
const clear: Rule<InCase> = not(part('CONFLICTED'));
const host: Rule<InCase> = part('HOST_LEAD', 'HOST_MEMBER');
const team: Rule<InCase> = part('LEAD_PEER', 'PEER', 'TRAINEE_PEER');
const where =
  <E, K extends keyof E>(key: K, ...values: E[K][]): Rule<E> =>
  (_, row) =>
    values.includes(row[key]);
const set =
  <E>(key: keyof E): Rule<E> =>
  (_, row) =>
    row[key] !== null;
const runs: Rule<InCase & InProgramme> = either<InCase & InProgramme>(part('FACILITATOR'), manages);
const asCase =
  (rule: Rule<InCase & InProgramme>): Rule<PeerReviewCase> =>
  (a, row) =>
    rule(a, { caseId: row.id, programmeId: row.programmeId });

const sqlPart = (column: string, ...roles: Role[]) => `(${roles.map((r) => `${column} = any(:scope(${r},CASE))`).join(' or ')})`;
const sqlManages = (column: string) => `${column} = any(:scope(PROGRAMME_MANAGER,PROGRAMME))`;
const sqlClear = (column: string) => `not ${sqlPart(column, 'CONFLICTED')}`;
const sqlHost = (column: string) => sqlPart(column, 'HOST_LEAD', 'HOST_MEMBER');
const sqlTeam = (column: string) => sqlPart(column, 'LEAD_PEER', 'PEER', 'TRAINEE_PEER');

const begun: Rule<PeerReviewCase> = not(where('state', 'DRAFT', 'APPLIED'));
const [caseHost, caseTeam, caseClear, caseManages, facilitates] = [
  asCase(host),
  asCase(team),
  asCase(clear),
  asCase(manages),
  asCase(part('FACILITATOR')),
];
const lead = asCase(part('LEAD_PEER'));

/** That a case exists, its state, dates and summary. What is inside has policies of its own. */
export const casePolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'PeerReviewCase',
  rules: {
    read: all(
      caseClear,
      either(
        caseHost,
        all(either(caseManages, facilitates), not(where<PeerReviewCase, 'state'>('state', 'DRAFT'))),
        all(begun, either(caseTeam, asCase(part('INVITED_PEER', 'OBSERVER')))),
      ),
    ),
    run: all(caseClear, facilitates, not(caseHost)),
    invite: all(caseClear, either(facilitates, caseManages), not(caseHost)),
    openReport: all(caseClear, not(caseHost), either(facilitates, lead)),
    work: all(caseClear, not(caseHost), caseTeam, asCase(part('DISCLOSED_PEER', 'LEAD_PEER', 'PEER'))),
    fileConflict: all(caseClear, either(caseHost, caseTeam, facilitates, caseManages)),
  },
  visible: (
    c,
  ) => `(${sqlClear(`${c}.id`)} and (${sqlHost(`${c}.id`)} or ((${sqlManages(`${c}."programmeId"`)} or ${sqlPart(`${c}.id`, 'FACILITATOR')}) and ${c}.state <> 'DRAFT')
    or (${c}.state not in ('DRAFT','APPLIED') and (${sqlTeam(`${c}.id`)} or ${sqlPart(`${c}.id`, 'INVITED_PEER', 'OBSERVER')}))))`,
});

/** The round as those see it who run it: who has sent, what is late, what is next. */
export const overviewPolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'CaseOverview',
  rules: { read: all(caseClear, not(caseHost), either(facilitates, caseManages), not(where<PeerReviewCase, 'state'>('state', 'DRAFT'))) },
  visible: (c) =>
    `(${sqlClear(`${c}.id`)} and not ${sqlHost(`${c}.id`)} and (${sqlPart(`${c}.id`, 'FACILITATOR')} or ${sqlManages(`${c}."programmeId"`)}) and ${c}.state <> 'DRAFT')`,
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
        all(either(caseManages, facilitates), not(where<PeerReviewCase, 'state'>('state', 'DRAFT'))),
        all(caseTeam, where<PeerReviewCase, 'state'>('state', ...dossierOpenStates)),
      ),
    ),
  },
  visible: (
    c,
  ) => `(${sqlClear(`${c}.id`)} and (${sqlHost(`${c}.id`)} or ((${sqlManages(`${c}."programmeId"`)} or ${sqlPart(`${c}.id`, 'FACILITATOR')}) and ${c}.state <> 'DRAFT')
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
        all(not(caseHost), either(asCase(part('DISCLOSED_PEER')), facilitates), set<PeerReviewCase>('independentEndedAt')),
        all(caseHost, set<PeerReviewCase>('reportReleasedAt')),
        all(either(caseManages, asCase(part('OBSERVER'))), set<PeerReviewCase>('finalisedAt')),
      ),
    ),
  },
  visible: (
    c,
  ) => `(${sqlClear(`${c}.id`)} and ((not ${sqlHost(`${c}.id`)} and ${sqlPart(`${c}.id`, 'DISCLOSED_PEER', 'FACILITATOR')} and ${c}."independentEndedAt" is not null)
    or (${sqlHost(`${c}.id`)} and ${c}."reportReleasedAt" is not null)
    or ((${sqlManages(`${c}."programmeId"`)} or ${sqlPart(`${c}.id`, 'OBSERVER')}) and ${c}."finalisedAt" is not null)))`,
});

const own =
  <E>(key: keyof E): Rule<E> =>
  (a, row) =>
    a !== null && row[key] === a.id;
const seated: Rule<Assignment> = where<Assignment, 'state'>('state', 'ACCEPTED', 'COMPLETED');
/** A place on the panel. The person knows of it from the invitation on; the host only whom it may know; team mates only each other. */
export const assignmentPolicy = definePolicy<Assignment>()({
  entity: Assignment,
  name: 'Assignment',
  rules: {
    read: all(
      clear,
      either(
        all(own<Assignment>('personId'), not(where<Assignment, 'state'>('state', 'SHORTLISTED', 'CLEARED'))),
        all(not(host), runs),
        all(host, seated, where<Assignment, 'shownToHost'>('shownToHost', true)),
        all(not(host), team, seated),
      ),
    ),
    answer: all(clear, own<Assignment>('personId'), where<Assignment, 'state'>('state', 'INVITED')),
    seeDeclines: all(clear, not(host), runs),
  },
  visible: (t) => `(${sqlClear(`${t}."caseId"`)} and ((${t}."personId" = :viewer and ${t}.state not in ('SHORTLISTED','CLEARED'))
    or (not ${sqlHost(`${t}."caseId"`)} and (${sqlPart(`${t}."caseId"`, 'FACILITATOR')} or ${sqlManages(`${t}."programmeId"`)}))
    or (${t}.state in ('ACCEPTED','COMPLETED') and ((${sqlHost(`${t}."caseId"`)} and ${t}."shownToHost") or (not ${sqlHost(`${t}."caseId"`)} and ${sqlTeam(`${t}."caseId"`)})))))`,
});

/** A person keeps sight of what they filed and of what was filed about them, also when it shut the case to them. */
export const conflictPolicy = definePolicy<ConflictRecord>()({
  entity: ConflictRecord,
  name: 'ConflictRecord',
  rules: {
    read: either(own<ConflictRecord>('personId'), own<ConflictRecord>('filedBy'), all(clear, not(host), runs)),
    decide: all(clear, not(host), runs, not(own<ConflictRecord>('personId'))),
  },
  visible: (
    t,
  ) => `(${t}."personId" = :viewer or ${t}."filedBy" = :viewer or (${sqlClear(`${t}."caseId"`)} and not ${sqlHost(`${t}."caseId"`)}
    and (${sqlPart(`${t}."caseId"`, 'FACILITATOR')} or ${sqlManages(`${t}."programmeId"`)})))`,
});

const sent: Rule<Review> = where<Review, 'state'>('state', 'SUBMITTED', 'LOCKED');
const writes = all<Review>(clear, not(host), own<Review>('reviewerId'), part('LEAD_PEER', 'PEER'));
/** Answers, words, notes and history of one peer. No account of the host reads any of it in any state. */
export const reviewPolicy = definePolicy<Review>()({
  entity: Review,
  name: 'Review',
  rules: {
    read: all(
      clear,
      not(host),
      either(
        all(own<Review>('reviewerId'), not(where<Review, 'state'>('state', 'VOIDED'))),
        all(sent, part('FACILITATOR')),
        all(sent, part('DISCLOSED_PEER'), set<Review>('disclosedAt')),
        all(manages, where<Review, 'state'>('state', 'VOIDED')),
      ),
    ),
    write: writes,
    submit: writes,
    retract: writes,
    return: all(clear, not(host), part('FACILITATOR')),
    /** Which person stands behind a pseudonym. */
    seeReviewer: all(clear, not(host), either(own<Review>('reviewerId'), part('FACILITATOR'))),
  },
  visible: (
    t,
  ) => `(${sqlClear(`${t}."caseId"`)} and not ${sqlHost(`${t}."caseId"`)} and ((${t}."reviewerId" = :viewer and ${t}.state <> 'VOIDED')
    or (${t}.state in ('SUBMITTED','LOCKED') and (${sqlPart(`${t}."caseId"`, 'FACILITATOR')} or (${sqlPart(`${t}."caseId"`, 'DISCLOSED_PEER')} and ${t}."disclosedAt" is not null)))
    or (${t}.state = 'VOIDED' and ${sqlManages(`${t}."programmeId"`)})))`,
});

const consented: Rule<EvidenceItem> = not(where<EvidenceItem, 'consent'>('consent', 'WITHDRAWN'));
export const evidencePolicy = definePolicy<EvidenceItem>()({
  entity: EvidenceItem,
  name: 'EvidenceItem',
  rules: {
    read: all(
      clear,
      consented,
      either(
        all(not(host), own<EvidenceItem>('collectedBy')),
        all(not(host), part('DISCLOSED_PEER', 'FACILITATOR'), set<EvidenceItem>('disclosedAt')),
        all(host, where<EvidenceItem, 'audience'>('audience', 'TEAM_AND_HOST'), set<EvidenceItem>('releasedAt')),
      ),
    ),
  },
  visible: (
    t,
  ) => `(${sqlClear(`${t}."caseId"`)} and ${t}.consent <> 'WITHDRAWN' and case when ${sqlHost(`${t}."caseId"`)} then ${t}.audience = 'TEAM_AND_HOST' and ${t}."releasedAt" is not null
    else (:viewer is not null and ${t}."collectedBy" = :viewer) or (${t}."disclosedAt" is not null and ${sqlPart(`${t}."caseId"`, 'DISCLOSED_PEER', 'FACILITATOR')}) end)`,
});

const given = where<ConsensusReport, 'state'>('state', 'WITH_HOST', 'FINAL', 'PUBLISHED', 'CORRIGENDUM');
const final = where<ConsensusReport, 'state'>('state', 'FINAL', 'PUBLISHED', 'CORRIGENDUM');
const ofNetwork: Rule<ConsensusReport> = (a, row) => a?.has('MEMBER', 'NETWORK', row.networkId) ?? false;
const drafts = all<ConsensusReport>(
  clear,
  not(host),
  part('LEAD_PEER', 'PEER'),
  part('DISCLOSED_PEER'),
  where<ConsensusReport, 'state'>('state', 'DRAFTING', 'SIGNING'),
);
export const reportPolicy = definePolicy<ConsensusReport>()({
  entity: ConsensusReport,
  name: 'ConsensusReport',
  rules: {
    read: either(
      all(
        clear,
        either(
          all(not(host), part('DISCLOSED_PEER', 'FACILITATOR')),
          all(host, given),
          all(either<ConsensusReport>(manages, part('OBSERVER')), final),
        ),
      ),
      all(final, where<ConsensusReport, 'visibility'>('visibility', 'NETWORK'), ofNetwork),
      all(final, where<ConsensusReport, 'visibility'>('visibility', 'PUBLIC')),
    ),
    edit: drafts,
    sign: drafts,
    release: all(drafts, part('LEAD_PEER')),
    finalise: all(clear, not(host), part('LEAD_PEER'), where<ConsensusReport, 'state'>('state', 'WITH_HOST')),
    /** Names under the report. The host has them from the panel, as far as it may. */
    seeSigners: all(clear, not(host), part('DISCLOSED_PEER', 'FACILITATOR')),
  },
  visible: (
    t,
  ) => `((${sqlClear(`${t}."caseId"`)} and ((not ${sqlHost(`${t}."caseId"`)} and ${sqlPart(`${t}."caseId"`, 'DISCLOSED_PEER', 'FACILITATOR')})
      or (${sqlHost(`${t}."caseId"`)} and ${t}.state in ('WITH_HOST','FINAL','PUBLISHED','CORRIGENDUM'))
      or (${t}.state in ('FINAL','PUBLISHED','CORRIGENDUM') and (${sqlManages(`${t}."programmeId"`)} or ${sqlPart(`${t}."caseId"`, 'OBSERVER')}))))
    or (${t}.state in ('FINAL','PUBLISHED','CORRIGENDUM') and (${t}.visibility = 'PUBLIC' or (${t}.visibility = 'NETWORK' and ${t}."networkId" = any(:scope(MEMBER,NETWORK))))))`,
});

export const entryPolicy = definePolicy<CaseEntry>()({
  entity: CaseEntry,
  name: 'CaseEntry',
  rules: {
    read: all(
      clear,
      either(
        all(where<CaseEntry, 'audience'>('audience', 'ALL'), either(host, team, runs)),
        all(not(host), where<CaseEntry, 'audience'>('audience', 'TEAM'), either(team, runs)),
        all(not(host), runs),
      ),
    ),
  },
  visible: (
    t,
  ) => `(${sqlClear(`${t}."caseId"`)} and ((${t}.audience = 'ALL' and (${sqlHost(`${t}."caseId"`)} or ${sqlTeam(`${t}."caseId"`)})) or (${t}.audience = 'TEAM' and not ${sqlHost(`${t}."caseId"`)} and ${sqlTeam(`${t}."caseId"`)})
    or ((${t}.audience = 'ALL' or not ${sqlHost(`${t}."caseId"`)}) and (${sqlPart(`${t}."caseId"`, 'FACILITATOR')} or ${sqlManages(`${t}."programmeId"`)}))))`,
});

const signedIn: Rule<unknown> = (a) => a !== null;
export const programmePolicy = definePolicy<Programme>()({
  entity: Programme,
  name: 'Programme',
  rules: { read: signedIn },
  visible: () => `(:viewer is not null)`,
});

export const rubricPolicy = definePolicy<RubricVersion>()({
  entity: RubricVersion,
  name: 'RubricVersion',
  rules: {
    read: either<RubricVersion>(
      not(where<RubricVersion, 'status'>('status', 'DRAFT')),
      (a, row) => a?.has('COORDINATOR', 'NETWORK', row.ownerNetworkId) ?? false,
    ),
  },
  visible: (t) => `(${t}.status <> 'DRAFT' or ${t}."ownerNetworkId" = any(:scope(COORDINATOR,NETWORK)))`,
});
