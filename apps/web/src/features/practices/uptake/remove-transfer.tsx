import { useMutation } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { useState } from 'react';
import { problemOf } from '../../../app/errors';
import { useT } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import { RemoveTransferDocument } from './uptake.generated';
import { forgetUptake } from './use-transfer';

/** For what was recorded by mistake. */
export function RemoveTransfer({ id, version, onDone }: { id: string; version: number; onDone: () => void }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [remove, { loading }] = useMutation(RemoveTransferDocument, { update: forgetUptake });
  const go = () =>
    remove({ variables: { input: { transferId: id, expectedVersion: version } } }).then(onDone, (error: unknown) =>
      setProblem(problemOf(error)),
    );
  return (
    <>
      <Button kind="text" onClick={() => setOpen(true)}>
        {t('practices.transfer.remove')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('practices.transfer.remove')}
        closeLabel={t('app.close')}
        actions={
          <Button kind="danger" busy={loading} onClick={() => void go()}>
            {t('practices.transfer.removeNow')}
          </Button>
        }
      >
        {problem && <ProblemNote problem={problem} />}
        <p>{t('practices.transfer.removeText')}</p>
      </Dialog>
    </>
  );
}
