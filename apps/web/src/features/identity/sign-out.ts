import type { ApolloClient } from '@apollo/client';
import { forgetPerson } from '../../app/session';
import { SignOutDocument } from './sign-out.generated';

/** Ends the session on the server, then leaves nothing of the person on this device. */
export async function signOut(client: ApolloClient): Promise<void> {
  await client.mutate({ mutation: SignOutDocument });
  await forgetPerson();
}
