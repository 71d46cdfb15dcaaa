import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { problemOf } from '../../../app/errors';
import { Time } from '../../../app/i18n/time';
import { useT } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import { KeepAccountDocument } from './leaving.generated';

/** The way back, until the last day. The page is loaded afresh, so that everything is as it was. */
export function KeepAccount({ until }: { until: string }) {
  const t = useT();
  const [keep, { loading }] = useMutation(KeepAccountDocument);
  const [problem, setProblem] = useState<Problem>();
  const run = async () => {
    setProblem(undefined);
    try {
      await keep();
      location.assign('/desk');
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <Callout tone="warn">{t.rich('settings.leaving.pending', { at: <Time at={until} /> })}</Callout>
      <p>{t('settings.leaving.pendingText')}</p>
      {problem && <ProblemNote problem={problem} />}
      <p>
        <Button kind="main" busy={loading} onClick={() => void run()}>
          {t('settings.leaving.keep')}
        </Button>
      </p>
    </>
  );
}
