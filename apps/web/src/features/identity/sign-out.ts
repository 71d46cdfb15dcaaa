import type { ApolloClient } from '@apollo/client';
import { forgetPerson } from '../../app/session';
import { SignOutDocument } from './sign-out.generated';
import { unsent } from './unsent';

/** Ends the session on the server, then leaves nothing of the person on this device. Without an answer nothing is taken from it. */
export async function endSession(client: ApolloClient): Promise<void> {
  await client.mutate({ mutation: SignOutDocument });
  await forgetPerson();
}

/** The same in one press; where this device has words that have not reached the server, it asks first. */
export function signOut(client: ApolloClient): Promise<void> {
  return unsent.count() > 0 ? Promise.reject(new Error('words wait')) : endSession(client);
}
