import { emergencyStanding, hoursFrom, referenceIn, requestEmergencyInput } from './emergency.js';

const caseId = '0197f1a2-3b4c-7d5e-8f60-718293a4b5c6';
const asked = (more: object) =>
  requestEmergencyInput.safeParse({
    reference: caseId,
    reason: 'The report cannot be opened by anybody.',
    hours: 2,
    clientMutationId: caseId,
    ...more,
  });
const rules = (more: object) => asked(more).error?.issues.map((i) => i.message);

describe('emergency access', () => {
  it('finds the reference in what was pasted', () => {
    expect(referenceIn(`https://guildhall.example/reviews/${caseId.toUpperCase()}/report?x=1`)).toBe(caseId);
    expect(referenceIn('the case of the harbour')).toBeNull();
    expect(asked({ reference: `  https://guildhall.example/reviews/${caseId}  ` }).data?.reference).toBe(caseId);
  });
  it('asks for a reference, a reason and one to 24 hours', () => {
    expect(rules({ reference: 'nothing' })).toEqual(['caseReference']);
    expect(rules({ reason: 'Short.' })).toEqual(['tooShort']);
    for (const hours of [0, 25]) expect(rules({ hours })).toEqual(['emergencyHours']);
    for (const hours of [1, 24]) expect(rules({ hours })).toBeUndefined();
  });
  it('is over at its last moment, and a request that nobody answered lapses', () => {
    const now = new Date('2026-11-27T10:00:00Z');
    const at = (state: 'REQUESTED' | 'OPEN' | 'ENDED', lapsesAt: Date, expiresAt: Date | null) =>
      emergencyStanding({ state, lapsesAt, expiresAt }, now);
    const [before, after] = [hoursFrom(now, -1), hoursFrom(now, 1)];
    expect(at('REQUESTED', after, null)).toBe('REQUESTED');
    expect(at('REQUESTED', now, null)).toBe('LAPSED');
    expect(at('OPEN', before, after)).toBe('OPEN');
    expect(at('OPEN', before, now)).toBe('EXPIRED');
    expect(at('ENDED', before, before)).toBe('ENDED');
  });
});
