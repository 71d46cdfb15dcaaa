import fc from 'fast-check';
import * as z from 'zod/mini';
import { defineMachine } from './machine.js';
import { emailAddress, line, prose } from './text.js';

describe('machine', () => {
  const door = defineMachine('door', { OPEN: { close: 'SHUT' }, SHUT: { open: 'OPEN', lock: 'LOCKED' }, LOCKED: {} });
  it('moves along its table only', () => {
    expect(door.next('OPEN', 'close')).toBe('SHUT');
    expect(() => door.next('LOCKED', 'open')).toThrow('ILLEGAL_TRANSITION');
    expect(door.can('SHUT', 'lock')).toBe(true);
  });
  it('refuses a table with a target that is no state', () => {
    expect(() => defineMachine('bad', { A: { go: 'B' } })).toThrow('target');
  });
  it('is not fooled by names of the object prototype', () => {
    expect(() => door.next('OPEN', 'constructor' as never)).toThrow('ILLEGAL_TRANSITION');
  });
});

describe('text', () => {
  const rule = (schema: z.ZodMiniType, value: unknown) => z.safeParse(schema, value).error?.issues[0]?.message;
  it.each([
    ['a\u0000b', 'badCharacters'],
    ['a\ud800b', 'badCharacters'],
    ['', 'required'],
    ['x'.repeat(11), 'tooLong'],
  ])('refuses %j with %s', (value, expected) => expect(rule(line(1, 10), value)).toBe(expected));
  it('takes bidirectional controls out of one-line text and keeps them in prose', () => {
    expect(line(1, 50).parse('Ann\u202eevil')).toBe('Annevil');
    expect(prose(1, 50).parse('a\u2067b')).toBe('a\u2067b');
  });
  it('is stable: cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (s) => {
        const once = z.safeParse(prose(0, 200), s);
        if (once.success) expect(prose(0, 200).parse(once.data)).toBe(once.data);
      }),
    );
  });
  it('knows an address', () => {
    expect(emailAddress.parse(' Amina@Example.ORG ')).toBe('amina@example.org');
    for (const bad of ['a@b', 'a b@c.org', 'a@b.c\r\nRCPT', '"a"@b.org', 'a,b@c.org,d@e.org'])
      expect(rule(emailAddress, bad)).toBe('notAnEmail');
  });
});
