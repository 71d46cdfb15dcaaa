import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Dialog } from '@guildhall/ui/Dialog';
import { useT } from '../i18n/provider';
import { setShortcuts, useShortcutList, useShortcutsOn } from '../shortcuts';
import styles from './shortcut-help.module.css';

/** What `?` shows: the keys of this page, and the switch. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const t = useT();
  const list = useShortcutList();
  const on = useShortcutsOn();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('app.shortcut.title')}
      closeLabel={t('app.close')}
      actions={<Button onClick={onClose}>{t('app.close')}</Button>}
    >
      <dl className={styles['keys']}>
        {list.map(({ keys, label }) => (
          <div key={keys + label}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox label={t('app.shortcut.switch')} checked={on} onChange={(event) => setShortcuts(event.currentTarget.checked)} />
    </Dialog>
  );
}
