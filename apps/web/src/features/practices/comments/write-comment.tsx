import { useMutation } from '@apollo/client/react';
import { writePracticeCommentInput } from '@guildhall/domain/uptake/practice-comment';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { useDraft } from '../../../app/drafts';
import { MarkdownEditor } from '../../../app/editor/markdown-editor';
import { problemOf } from '../../../app/errors';
import { issuesOf } from '../../../app/forms/resolver';
import { useWords } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { issueText, ProblemNote } from '../../../app/problem-text';
import { WritePracticeCommentDocument } from './comments.generated';
import styles from './comments.module.css';

interface Props {
  practiceId: string;
  /** Of the comment that is answered. */
  answerToId?: string;
  onBegin?: () => void;
  onClose?: () => void;
  onDone: () => Promise<void>;
}

/** A new comment or an answer. It stays on this device until it is sent. */
export function WriteComment({ practiceId, answerToId, onBegin, onClose, onDone }: Props) {
  const { t } = useWords();
  const kept = useDraft(answerToId ? `practice-comment-answer:${answerToId}` : `practice-comment:${practiceId}`);
  const [problem, setProblem] = useState<Problem>();
  const [wrong, setWrong] = useState<string>();
  const [send, { loading }] = useMutation(WritePracticeCommentDocument);
  const last = useRef({ text: '', id: '' });
  const go = async () => {
    // A second press after a lost answer must not say it twice.
    if (last.current.text !== kept.text) last.current = { text: kept.text, id: crypto.randomUUID() };
    const input = z.safeParse(writePracticeCommentInput, {
      practiceId,
      clientMutationId: last.current.id,
      body: kept.text,
      answerToId: answerToId ?? null,
    });
    if (!input.success) return setWrong(issueText(t, issuesOf(input.error)[0]!, 'practices'));
    setWrong(undefined);
    setProblem(undefined);
    try {
      await send({ variables: { input: input.data } });
      last.current = { text: '', id: '' };
      kept.clear();
      await onDone();
    } catch (error) {
      const met = problemOf(error);
      if (met.code === 'INVALID_INPUT') setWrong(issueText(t, met.details.issues[0]!, 'practices'));
      else setProblem(met);
    }
  };
  return (
    <form
      className={`${styles['write']!} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void go();
      }}
    >
      {problem && <ProblemNote problem={problem} />}
      <Field
        label={t(answerToId ? 'practices.comments.writeAnswer' : 'practices.comments.write')}
        hint={t('practices.comments.writeHint')}
        id={answerToId ? `f-answer-${answerToId}` : 'f-comment'}
        error={wrong}
        whoSees={<WhoSees>{t('practices.comments.sees')}</WhoSees>}
      >
        <MarkdownEditor
          value={kept.text}
          rows={4}
          maxLength={4000}
          onChange={(text) => {
            onBegin?.();
            kept.setText(text);
          }}
        />
      </Field>
      <p className={styles['acts']}>
        <Button kind="main" type="submit" busy={loading}>
          {t(answerToId ? 'practices.comments.sendAnswer' : 'practices.comments.send')}
        </Button>
        {onClose && (
          <Button kind="text" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        )}
      </p>
    </form>
  );
}
