import fc from 'fast-check';
import { deviceOf } from './device.js';
import { accountMachine, formerName, lastDay, sayFormer, sayFormerIn } from './leaving.js';
import { affiliationMachine } from './organisation.js';
import { passwordProblem, newPassword } from './password.js';
import { isGrantable } from './roles.js';
import { defaultVisibility, fieldLevels, isOpen, nearness, opensAt, profileFields } from './visibility.js';
import { isCountry, isLanguage, isTimeZone } from './vocabulary.js';

describe('visibility', () => {
  it('a wider level never shuts out whom a narrower one lets in', () => {
    fc.assert(
      fc.property(fc.nat(fieldLevels.length - 2), fc.integer({ min: 0, max: 5 }), (i, near) => {
        if (isOpen(fieldLevels[i], near)) expect(isOpen(fieldLevels[i + 1], near)).toBe(true);
      }),
    );
  });
  it('the person sees everything, and what is not known is shut for all others', () => {
    for (const level of fieldLevels) expect(isOpen(level, nearness.SELF)).toBe(true);
    expect([opensAt(undefined), isOpen(undefined, nearness.ORGANISER)]).toEqual([5, false]);
  });
  it('by default nothing is public and contact stays with the organisers', () => {
    expect(profileFields.filter((f) => ['PUBLIC', 'MEMBERS'].includes(defaultVisibility[f]))).toEqual([]);
    expect([defaultVisibility.email, defaultVisibility.links]).toEqual(['ORGANISERS', 'ORGANISERS']);
  });
});

describe('password', () => {
  const owner = { email: 'amina@example.org', name: 'Amina Ruiz-Castellanos' };
  const rule = (s: string) => passwordProblem(s, owner, (x) => x === 'iloveyou')?.details as { issues: { rule: string }[] } | undefined;
  it.each([
    'aaaaaaaaaaaaa',
    'abcdefghijklm',
    'zyxwvutsrqponm',
    'qwertyuiopas',
    'xyxyxyxyxyxyx',
    '1234567890123',
    'iloveyou12345',
    '!!iloveyou!!!!',
  ])('refuses %s', (s) => expect(rule(s)?.issues[0]?.rule).toBe('passwordCommon'));
  it.each(['amina@example.org', 'Amina Ruiz-Castellanos', 'amina ruiz-castellanos1'])('refuses the own %s', (s) =>
    expect(rule(s)?.issues[0]?.rule).toBe('passwordIsYours'),
  );
  it.each(['seven quiet harbours', 'пять тихих гаваней', 'correct horse battery staple'])('takes %s', (s) =>
    expect(rule(s)).toBeUndefined(),
  );
  it('is the same however its accents are written', () => expect(newPassword.parse('cafe\u0301 in the north')).toBe('café in the north'));
});

it('an affiliation that has ended is asked for anew', () => {
  expect([
    affiliationMachine.can('REQUESTED', 'confirm'),
    affiliationMachine.can('ENDED', 'confirm'),
    affiliationMachine.can('CONFIRMED', 'end'),
  ]).toEqual([true, false, true]);
});
it('roles of membership are not given by hand', () => {
  expect([
    isGrantable('COORDINATOR', 'NETWORK'),
    isGrantable('MEMBER', 'COMMUNITY'),
    isGrantable('PEER_REVIEWER', 'CASE'),
    isGrantable('ORG_MANAGER', 'ORGANISATION'),
  ]).toEqual([true, false, false, true]);
});
it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge',
    'Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPhone',
  ],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36', 'Chrome', 'Android'],
  ['curl/8.0', null, null],
])('knows the device of %s', (agent, browser, system) => expect(deviceOf(agent)).toEqual({ browser, system }));
it('knows countries, languages and time zones', () => {
  expect([
    isCountry('DK'),
    isCountry('QQ'),
    isLanguage('sr-Latn'),
    isLanguage('xx'),
    isTimeZone('Europe/Oslo'),
    isTimeZone('Mars/Olympus'),
    isTimeZone('+01:00'),
  ]).toEqual([true, false, true, false, true, false, false]);
});

describe('the end of an account', () => {
  it('can be undone for fourteen days, and never afterwards', () => {
    expect(lastDay(new Date('2026-03-20T10:00:00Z')).toISOString()).toBe('2026-04-03T10:00:00.000Z');
    expect(accountMachine.next(accountMachine.next('ACTIVE', 'leave'), 'keep')).toBe('ACTIVE');
    expect(accountMachine.actions('ANONYMISED')).toEqual([]);
  });
  it('says in the language of the reader who is gone, and leaves every other name alone', () => {
    const name = formerName('3FA9C1');
    expect([sayFormer(name, 'en'), sayFormer(name, 'de'), sayFormer(name, 'ar'), sayFormer(name, 'sv')]).toEqual([
      name,
      'Ehemaliges Mitglied 3FA9C1',
      'عضو سابق 3FA9C1',
      name,
    ]);
    fc.assert(fc.property(fc.string(), (other) => sayFormer(other, 'de') === other));
    const answer = { who: name, all: [{ name, about: `He wrote to ${name}.`, no: null }] };
    sayFormerIn(answer, 'de');
    expect(answer).toEqual({
      who: 'Ehemaliges Mitglied 3FA9C1',
      all: [{ name: 'Ehemaliges Mitglied 3FA9C1', about: `He wrote to ${name}.`, no: null }],
    });
  });
});
