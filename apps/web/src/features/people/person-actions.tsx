import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { useToasts } from '@guildhall/ui/Toasts';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { BlockPersonDocument, SuspendPersonDocument, type PersonQuery } from './person.generated';

type Act = 'block' | 'suspend';

/** What one may do about somebody else: not meet them, or, as administrator, shut their account. Each asks once. */
export function PersonActions({ person }: { person: PersonQuery['person'] }) {
  const t = useT();
  const navigate = useNavigate();
  const toast = useToasts();
  const [asks, setAsks] = useState<Act>();
  const [problem, setProblem] = useState<Problem>();
  const [block, blocking] = useMutation(BlockPersonDocument);
  const [suspend, suspending] = useMutation(SuspendPersonDocument);
  const run = async (act: Act) => {
    setProblem(undefined);
    try {
      const options = {
        variables: { personId: person.id },
        update: (cache: { evict: (o: { fieldName: string }) => void }) => cache.evict({ fieldName: 'people' }),
      };
      await (act === 'block' ? block(options) : suspend(options));
      setAsks(undefined);
      toast({ text: t(`people.${act}.done`, { name: person.displayName }) });
      await navigate({ to: '/people', search: {} });
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const { viewerCan } = person;
  if (!viewerCan.block && !viewerCan.suspend) return null;
  return (
    <>
      {viewerCan.block && (
        <Button kind="text" small onClick={() => setAsks('block')}>
          {t('people.block.do')}
        </Button>
      )}
      {viewerCan.suspend && (
        <Button kind="text" small onClick={() => setAsks('suspend')}>
          {t('people.suspend.do')}
        </Button>
      )}
      <Dialog
        open={asks !== undefined}
        onClose={() => setAsks(undefined)}
        title={asks ? t(`people.${asks}.title`, { name: person.displayName }) : ''}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button onClick={() => setAsks(undefined)}>{t('app.cancel')}</Button>
            <Button kind="danger" busy={blocking.loading || suspending.loading} onClick={() => asks && void run(asks)}>
              {asks ? t(`people.${asks}.do`) : ''}
            </Button>
          </>
        }
      >
        {asks && <p>{t(`people.${asks}.text`)}</p>}
        {problem && <ProblemNote problem={problem} />}
      </Dialog>
    </>
  );
}
