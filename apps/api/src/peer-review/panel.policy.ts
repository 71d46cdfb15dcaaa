import { type Rule, all, definePolicy, either, not } from '../kernel/policy.js';
import { Assignment, ConflictRecord } from './panel.entity.js';
import { clear, host, own, part, runs, sqlClear, sqlHost, sqlManages, sqlPart, sqlTeam, team, where } from './policy.rules.js';

const seated: Rule<Assignment> = where<Assignment, 'state'>('state', 'ACCEPTED', 'COMPLETED');

/** A place on the panel. The person knows of it from the invitation on; the host only whom it may know; team mates only each other, and in an
 *  emergency those alone who took their place. */
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
        all(not(host), either<Assignment>(team, part('EMERGENCY_READER')), seated),
      ),
    ),
    answer: all(clear, own<Assignment>('personId'), where<Assignment, 'state'>('state', 'INVITED')),
    seeDeclines: all(clear, not(host), runs),
    /** Invites, orders, takes away, appoints: nobody decides on a place of their own. */
    manage: all(clear, not(host), runs, not(own<Assignment>('personId'))),
    withdraw: all(clear, own<Assignment>('personId'), where<Assignment, 'state'>('state', 'ACCEPTED')),
  },
  visible: (t) => `(${sqlClear(`${t}."caseId"`)} and ((${t}."personId" = :viewer and ${t}.state not in ('SHORTLISTED','CLEARED'))
    or (not ${sqlHost(`${t}."caseId"`)} and (${sqlPart(`${t}."caseId"`, 'FACILITATOR')} or ${sqlManages(`${t}."caseId"`, `${t}."programmeId"`)}))
    or (${t}.state in ('ACCEPTED','COMPLETED') and ((${sqlHost(`${t}."caseId"`)} and ${t}."shownToHost") or (not ${sqlHost(`${t}."caseId"`)} and (${sqlTeam(`${t}."caseId"`)} or ${sqlPart(`${t}."caseId"`, 'EMERGENCY_READER')}))))))`,
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
    and (${sqlPart(`${t}."caseId"`, 'FACILITATOR')} or ${sqlManages(`${t}."caseId"`, `${t}."programmeId"`)})))`,
});
