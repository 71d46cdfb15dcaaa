import fc from 'fast-check';
import { wallClockIn } from '../peer-review/deadline.js';
import { readBrowseSearch } from './browse.js';
import { alerts, nextAlert } from './saved.js';
import { readSaved } from './saved-address.js';

describe('the address of a search', () => {
  it('is kept without the page one was on, in one way of writing', () => {
    expect(readSaved('/search?q=founders+meeting&kind=STORY&after=abc#x')).toMatchObject({
      place: 'EVERYTHING',
      words: 'founders meeting',
      kinds: ['STORY'],
      address: '/search?q=founders%20meeting&kind=STORY',
    });
    const one = readSaved('/practices?country=%5B%22SE%22%2C%22DE%22%5D&dimension=%5B%22finance%22%5D&sort=TITLE&after=x');
    const other = readSaved('/practices?sort=TITLE&dimension=finance&country=%5B%22DE%22%2C%22SE%22%5D');
    expect(one).toEqual(other);
    expect(one).toMatchObject({ place: 'PRACTICES', filters: 3, filter: { countries: ['DE', 'SE'], dimensions: ['finance'] } });
  });
  it.each([
    '',
    '/',
    '/search',
    '/search?q=',
    '/search?kind=STORY',
    '/people?q=x',
    'https://example.org/search?q=x',
    '//search?q=x',
    '/search/../admin?q=x',
  ])('%j is none', (address) => expect(readSaved(address)).toBeNull());
  it.each([
    '/search?q=%00',
    '/search?q=%22a%5Cu0000b%22',
    '/search?q=%22%5Cud800%22',
    `/search?q=${'x'.repeat(199)}${encodeURIComponent('😀')}`,
    '/practices?target=%5B%22%5Cu0007%22%5D',
  ])('is none where it cannot be stored: %j', (address) => expect(readSaved(address)).toBeNull());
  it('read again says the same, whatever was typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 }), (q, target) => {
        const typed = `/practices?q=${encodeURIComponent(JSON.stringify(q))}&target=${encodeURIComponent(JSON.stringify(target))}`;
        const saved = readSaved(typed);
        // What cannot be stored is refused; see above.
        if (!saved) return;
        expect(readSaved(saved.address)).toEqual(saved);
        expect(saved.words).toBe(readBrowseSearch({ q }).q ?? '');
      }),
    ));
});

describe('the next alert', () => {
  const zones = ['Europe/Stockholm', 'America/St_Johns', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC'];
  it('is at seven on the clock of the person, later than now, and at most a day or a week off', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        fc.constantFrom('DAILY' as const, 'WEEKLY' as const),
        (now, zone, alert) => {
          const at = nextAlert(alert, now, zone)!;
          expect(wallClockIn(at, zone).slice(11)).toBe('07:00');
          expect(at.getTime()).toBeGreaterThan(now.getTime());
          expect(at.getTime() - now.getTime()).toBeLessThanOrEqual(((alert === 'DAILY' ? 24 : 7 * 24) + 1) * 3_600_000);
          if (alert === 'WEEKLY') expect(new Date(`${wallClockIn(at, zone).slice(0, 10)}T00:00Z`).getUTCDay()).toBe(1);
        },
      ),
    ));
  it('keeps the hour when the clocks change', () => {
    expect(nextAlert('DAILY', new Date('2026-10-24T12:00:00Z'), 'Europe/Stockholm')).toEqual(new Date('2026-10-25T06:00:00Z'));
    expect(nextAlert('DAILY', new Date('2026-10-23T12:00:00Z'), 'Europe/Stockholm')).toEqual(new Date('2026-10-24T05:00:00Z'));
  });
  it('never comes when it is off', () => expect(nextAlert(alerts[0], new Date(), 'UTC')).toBeNull());
});
