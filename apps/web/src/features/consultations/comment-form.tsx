import { useMutation } from '@apollo/client/react';
import { commentInput } from '@guildhall/domain/uptake/consultation';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { useDraft } from '../../app/drafts';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { problemOf } from '../../app/errors';
import { issuesOf } from '../../app/forms/resolver';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { issueText, ProblemNote } from '../../app/problem-text';
import type { Consultation } from './consultation.page';
import { useAudience } from './consultations.page';
import { CommentOnConsultationDocument } from './consultations.generated';
import styles from './consultation.module.css';

export interface Anchored {
  readonly field: Consultation['sections'][number]['field'] | '';
  readonly at: number;
  readonly quote: string;
}

/** A remark on one paragraph. It stays on this device until it is sent. */
export function CommentForm({ roundId, c, anchor, onDone }: { roundId: string; c: Consultation; anchor: Anchored; onDone: () => void }) {
  const { t } = useWords();
  const audience = useAudience();
  const kept = useDraft(`remark:${roundId}:${anchor.field}:${anchor.at}`);
  const [problem, setProblem] = useState<Problem>();
  const [wrong, setWrong] = useState<string>();
  const [send, { loading }] = useMutation(CommentOnConsultationDocument);
  const last = useRef({ text: '', id: '' });
  const go = async () => {
    if (last.current.text !== kept.text) last.current = { text: kept.text, id: crypto.randomUUID() };
    const input = z.safeParse(commentInput, { roundId, clientMutationId: last.current.id, ...anchor, body: kept.text });
    if (!input.success) return setWrong(issueText(t, issuesOf(input.error)[0]!, 'consultations'));
    setWrong(undefined);
    setProblem(undefined);
    try {
      await send({ variables: { input: input.data } });
      kept.clear();
      onDone();
    } catch (error) {
      const met = problemOf(error);
      if (met.code === 'INVALID_INPUT') setWrong(issueText(t, met.details.issues[0]!, 'consultations'));
      else setProblem(met);
    }
  };
  return (
    <form
      className={styles['write']}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      {problem && <ProblemNote problem={problem} />}
      <Field
        label={anchor.field === '' ? t('consultations.remarkWhole') : t('consultations.yourRemark')}
        id={`remark-${anchor.field}-${anchor.at}`}
        error={wrong}
        whoSees={
          <WhoSees>
            {c.audience === 'PUBLIC' ? t('consultations.seesPublic') : t('consultations.seesAudience', { audience: audience(c) })}
          </WhoSees>
        }
      >
        <MarkdownEditor value={kept.text} rows={4} maxLength={4000} onChange={kept.setText} />
      </Field>
      <p className={styles['line']}>
        <Button kind="main" type="submit" busy={loading}>
          {t('consultations.send')}
        </Button>
        <Button kind="text" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </p>
    </form>
  );
}
