import type { ApolloCache } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { recordTransferInput, saveTransferInput, type TransferState, type TransferVisibility } from '@guildhall/domain/uptake/transfer';
import { useMemo, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { problemOf } from '../../../app/errors';
import { issuesOf } from '../../../app/forms/resolver';
import { useKept, type Values } from '../../../app/forms/use-kept';
import type { Problem } from '../../../app/problem';
import { RecordTransferDocument, SaveTransferDocument, type TransferFormQuery } from './uptake.generated';

export type TransferFormData = NonNullable<TransferFormQuery['transferForm']>;
export const idsIn = (text: string): string[] => text.split(' ').filter(Boolean);
/** The page of the practice asks anew what has become of it. */
export const forgetUptake = (cache: ApolloCache): void => {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'practiceUptake' });
};

/** What the server holds, as values of the form. */
const theirsOf = (x: Record<string, unknown>): Partial<Values> =>
  Object.fromEntries(
    Object.entries(x).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : Array.isArray(value) ? [[key, value.join(' ')]] : [],
    ),
  );
const said = (v: Values) => ({
  country: v['country'] ?? '',
  place: v['place'] ?? '',
  visibility: v['visibility'] as TransferVisibility,
  state: v['state'] as TransferState,
  adaptations: v['adaptations'] ?? '',
  result: v['result'] ?? '',
  lessonIds: idsIn(v['lessonIds'] ?? ''),
});

/** Values of the form on this device, and how they are sent. */
export function useTransfer(f: TransferFormData, onDone: () => Promise<void>) {
  const start = useMemo<Values>(() => {
    const { country = f.organisations[0]?.countryCode ?? '', place = '', visibility = 'PUBLIC', state = 'PLANNED' } = f.transfer ?? {};
    const { adaptations = '', result = '', lessonIds = [] } = f.transfer ?? {};
    const organisationId = f.anyOrganisation ? '' : (f.organisations[0]?.id ?? '');
    return { organisationId, organisationName: '', country, place, visibility, state, adaptations, result, lessonIds: lessonIds.join(' ') };
  }, [f]);
  const [problem, setProblem] = useState<Problem>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [record, recording] = useMutation(RecordTransferDocument, { update: forgetUptake });
  const [save, saving] = useMutation(SaveTransferDocument, { update: forgetUptake });
  const last = useRef({ text: '', id: '' });
  const kept = useKept(`transfer:${f.transfer?.id ?? f.practiceId}`, start, f.transfer?.version ?? 0, problem, theirsOf);
  const refuse = (found: readonly Issue[], met?: Problem) => {
    setIssues(found);
    setProblem(met);
    setAttempt((n) => n + 1);
  };
  const send = async (v: Values = kept.v, expectedVersion: number = kept.version): Promise<void> => {
    // A second press after a lost answer must not record a second one.
    const text = JSON.stringify(v);
    if (last.current.text !== text) last.current = { text, id: crypto.randomUUID() };
    const input = f.transfer
      ? z.safeParse(saveTransferInput, { transferId: f.transfer.id, expectedVersion, ...said(v) })
      : z.safeParse(recordTransferInput, {
          practiceId: f.practiceId,
          clientMutationId: last.current.id,
          organisationId: v['organisationId'] || undefined,
          ...said(v),
        });
    if (!input.success) return refuse(issuesOf(input.error));
    setIssues([]);
    setProblem(undefined);
    try {
      if ('transferId' in input.data) await save({ variables: { input: input.data } });
      else await record({ variables: { input: input.data } });
      // Not before: the form would stand there empty while the page is on its way.
      await onDone();
      kept.clear();
    } catch (error) {
      const met = problemOf(error);
      if (met.code === 'INVALID_INPUT') refuse(met.details.issues);
      else refuse([], met);
    }
  };
  return { kept, issues, attempt, problem, busy: recording.loading || saving.loading, send };
}
