import { useApolloClient } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Answer } from '@guildhall/domain/peer-review/answer';
import type { OfflinePreview } from '@guildhall/domain/peer-review/offline-merge';
import { problemOf } from '../../../app/errors';
import type { Problem } from '../../../app/problem';
import { answersOf, readForm, stillDecided, type Reading } from './offline-way';
import { ImportReviewDocument } from './offline.generated';

export interface Preview {
  readonly kind: 'preview';
  readonly preview: OfflinePreview;
  /** The review was changed while the preview stood here. */
  readonly anew: boolean;
  /** Why the last try to take it over was refused. */
  readonly problem?: Problem;
}
export type Stage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | Preview
  | Exclude<Reading, { kind: 'preview' }>
  | { readonly kind: 'done'; readonly dimensions: number; readonly savedAt: string };

/** The way of a file: read, shown, decided, taken over. Whatever is refused on the way, file and decisions stay here. */
export function useOffline(caseId: string) {
  const client = useApolloClient();
  const router = useRouter();
  const [file, setFile] = useState<File>();
  const [stage, setStage] = useState<Stage>({ kind: 'empty' });
  const [decided, setDecided] = useState<Record<string, Answer>>({});
  const [sending, setSending] = useState(false);
  // The same answers sent again, after an answer that never came, are the same change.
  const sent = useRef({ answers: '', clientMutationId: '' });

  const bring = async (next: File) => {
    setFile(next);
    setStage({ kind: 'reading' });
    const read = await readForm(caseId, next);
    if (read.kind === 'preview') setDecided({});
    setStage(read.kind === 'preview' ? { ...read, anew: false } : read);
  };
  const take = async ({ preview }: Preview) => {
    setSending(true);
    try {
      const answers = answersOf(preview.dimensions, decided);
      const text = JSON.stringify(answers);
      if (sent.current.answers !== text) sent.current = { answers: text, clientMutationId: crypto.randomUUID() };
      const { data } = await client.mutate({
        mutation: ImportReviewDocument,
        variables: { input: { reviewId: preview.reviewId, answers, clientMutationId: sent.current.clientMutationId } },
      });
      const result = data!.importReview;
      if (result.__typename === 'ImportedReview') {
        setStage({ kind: 'done', dimensions: result.dimensions, savedAt: result.savedAt });
        await router.invalidate();
        return;
      }
      const read = await readForm(caseId, file!);
      if (read.kind === 'preview') setDecided((now) => stillDecided(preview.dimensions, read.preview.dimensions, now));
      setStage(read.kind === 'preview' ? { ...read, anew: true } : read);
    } catch (e) {
      setStage({ kind: 'preview', preview, anew: false, problem: problemOf(e) });
    } finally {
      setSending(false);
    }
  };
  const decide = (key: string, answer: Answer | undefined) =>
    setDecided(({ [key]: _, ...others }) => (answer ? { ...others, [key]: answer } : others));
  return { file, stage, decided, sending, bring, take, decide };
}
