import { wordsOf } from './address.js';
import { canBeAnswer, discussionMachine, isOpen, isShown, postMachine, reopenedState } from './discussion.js';
import { startDiscussionInput } from './discussion.inputs.js';

describe('discussion', () => {
  const acts = ['approve', 'acceptAnswer', 'takeBackAnswer', 'lock', 'unlock', 'hide', 'show', 'remove'] as const;
  const allowed: Record<string, string> = {
    'PENDING approve': 'OPEN',
    'PENDING remove': 'REMOVED',
    'OPEN acceptAnswer': 'ANSWERED',
    'OPEN lock': 'LOCKED',
    'OPEN hide': 'HIDDEN',
    'OPEN remove': 'REMOVED',
    'ANSWERED acceptAnswer': 'ANSWERED',
    'ANSWERED takeBackAnswer': 'OPEN',
    'ANSWERED lock': 'LOCKED',
    'ANSWERED hide': 'HIDDEN',
    'ANSWERED remove': 'REMOVED',
    'LOCKED unlock': 'OPEN',
    'LOCKED hide': 'HIDDEN',
    'LOCKED remove': 'REMOVED',
    'HIDDEN show': 'OPEN',
    'HIDDEN remove': 'REMOVED',
  };
  it.each(discussionMachine.states.flatMap((s) => acts.map((a) => [s, a] as const)))('%s %s', (state, act) => {
    const target = allowed[`${state} ${act}`];
    if (target) expect(discussionMachine.next(state, act)).toBe(target);
    else expect(() => discussionMachine.next(state, act)).toThrow('ILLEGAL_TRANSITION');
  });
  it('is written to only where it is shown', () => {
    for (const s of discussionMachine.states) if (isOpen(s)) expect(isShown(s)).toBe(true);
    expect(isOpen('LOCKED')).toBe(false);
  });
  it('remembers its answer over a lock', () => {
    expect(reopenedState('OPEN', true)).toBe('ANSWERED');
    expect(reopenedState('OPEN', false)).toBe('OPEN');
  });
});

describe('post', () => {
  const acts = ['approve', 'withdraw', 'hide', 'show', 'remove'] as const;
  const allowed: Record<string, string> = {
    'PENDING approve': 'VISIBLE',
    'PENDING remove': 'REMOVED',
    'VISIBLE withdraw': 'WITHDRAWN',
    'VISIBLE hide': 'HIDDEN',
    'VISIBLE remove': 'REMOVED',
    'HIDDEN show': 'VISIBLE',
    'HIDDEN remove': 'REMOVED',
  };
  it.each(postMachine.states.flatMap((s) => acts.map((a) => [s, a] as const)))('%s %s', (state, act) => {
    const target = allowed[`${state} ${act}`];
    if (target) expect(postMachine.next(state, act)).toBe(target);
    else expect(() => postMachine.next(state, act)).toThrow('ILLEGAL_TRANSITION');
  });
});

describe('an accepted answer', () => {
  const question = { id: 'd', kind: 'QUESTION' } as const;
  const reply = { discussionId: 'd', number: 2, state: 'VISIBLE' } as const;
  it('is a visible reply to a question', () => {
    expect(() => canBeAnswer(question, reply)).not.toThrow();
    expect(() => canBeAnswer({ ...question, kind: 'IDEA' }, reply)).toThrow();
    expect(() => canBeAnswer(question, { ...reply, number: 1 })).toThrow();
    expect(() => canBeAnswer(question, { ...reply, discussionId: 'other' })).toThrow();
    expect(() => canBeAnswer(question, { ...reply, state: 'WITHDRAWN' })).toThrow();
  });
});

it('words of an address keep every script', () => {
  expect(wordsOf('How long, then?')).toBe('how-long-then');
  expect(wordsOf('რა უნდა იცოდეს?')).toBe('რა-უნდა-იცოდეს');
  expect(wordsOf('مرشدون في الدنمارك')).toBe('مرشدون-في-الدنمارك');
  expect(wordsOf('???')).toBe('-');
});

it('a discussion without words is refused, and so are ten megabytes', () => {
  const id = '0193f0c0-0000-7000-8000-000000000001';
  const input = { communityId: id, kind: 'QUESTION', title: 'A title', body: 'x', locale: 'en', clientMutationId: id };
  expect(startDiscussionInput.safeParse(input).success).toBe(true);
  expect(startDiscussionInput.safeParse({ ...input, body: '  \n ' }).success).toBe(false);
  expect(startDiscussionInput.safeParse({ ...input, body: 'x'.repeat(10_000_000) }).success).toBe(false);
  expect(startDiscussionInput.safeParse({ ...input, locale: 'xx' }).success).toBe(false);
});
