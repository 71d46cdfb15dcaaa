import { useMutation } from '@apollo/client/react';
import { editPracticeCommentInput } from '@guildhall/domain/uptake/practice-comment';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { useMemo, useState } from 'react';
import * as z from 'zod/mini';
import { MarkdownEditor } from '../../../app/editor/markdown-editor';
import { problemOf } from '../../../app/errors';
import { ConflictView } from '../../../app/forms/conflict-view';
import { issuesOf } from '../../../app/forms/resolver';
import { useKept, type Values } from '../../../app/forms/use-kept';
import { useWords } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { issueText, ProblemNote } from '../../../app/problem-text';
import type { Comment } from './comment-item';
import { EditPracticeCommentDocument } from './comments.generated';
import styles from './comments.module.css';

const theirsOf = (x: Record<string, unknown>): Partial<Values> => (typeof x['body'] === 'string' ? { body: x['body'] } : {});

/** One's own comment, kept on this device until it is saved. It may have been changed in another tab: then both texts are shown and one chooses. */
export function EditComment({ x, onDone, onClose }: { x: Comment; onDone: () => Promise<void>; onClose: () => void }) {
  const { t } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const [wrong, setWrong] = useState<string>();
  const [save, { loading }] = useMutation(EditPracticeCommentDocument);
  const start = useMemo<Values>(() => ({ body: x.body ?? '' }), [x.body]);
  const kept = useKept(`practice-comment-edit:${x.id}`, start, x.version, problem, theirsOf);
  const go = async (v: Values = kept.v, expectedVersion: number = kept.version) => {
    const input = z.safeParse(editPracticeCommentInput, { commentId: x.id, expectedVersion, body: v['body'] });
    if (!input.success) return setWrong(issueText(t, issuesOf(input.error)[0]!, 'practices'));
    setWrong(undefined);
    setProblem(undefined);
    try {
      await save({ variables: { input: input.data } });
      await onDone();
      kept.clear();
      onClose();
    } catch (error) {
      const met = problemOf(error);
      if (met.code === 'INVALID_INPUT') setWrong(issueText(t, met.details.issues[0]!, 'practices'));
      else setProblem(met);
    }
  };
  const { conflict } = kept;
  if (conflict)
    return (
      <ConflictView
        fields={[{ key: 'body', label: t('practices.comments.editText') }]}
        base={conflict.base}
        theirs={conflict.theirs}
        yours={kept.v}
        busy={loading}
        onResolve={(chosen) => {
          const { version } = conflict;
          kept.resolve(chosen);
          void go(chosen, version);
        }}
      />
    );
  return (
    <form
      className={styles['write']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void go();
      }}
    >
      {problem && <ProblemNote problem={problem} />}
      <Field label={t('practices.comments.editText')} hint={t('practices.comments.editNote')} id={`f-comment-${x.id}`} error={wrong}>
        <MarkdownEditor value={kept.v['body'] ?? ''} rows={4} maxLength={4000} onChange={(body) => kept.put({ body })} />
      </Field>
      <p className={styles['acts']}>
        <Button kind="main" type="submit" busy={loading}>
          {t('practices.comments.save')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            kept.clear();
            onClose();
          }}
        >
          {t('app.cancel')}
        </Button>
      </p>
    </form>
  );
}
