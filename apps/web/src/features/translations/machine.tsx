import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { settled } from '../../app/autosave/browser-queue';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { labelOf } from './text-row';
import { FillByMachineDocument, type FillByMachineMutation } from './translate.generated';
import type { Translation } from './use-translation';
import styles from './translate.module.css';

type Answer = FillByMachineMutation['fillByMachine'];
/** What a machine did, or why it did not. MOVED: somebody else wrote meanwhile. */
export interface Filling {
  readonly filled: number;
  readonly lost: readonly string[];
  readonly fault: Answer['fault'] | 'MOVED';
}

interface Props {
  translation: Translation;
  /** Of what is stored, once nothing waits to be sent. */
  version: () => number;
  onBusy: (busy: boolean) => void;
  onFilled: (filling: Filling) => void;
  onProblem: (problem: Problem | undefined) => void;
}
/** Asks the machine of this installation for words where there are none. */
export function FillByMachine({ translation, version, onBusy, onFilled, onProblem }: Props) {
  const { t } = useWords();
  const client = useApolloClient();
  const [fill, { loading }] = useMutation(FillByMachineDocument);
  const go = async () => {
    onProblem(undefined);
    onBusy(true);
    await settled();
    try {
      const { data } = await fill({ variables: { input: { translationId: translation.id, expectedVersion: version() } } });
      const { filled, lost, fault } = data!.fillByMachine;
      onFilled({ filled: filled.length, lost, fault });
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'CONFLICT') return onProblem(problem);
      await client.refetchQueries({ include: ['TranslatePage'] });
      onFilled({ filled: 0, lost: [], fault: 'MOVED' });
    } finally {
      onBusy(false);
    }
  };
  return (
    <div className={styles['machine']}>
      <Button busy={loading} onClick={() => void go()}>
        {t('translations.machine')}
      </Button>
      <p className="meta" role="status">
        {loading ? t('translations.machine.busy') : t('translations.machine.where')}
      </p>
    </div>
  );
}

/** What became of it, with the texts that are still to be written. */
export function MachineNote({ filling: { filled, lost, fault }, translation }: { filling: Filling; translation: Translation }) {
  const { t, format } = useWords();
  return (
    <Callout tone={fault || lost.length ? 'warn' : 'note'} role="status">
      {fault !== 'MOVED' && <p>{t('translations.machine.filled', { count: filled })}</p>}
      {lost.length > 0 && <p>{t('translations.machine.lost', { names: format.list(lost.map((key) => labelOf(t, key, translation))) })}</p>}
      {fault && <p>{t(`translations.machine.${fault}`)}</p>}
    </Callout>
  );
}
