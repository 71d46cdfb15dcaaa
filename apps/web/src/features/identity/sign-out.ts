import type { ApolloClient } from '@apollo/client';
import { waiting } from '../../app/autosave/waiting';
import { forgetPerson } from '../../app/session';
import { SignOutDocument } from './sign-out.generated';

/** Ends the session on the server, then leaves nothing of the person on this device. Without an answer nothing is taken from it. */
export async function endSession(client: ApolloClient): Promise<void> {
  await client.mutate({ mutation: SignOutDocument });
  await forgetPerson();
}

/** The same in one press; where words wait that have not reached the server, it asks first. */
export function signOut(client: ApolloClient): Promise<void> {
  return waiting.count() > 0 ? Promise.reject(new Error('words wait')) : endSession(client);
}
