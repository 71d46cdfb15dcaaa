import type { Grant } from '@guildhall/domain/kernel/scope';
import type { Person } from '../src/identity/person.entity.js';
import { createPerson } from '../src/identity/person.service.js';
import { grantRole } from '../src/identity/role-grant.service.js';
import { transact } from '../src/kernel/transact.js';
import type { TestApp } from './app.js';

/** Adds a person with an account; the name is all that matters to a test. */
export async function person(app: TestApp, displayName: string, more: Partial<Person> & { grants?: Grant[] } = {}): Promise<Person> {
  const { grants = [], ...fields } = more;
  return transact(app.factory.make(null), async (ctx) => {
    const row = await createPerson(ctx, {
      email: `${displayName.toLowerCase().replace(/[^a-z]+/g, '.')}.${Math.random().toString(36).slice(2, 8)}@example.test`,
      emailVerifiedAt: ctx.now,
      passwordHash: null,
      displayName,
      locale: 'en',
      timeZone: 'Europe/Copenhagen',
      ...fields,
    });
    for (const grant of grants) await grantRole(ctx, row.id, grant);
    return row;
  });
}
