import { useMutation } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { Task } from './task';
import { RefuseMailsDocument } from './unsubscribe.generated';

export function UnsubscribePage() {
  const t = useT();
  const { token = '' } = useParams({ strict: false }) as { token?: string };
  const [refuse, { loading }] = useMutation(RefuseMailsDocument);
  const [state, setState] = useState<'asks' | 'done' | Problem>('asks');
  const press = async () => {
    try {
      const { data } = await refuse({ variables: { token } });
      setState(data?.refuseMails ? 'done' : { code: 'LINK_EXPIRED', details: {} });
    } catch (error) {
      setState(problemOf(error));
    }
  };
  return (
    <Task title={t('identity.stop.title')} lead={state === 'done' ? undefined : t('identity.stop.lead')}>
      {typeof state === 'object' && <ProblemNote problem={state} />}
      {state === 'done' ? (
        <p role="status">{t('identity.stop.done')}</p>
      ) : (
        <Button kind="main" busy={loading} onClick={() => void press()}>
          {t('identity.stop.do')}
        </Button>
      )}
    </Task>
  );
}
