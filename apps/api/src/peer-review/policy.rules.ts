import type { Standing } from '@guildhall/domain/kernel/scope';
import { type Rule, either, not } from '../kernel/policy.js';
import type { PeerReviewCase } from './case.entity.js';

/* Who may see and do what in a peer review: the visibility table of the domain, said once. The parts that people have in a case are role grants with
   scope CASE (ADR 010), so every rule is a look at the grants of the asker and the facts on the row. Whoever carries CONFLICTED counts as the public. */
interface InCase {
  caseId: string;
}

interface InProgramme {
  programmeId: string;
}

export const part =
  <E extends InCase>(...roles: Standing[]): Rule<E> =>
  (a, row) =>
    roles.some((r) => a?.has(r, 'CASE', row.caseId) ?? false);

/** Reads what a facilitator reads and changes nothing: whoever facilitates, and an administrator while emergency access is open (ADR 290). */
export const readers = ['FACILITATOR', 'EMERGENCY_READER'] as const satisfies readonly Standing[];

/** Manages the programme, or stands in for those who do in this one case (ADR 291). */
export const manages: Rule<InCase & InProgramme> = (a, row) =>
  (a?.has('PROGRAMME_MANAGER', 'PROGRAMME', row.programmeId) ?? false) || (a?.has('PROGRAMME_MANAGER', 'CASE', row.caseId) ?? false);

/** No confirmed conflict of interest in this case. */
export const clear: Rule<InCase> = not(part('CONFLICTED'));

export const host: Rule<InCase> = part('HOST_LEAD', 'HOST_MEMBER');

export const team: Rule<InCase> = part('LEAD_PEER', 'PEER', 'TRAINEE_PEER');

export const where =
  <E, K extends keyof E>(key: K, ...values: E[K][]): Rule<E> =>
  (_, row) =>
    values.includes(row[key]);

/** The column is filled. */
export const set =
  <E>(key: keyof E): Rule<E> =>
  (_, row) =>
    row[key] !== null;

/** Has the process in hand: facilitator of the case or manager of its programme. */
export const runs: Rule<InCase & InProgramme> = either<InCase & InProgramme>(part('FACILITATOR'), manages);

export const asCase =
  (rule: Rule<InCase & InProgramme>): Rule<PeerReviewCase> =>
  (a, row) =>
    rule(a, { caseId: row.id, programmeId: row.programmeId });

export const sqlPart = (column: string, ...roles: Standing[]) => `(${roles.map((r) => `${column} = any(:scope(${r},CASE))`).join(' or ')})`;

export const sqlManagesProgramme = (column: string) => `${column} = any(:scope(PROGRAMME_MANAGER,PROGRAMME))`;

export const sqlManages = (caseId: string, programmeId: string) =>
  `(${sqlManagesProgramme(programmeId)} or ${caseId} = any(:scope(PROGRAMME_MANAGER,CASE)))`;

export const sqlClear = (column: string) => `not ${sqlPart(column, 'CONFLICTED')}`;

export const sqlHost = (column: string) => sqlPart(column, 'HOST_LEAD', 'HOST_MEMBER');

export const sqlTeam = (column: string) => sqlPart(column, 'LEAD_PEER', 'PEER', 'TRAINEE_PEER');

/** The vault knows the asker as the one who wrote it. */
export const wrote: Rule<{ id: string }> = (a, row) => a?.wrote(row.id) ?? false;

export const sqlWrote = (t: string) => `${t}.id = any(:written)`;

/** The column holds the asker. */
export const own =
  <E>(key: keyof E): Rule<E> =>
  (a, row) =>
    a !== null && row[key] === a.id;
