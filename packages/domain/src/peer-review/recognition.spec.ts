import fc from 'fast-check';
import { certificateText, readSerial, serialFrom, type CertificateText } from './recognition.js';

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
  ];
  expect(new Set(all).size).toBe(all.length);
});
