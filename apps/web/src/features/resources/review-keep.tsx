import { useMutation } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { ReconfirmResourceDocument } from './keep.generated';
import type { Draft } from './use-resource';

/** When somebody looks whether it still holds, and the word that it does. */
export function ReviewKeep({ draft: r, arrived }: { draft: Draft; arrived: () => Promise<number> }) {
  const { t, format } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const [reconfirm, { loading }] = useMutation(ReconfirmResourceDocument);
  if (!r.viewerCan.reconfirm || !r.reviewDueAt) return null;
  const go = async () => {
    setProblem(undefined);
    const input = { resourceId: r.id, expectedVersion: await arrived() };
    await reconfirm({ variables: { input } }).catch((error: unknown) => setProblem(problemOf(error)));
  };
  const date = format.date(r.reviewDueAt);
  return (
    <section aria-labelledby="review">
      <h2 id="review">{t('resources.review')}</h2>
      {problem && <ProblemNote problem={problem} />}
      <p className="small" role="status">
        {r.due ? t('resources.reviewDue', { date }) : t('resources.reviewOn', { date })}
      </p>
      <Button busy={loading} onClick={() => void go()}>
        {t('resources.reconfirm')}
      </Button>
    </section>
  );
}
