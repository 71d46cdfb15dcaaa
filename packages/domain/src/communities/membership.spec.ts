import fc from 'fast-check';
import { communityMachine } from './community.js';
import {
  communityRoles,
  isLive,
  keepsCoordinator,
  membershipMachine,
  rolesOf,
  stateOnJoining,
  type CommunityRole,
  type MembershipState,
} from './membership.js';
import { inviteInput, joinCommunityInput } from './community.inputs.js';

const states = membershipMachine.states;
const actions = [
  'acceptInvitation',
  'declineInvitation',
  'revokeInvitation',
  'accept',
  'decline',
  'withdraw',
  'leave',
  'remove',
  'suspend',
  'retire',
  'reinstate',
  'comeBack',
] as const;

describe('membership', () => {
  const allowed: Record<string, string> = {
    'INVITED acceptInvitation': 'ACTIVE',
    'INVITED declineInvitation': 'LEFT',
    'INVITED revokeInvitation': 'REMOVED',
    'APPLIED accept': 'ACTIVE',
    'APPLIED decline': 'REMOVED',
    'APPLIED withdraw': 'LEFT',
    'ACTIVE leave': 'LEFT',
    'ACTIVE remove': 'REMOVED',
    'ACTIVE suspend': 'SUSPENDED',
    'ACTIVE retire': 'ALUMNI',
    'SUSPENDED reinstate': 'ACTIVE',
    'SUSPENDED remove': 'REMOVED',
    'SUSPENDED leave': 'REMOVED',
    'ALUMNI comeBack': 'ACTIVE',
    'ALUMNI leave': 'LEFT',
  };
  it.each(states.flatMap((s) => actions.map((a) => [s, a] as const)))('%s %s', (state, action) => {
    const target = allowed[`${state} ${action}`];
    if (target) expect(membershipMachine.next(state, action)).toBe(target);
    else expect(() => membershipMachine.next(state, action)).toThrow('ILLEGAL_TRANSITION');
  });
  it('ends for good in LEFT and REMOVED', () => {
    for (const s of states) expect(membershipMachine.actions(s).length === 0).toBe(!isLive(s));
  });
  it('gives roles while it is active and never otherwise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...communityRoles), (state, role) => {
        const roles = rolesOf(state, role);
        expect(roles.includes('MEMBER')).toBe(state === 'ACTIVE');
        expect(roles.includes(role)).toBe(state === 'ACTIVE');
        expect(new Set(roles).size).toBe(roles.length);
      }),
    );
  });
});

describe('joining', () => {
  it('is at once, by decision or by invitation', () => {
    expect(stateOnJoining('OPEN', { removed: false })).toBe('ACTIVE');
    expect(stateOnJoining('OPEN', { removed: true })).toBe('APPLIED');
    expect(stateOnJoining('APPLICATION', { removed: false })).toBe('APPLIED');
    expect(() => stateOnJoining('INVITATION', { removed: false })).toThrow('FORBIDDEN');
  });
});

it('whatever people do, one after the other, an active community keeps a coordinator', () => {
  type M = { state: MembershipState; role: CommunityRole };
  const step = fc.record({
    who: fc.nat(3),
    action: fc.constantFrom(...actions),
    role: fc.option(fc.constantFrom(...communityRoles), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const people: M[] = [
        { state: 'ACTIVE', role: 'COORDINATOR' },
        { state: 'ACTIVE', role: 'COORDINATOR' },
        { state: 'ACTIVE', role: 'MEMBER' },
        { state: 'APPLIED', role: 'MEMBER' },
      ];
      const coordinators = () => people.filter((p) => p.state === 'ACTIVE' && p.role === 'COORDINATOR').length;
      for (const s of steps) {
        const was = people[s.who]!;
        const becomes: M = s.role
          ? { ...was, role: s.role }
          : membershipMachine.can(was.state, s.action)
            ? { ...was, state: membershipMachine.next(was.state, s.action) }
            : was;
        const others = people.filter((p) => p !== was && p.state === 'ACTIVE' && p.role === 'COORDINATOR').length;
        try {
          keepsCoordinator(was, becomes, others);
          people[s.who] = becomes;
        } catch (e) {
          expect((e as Error).message).toBe('LAST_COORDINATOR');
        }
        expect(coordinators()).toBeGreaterThan(0);
      }
    }),
  );
});

it('a community opens, rests and returns', () => {
  expect(communityMachine.next('DRAFT', 'open')).toBe('ACTIVE');
  expect(communityMachine.next('ACTIVE', 'archive')).toBe('ARCHIVED');
  expect(communityMachine.next('ARCHIVED', 'reopen')).toBe('ACTIVE');
  expect(communityMachine.next('ARCHIVED', 'close')).toBe('CLOSING');
  expect(() => communityMachine.next('ACTIVE', 'close')).toThrow('ILLEGAL_TRANSITION');
});

describe('inputs', () => {
  const id = '0193f0c0-0000-7000-8000-000000000001';
  it('an invitation names a person or an address, not both and not neither', () => {
    expect(inviteInput.safeParse({ communityId: id, email: 'A@B.example', clientMutationId: id }).data?.email).toBe('a@b.example');
    expect(inviteInput.safeParse({ communityId: id, personId: id, clientMutationId: id }).success).toBe(true);
    expect(inviteInput.safeParse({ communityId: id, clientMutationId: id }).success).toBe(false);
    expect(inviteInput.safeParse({ communityId: id, personId: id, email: 'a@b.example', clientMutationId: id }).success).toBe(false);
  });
  it('refuses what PostgreSQL cannot store', () => {
    for (const text of ['a\u0000b', '\ud800'])
      expect(joinCommunityInput.safeParse({ communityId: id, text, clientMutationId: id }).success).toBe(false);
  });
});
