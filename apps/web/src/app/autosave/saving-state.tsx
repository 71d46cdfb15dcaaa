import { useEffect, useState } from 'react';
import { SaveState } from '@guildhall/ui/SaveState';
import { useFormat, useT } from '../i18n/provider';
import { problemText, WayIn } from '../problem-text';
import type { SaveStatus } from './queue.types';

/** Whether what was typed is safe, in words: put it in the same corner of every form. */
export function SavingState({ status }: { status: SaveStatus }) {
  const t = useT();
  const format = useFormat();
  switch (status.kind) {
    case 'idle':
      return null;
    case 'saved':
      return <SaveState state="saved">{t('app.save.saved', { at: format.time(status.at) })}</SaveState>;
    case 'saving':
      return <SaveState state="saving">{t('app.save.saving')}</SaveState>;
    case 'offline':
      return <SaveState state="offline">{t('app.save.offline')}</SaveState>;
    case 'retrying':
      return <Retrying at={status.at} />;
    case 'conflict':
      return <SaveState state="failed">{t('app.save.conflict')}</SaveState>;
    case 'refused':
      return (
        <SaveState state="failed">
          <span>
            {problemText(t, format, status.problem)} {t('app.save.kept')} <WayIn problem={status.problem} />
          </span>
        </SaveState>
      );
  }
}

/** Counts down in steps that a screen reader can bear: the words change every five seconds and in the last three. */
function Retrying({ at }: { at: number }) {
  const t = useT();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(1, Math.ceil((at - now) / 1000));
  const seconds = left > 3 ? Math.ceil(left / 5) * 5 : left;
  return <SaveState state="failed">{t('app.save.retrying', { seconds })}</SaveState>;
}
