import { TestApp } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { takenField, toProblem } from './answers.js';

it('what the database finds taken is told as the field that it is, not as its constraint', async () => {
  const app = await TestApp.boot();
  try {
    const { email } = await person(app, 'Amina');
    const again = await person(app, 'Amina again', { email }).catch((error: unknown) => error);
    expect(toProblem(again)).toEqual({ code: 'TAKEN', details: { field: 'email' } });
  } finally {
    await app.stop();
  }
}, 30_000);

it('what must not go while something hangs on it is refused by rule, whatever code the server has for it', () => {
  for (const code of ['23503', '23001'])
    expect(toProblem(Object.assign(new Error('update or delete violates'), { code }))).toMatchObject({ code: 'INVALID_INPUT' });
});

it.each([
  ['Key (slug)=(north) already exists.', 'slug'],
  ['Key ("personId", lower(name))=(0199, my search) already exists.', 'name'],
  ['Key ("rubricId", semver)=(0199, 1.0.0) already exists.', 'semver'],
  ['Schlüssel »(email)=(a@example.org)« existiert bereits.', 'email'],
  ['Key ("tokenHash")=(\\x00) already exists.', ''],
  ['Key ("caseId", number)=(0199, (slug)=(x)) already exists.', ''],
  ['', ''],
])('%s', (detail, field) => expect(takenField(detail)).toBe(field));
