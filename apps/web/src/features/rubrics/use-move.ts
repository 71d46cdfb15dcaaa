import { useApolloClient } from '@apollo/client/react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import type { Problem } from '../../app/problem';

/** Sends one change at a time; the answer, or null where it was refused. */
export function useMove() {
  const client = useApolloClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const move = async <D, I extends object>(
    name: string,
    mutation: TypedDocumentNode<D, { input: I } & OperationVariables>,
    input: Omit<I, 'clientMutationId'>,
  ): Promise<D | null> => {
    if (busy) return null;
    setBusy(name);
    setProblem(undefined);
    try {
      const variables = { input: { ...input, clientMutationId: crypto.randomUUID() } } as unknown as { input: I } & OperationVariables;
      return (await client.mutate({ mutation, variables })).data ?? null;
    } catch (e) {
      setProblem(problemOf(e));
      return null;
    } finally {
      setBusy(null);
    }
  };
  return { move, busy, problem };
}
