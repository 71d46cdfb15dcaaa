import { useBlocker } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { useT } from '../i18n/provider';

/** Asks before a page with unsent text is left, inside the application and by closing the tab. Not needed where useAutosave saves.
 *  @param when text would be lost */
export function LeaveGuard({ when }: { when: boolean }) {
  const t = useT();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  return (
    <Dialog
      open={status === 'blocked'}
      onClose={() => reset?.()}
      title={t('app.form.leave.title')}
      closeLabel={t('app.form.leave.stay')}
      actions={
        <>
          <Button kind="danger" onClick={() => proceed?.()}>
            {t('app.form.leave.go')}
          </Button>
          <Button kind="main" onClick={() => reset?.()}>
            {t('app.form.leave.stay')}
          </Button>
        </>
      }
    >
      <p>{t('app.form.leave.text')}</p>
    </Dialog>
  );
}
