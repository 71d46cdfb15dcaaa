import { readConfig } from './config.js';

it('names the wrong setting and what it may be', () => {
  expect(() => readConfig({ PORT: 'abc' })).toThrow('PORT must be a whole number from 1 to 65535; it is "abc".');
  expect(() => readConfig({ GUILDHALL_OPERATIONS: 'none' })).toThrow('open or persisted');
});
it('names an unknown setting and the one that was meant', () => {
  expect(() => readConfig({ GUILDHALL_DMEO: 'true' })).toThrow('GUILDHALL_DMEO is not a setting. Did you mean GUILDHALL_DEMO?');
});
it('shows no password of a wrong address', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://me:secret@host/db' })).toThrow(/^(?!.*secret)/);
});
