import fc from 'fast-check';
import { editionMachine, graceDays, isOverdue, practiceMachine, reviewDueAt } from './machine.js';
import {
  isLiveValidation,
  isValidated,
  missingInOpinion,
  quorum,
  validationCriteria,
  validationDecisions,
  validationMachine,
  validatorBar,
  type Opinion,
  type ValidatorFacts,
} from './validation.js';

const arbOpinion: fc.Arbitrary<Opinion> = fc.record({
  state: fc.constantFrom(...validationMachine.states),
  decision: fc.constantFrom(null, ...validationDecisions),
  organisationId: fc.constantFrom('a', 'b', 'c', 'd'),
});
const arbOpinions = fc.array(arbOpinion, { maxLength: 8 });
const yes = (organisationId: string): Opinion => ({ state: 'GIVEN', decision: 'ACCEPT', organisationId });
const facts: ValidatorFacts = {
  isAuthor: false,
  organisationIds: ['a'],
  confirmed: true,
  conflicted: false,
  screened: false,
  asked: false,
  reviews: true,
  coordinates: false,
  ownChapter: false,
};
const arbFacts: fc.Arbitrary<ValidatorFacts> = fc.record({
  isAuthor: fc.boolean(),
  organisationIds: fc.subarray(['owner', 'a', 'b', 'c']),
  confirmed: fc.boolean(),
  conflicted: fc.boolean(),
  screened: fc.boolean(),
  asked: fc.boolean(),
  reviews: fc.boolean(),
  coordinates: fc.boolean(),
  ownChapter: fc.boolean(),
});

describe('the quorum', () => {
  it('is two organisations that say yes', () => {
    expect(isValidated([])).toBe(false);
    expect(isValidated([yes('a')])).toBe(false);
    expect(isValidated([yes('a'), yes('a')])).toBe(false);
    expect(isValidated([yes('a'), yes('b')])).toBe(true);
    expect(isValidated([yes('a'), { ...yes('b'), state: 'WORKING' }])).toBe(false);
  });
  it('is lost by as many who say otherwise', () => {
    const no: Opinion = { ...yes('c'), decision: 'DECLINE' };
    expect(isValidated([yes('a'), yes('b'), no])).toBe(true);
    expect(isValidated([yes('a'), yes('b'), no, { ...no, organisationId: 'd', decision: 'REVISE' }])).toBe(false);
    expect(isValidated([yes('a'), yes('b'), { ...no, organisationId: 'a' }])).toBe(false);
  });
  it('does not depend on the order, nor on anything that is not given', () =>
    fc.assert(
      fc.property(arbOpinions, fc.array(arbOpinion), (os, more) => {
        const idle = more.map((o) => (o.state === 'GIVEN' ? { ...o, state: 'WORKING' as const } : o));
        expect(isValidated([...os].reverse())).toBe(isValidated(os));
        expect(isValidated([...idle, ...os])).toBe(isValidated(os));
      }),
    ));
  it('is never met by fewer organisations than it asks, and one who says otherwise never helps', () =>
    fc.assert(
      fc.property(arbOpinions, arbOpinion, (os, o) => {
        if (isValidated(os))
          expect(
            new Set(os.filter((x) => x.state === 'GIVEN' && x.decision === 'ACCEPT').map((x) => x.organisationId)).size,
          ).toBeGreaterThanOrEqual(quorum);
        if (!isValidated(os)) expect(isValidated([...os, { ...o, state: 'GIVEN', decision: 'REVISE' }])).toBe(false);
      }),
    ));
});

describe('who may be asked', () => {
  it('nobody of the owner, no author, nobody with a conflict', () =>
    fc.assert(
      fc.property(arbFacts, fc.subarray(['a', 'b']), (who, taken) => {
        const bar = validatorBar(who, 'owner', taken);
        if (who.isAuthor || who.conflicted || who.organisationIds.includes('owner') || who.organisationIds.some((o) => taken.includes(o)))
          expect(bar).not.toBeNull();
        if (bar === null) expect((who.reviews || who.coordinates) && who.confirmed && !who.screened).toBe(true);
      }),
    ));
  it('the reason is told', () => {
    expect(validatorBar(facts, 'owner', [])).toBeNull();
    expect(validatorBar({ ...facts, isAuthor: true }, 'owner', [])).toBe('IS_AUTHOR');
    expect(validatorBar(facts, 'a', [])).toBe('OWNER_ORGANISATION');
    expect(validatorBar({ ...facts, conflicted: true }, 'owner', [])).toBe('CONFLICT');
    expect(validatorBar(facts, 'owner', ['a'])).toBe('SAME_ORGANISATION');
    expect(validatorBar({ ...facts, reviews: false }, 'owner', [])).toBe('NOT_REVIEWER');
    expect(validatorBar({ ...facts, reviews: false, coordinates: true, ownChapter: true }, 'owner', [])).toBe('OWN_CHAPTER');
    expect(validatorBar({ ...facts, ownChapter: true }, 'owner', [])).toBeNull();
  });
});

describe('machines', () => {
  it('a conflict can be declared as long as the task lives, and ends it', () => {
    for (const s of validationMachine.states) expect(validationMachine.can(s, 'declareConflict')).toBe(isLiveValidation(s));
    expect(validationMachine.actions('CONFLICTED')).toEqual([]);
  });
  it('nobody gives an opinion before they have said that they have no conflict', () => {
    expect(validationMachine.states.filter((s) => validationMachine.can(s, 'give'))).toEqual(['WORKING']);
    expect(validationMachine.can('ASKED', 'give')).toBe(false);
  });
  it('validation begins after screening only, and what was reopened needs its quorum again', () => {
    expect(editionMachine.states.filter((s) => editionMachine.can(s, 'startValidation'))).toEqual(['SCREENED']);
    expect(editionMachine.next('VALIDATED', 'reopen')).toBe('IN_VALIDATION');
    expect(editionMachine.can('IN_VALIDATION', 'publish')).toBe(false);
  });
  it('only what is due can be reconfirmed', () => {
    expect(practiceMachine.states.filter((s) => practiceMachine.can(s, 'reconfirm'))).toEqual(['DUE_FOR_REVIEW']);
  });
});

it('waits for its owner for the days of grace, to the day', () => {
  const due = reviewDueAt(new Date('2024-01-31T10:00:00Z'));
  const after = (days: number) => new Date(due.getTime() + days * 86_400_000);
  expect([isOverdue(due, after(graceDays - 1)), isOverdue(due, after(graceDays))]).toEqual([false, true]);
});
it('an opinion is whole when every question is answered, in words too', () => {
  const scores = Object.fromEntries(validationCriteria.keys.map((k) => [k, 'FULLY']));
  const whole = { scores, decision: 'ACCEPT', opinion: 'A desk of our size could begin with this next month.', shownAs: 'NAME' } as const;
  expect(missingInOpinion(whole)).toEqual([]);
  expect(missingInOpinion({ ...whole, opinion: 'Good.' })).toEqual([{ path: 'opinion', rule: 'opinionTooShort' }]);
  expect(missingInOpinion({ scores: {}, decision: null, opinion: '', shownAs: null }).map((m) => m.path)).toEqual([
    ...validationCriteria.keys.map((k) => `scores.${k}`),
    'decision',
    'opinion',
    'shownAs',
  ]);
});
