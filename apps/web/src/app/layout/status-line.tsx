import { useSyncExternalStore } from 'react';
import { waiting } from '../autosave/waiting';
import { useT } from '../i18n/provider';
import { connection } from '../online';

interface Status {
  online: boolean;
  /** Texts that were typed and wait on this device. */
  texts: number;
}

/** Null when there is nothing to say. */
export function useStatusLine(): Status | null {
  const online = useSyncExternalStore(connection.subscribe, connection.isOnline, () => true);
  const texts = useSyncExternalStore(waiting.subscribe, waiting.count, () => 0);
  return online && texts === 0 ? null : { online, texts };
}

/** The quiet line under the bar. */
export function StatusLine({ status: { online, texts } }: { status: Status }) {
  const t = useT();
  return (
    <div role="status">
      {!online && <span>{t('app.offline')} </span>}
      {texts > 0 && <span>{t('app.waitingTexts', { count: texts })}</span>}
    </div>
  );
}
