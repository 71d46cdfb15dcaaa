import { useApolloClient } from '@apollo/client/react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import type { Problem } from '../../app/problem';

/** How the pages ask on which steps are taken: anew, and never sharing the answer to what was asked before a step. */
export const anew = { fetchPolicy: 'network-only', context: { queryDeduplication: false } } as const;

/** Runs one mutation at a time and reads the page again afterwards: after a move of a case much more than the answer has changed. */
export function useAct() {
  const client = useApolloClient();
  const router = useRouter();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const act = async <D, I extends object>(
    name: string,
    mutation: TypedDocumentNode<D, { input: I } & OperationVariables>,
    /** A function is asked once the step counts as under way: for what has to be waited for first. */
    input: Omit<I, 'clientMutationId'> | (() => Promise<Omit<I, 'clientMutationId'>>),
    /** The draft whose words go with it: once they have arrived they are kept here no longer. */
    words?: { clear: () => void },
  ): Promise<boolean> => {
    if (busy) return false;
    setBusy(name);
    setProblem(undefined);
    try {
      const given = typeof input === 'function' ? await input() : input;
      await client.mutate({
        mutation,
        variables: { input: { ...given, clientMutationId: crypto.randomUUID() } } as unknown as { input: I } & OperationVariables,
      });
      words?.clear();
      await router.invalidate();
      return true;
    } catch (e) {
      setProblem(problemOf(e));
      return false;
    } finally {
      setBusy(null);
    }
  };
  return { act, busy, problem };
}
