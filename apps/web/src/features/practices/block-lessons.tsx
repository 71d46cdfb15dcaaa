import { useApolloClient, useQuery } from '@apollo/client/react';
import { mostBlockLessons } from '@guildhall/domain/uptake/block-lessons';
import { Button } from '@guildhall/ui/Button';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { DraftBlockLessonsDocument, LessonsToLinkDocument, LinkBlockLessonDocument } from './block-lessons.generated';
import styles from './building-blocks-editor.module.css';
import { Suggest } from './suggest';

/** Published lessons on one block. They are no part of the text: a press is stored at once, and a lesson that is taken back goes by itself. */
export function BlockLessons({ practiceId, blockId, number }: { practiceId: string; blockId: string; number: number }) {
  const t = useT();
  const client = useApolloClient();
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { data } = useQuery(DraftBlockLessonsDocument, { variables: { practiceId } });
  const found = useQuery(LessonsToLinkDocument, { variables: { practiceId, words: words.trim() }, skip: !wanted });
  const lessons = data?.draftBlockLessons?.find((b) => b.blockId === blockId)?.lessons ?? [];
  const link = async (lessonId: string, on: boolean) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const input = { practiceId, blockId, lessonId, on };
      await client.mutate({
        mutation: LinkBlockLessonDocument,
        variables: { input },
        refetchQueries: [DraftBlockLessonsDocument],
        awaitRefetchQueries: true,
      });
      setWords('');
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };
  const choices = (found.data?.lessonsToLink ?? []).filter((l) => !lessons.some((has) => has.id === l.id));
  return (
    <fieldset className={styles['factors']} onFocus={() => setWanted(true)}>
      <legend>{t('practices.block.lessons')}</legend>
      <p className={styles['hint']}>{t('practices.block.lessonsHint')}</p>
      {lessons.length > 0 && (
        <ul role="list" className={styles['lessons']}>
          {lessons.map((l) => (
            <li key={l.id}>
              <span dir="auto" lang={l.locale}>
                {l.title}
              </span>
              <Button
                small
                kind="text"
                busy={busy}
                aria-label={t('practices.block.lessonOffOf', { title: l.title })}
                onClick={() => void link(l.id, false)}
              >
                {t('practices.block.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {lessons.length < mostBlockLessons && (
        <Suggest
          label={t('practices.block.lessonFind', { number })}
          placeholder={t('practices.block.lessonWords')}
          value={words}
          maxLength={160}
          suggestions={choices.map((l) => ({ id: l.id, text: l.title, note: l.ofThis ? t('practices.block.lessonOfThis') : '' }))}
          onText={setWords}
          onPick={(s) => void link(s.id, true)}
        />
      )}
      {wanted && words.trim() && !found.loading && choices.length === 0 && (
        <p className={styles['hint']} role="status">
          {t('practices.block.lessonNone')}
        </p>
      )}
      {problem && <ProblemNote problem={problem} />}
    </fieldset>
  );
}
