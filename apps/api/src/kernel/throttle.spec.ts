import { TestApp } from '../../test/app.js';
import { networkOf } from './http-door.js';
import { charge, throttleSweep, type Throttle } from './throttle.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
});
afterAll(async () => {
  await app.stop();
});

const bucket: Throttle = { name: 'spec', burst: 5, perHour: 60 };
const attempt = (by: string) =>
  charge(app.factory.make(null), [[bucket, by]]).then(
    () => 'ok',
    (e: { code: string; details: { retryAfterSeconds: number } }) => e.details.retryAfterSeconds,
  );

it('lets a burst through, then as many as time empties, and says how long to wait', async () => {
  expect([...(await Promise.all(Array.from({ length: 8 }, () => attempt('a'))))].filter((x) => x === 'ok')).toHaveLength(5);
  const wait = await attempt('a');
  expect(wait).toBeGreaterThan(50);
  expect(wait).toBeLessThanOrEqual(60);
  app.clock.advance(61_000);
  expect([await attempt('a'), typeof (await attempt('a'))]).toEqual(['ok', 'number']);
  expect(await attempt('b')).toBe('ok');
});
it('holds no address, and is empty again after a while', async () => {
  await attempt('amina@example.org');
  expect(JSON.stringify(await app.db.query('select * from throttle_bucket'))).not.toContain('amina');
  app.clock.advance(86_400_000);
  await throttleSweep.run(app.factory.make(null));
  expect(await app.db.query('select * from throttle_bucket')).toEqual([]);
});

it.each([
  ['192.0.2.77', '192.0.2.0/24', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24', '192.0.2.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['2001:db8::6', '2001:db8:0:0::/64', '2001:db8:0::/48'],
  ['::1', '0:0:0:0::/64', '0:0:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64', 'fe80:0:0::/48'],
  ['nonsense', 'unknown', 'unknown'],
])('the network of %s is %s', (address, wide, narrow) => {
  expect([networkOf(address, 64), networkOf(address, 48)]).toEqual([wide, narrow]);
});
