import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDeferredValue, useState } from 'react';
import { problemOf } from '../../../app/errors';
import { useWords } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import { AskValidatorDocument, ValidatorCandidatesDocument } from './validation.generated';
import styles from './validation.module.css';

/** People by name or organisation: those who can be asked first, the others with the reason why not. */
export function PickValidator({ practiceId, refetch }: { practiceId: string; refetch: readonly string[] }) {
  const { t, format } = useWords();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState(false);
  const found = useQuery(ValidatorCandidatesDocument, {
    variables: { id: practiceId, words: wanted.trim() },
    fetchPolicy: 'cache-and-network',
  });
  const [ask, { loading }] = useMutation(AskValidatorDocument, { refetchQueries: [...refetch], awaitRefetchQueries: true });
  const people = (found.data ?? found.previousData)?.validatorCandidates;
  const go = (personId: string) => {
    setProblem(undefined);
    setSaid(false);
    ask({ variables: { input: { practiceId, personId, clientMutationId: crypto.randomUUID() } } }).then(
      () => setSaid(true),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  return (
    <div className="stack">
      <Field label={t('practices.validation.find')} id="validator-words">
        <TextInput dir="auto" autoComplete="off" value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      </Field>
      <p role="status" className="small">
        {said ? t('practices.validation.asked') : ''}
      </p>
      {problem && <ProblemNote problem={problem} />}
      {found.error && <ProblemNote problem={problemOf(found.error)} />}
      {!people && !found.error && <Skeleton label={t('app.loading')} lines={[70, 60, 80]} />}
      {people?.length === 0 && <p>{t('practices.validation.nobody')}</p>}
      <ul role="list" className={styles['list']}>
        {people?.map((p) => (
          <li key={p.id} className={styles['item']}>
            <div className={styles['row']}>
              <span>
                <strong>
                  <bdi>{p.name}</bdi>
                </strong>{' '}
                <bdi className="small">{format.list(p.organisations)}</bdi>
              </span>
              {p.bar === null ? (
                <Button small busy={loading} onClick={() => go(p.id)} aria-label={`${t('practices.validation.ask')}: ${p.name}`}>
                  {t('practices.validation.ask')}
                </Button>
              ) : (
                <span className="small soft">{t(`practices.validation.bar.${p.bar}`)}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
