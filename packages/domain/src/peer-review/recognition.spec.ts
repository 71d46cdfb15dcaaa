import fc from 'fast-check';
import { certificateText, partsDone, readSerial, recognisedRoles, serialFrom, type CertificateText } from './recognition.js';

describe('a serial', () => {
  it('is read again however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 32 }), (bytes) => {
        const serial = serialFrom(bytes);
        expect(serial).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
        expect(readSerial(serial)).toBe(serial);
        expect(readSerial(` ${serial.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`)).toBe(serial);
      }),
    );
  });
  it.each(['', 'ABCD', 'U'.repeat(20), '0'.repeat(21)])('is not %j', (typed) => expect(readSerial(typed)).toBeNull());
});
it('a certificate says another thing when any of its words changes', () => {
  const c: CertificateText = { name: 'A', role: 'PEER', programme: 'P', from: '2026-01-01', to: '2026-06-01' };
  const all = [
    certificateText('S', c),
    certificateText('T', c),
    ...(['name', 'programme', 'from', 'to'] as const).map((k) => certificateText('S', { ...c, [k]: 'x' })),
    certificateText('S', { ...c, parts: ['REVIEW'] }),
    certificateText('S', { ...c, parts: ['REVIEW', 'VISIT'] }),
  ];
  expect(new Set(all).size).toBe(all.length);
  // The seal of those that were issued before there were parts still holds.
  expect(all[0]).toBe('["S","A","PEER","P","2026-01-01","2026-06-01"]');
});
describe('what is recognised of a case that was cancelled', () => {
  const nothing = { panelStood: false, reviewSent: false, visited: false, reported: false };
  const all = { panelStood: true, reviewSent: true, visited: true, reported: true };
  it.each(recognisedRoles)('is nothing for a %s who did nothing', (role) => expect(partsDone({ role, ...nothing })).toEqual([]));
  it('is what each part of a case can do', () => {
    expect(partsDone({ role: 'PEER', ...all })).toEqual(['REVIEW', 'VISIT', 'REPORT']);
    expect(partsDone({ role: 'TRAINEE_PEER', ...all })).toEqual(['VISIT']);
    expect(partsDone({ role: 'FACILITATOR', ...all })).toEqual(['PANEL', 'REVIEW', 'VISIT', 'REPORT']);
    // That the panel stood is the work of whoever brought it together.
    expect(partsDone({ role: 'LEAD_PEER', ...nothing, panelStood: true })).toEqual([]);
    expect(partsDone({ role: 'LEAD_PEER', ...nothing, panelStood: true, reviewSent: true })).toEqual(['REVIEW']);
  });
});
