import { useState, type ReactNode } from 'react';
import { Button, type ButtonKind } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { useT } from '../../app/i18n/provider';

interface Props {
  /** On the button of the page. */
  label: string;
  kind: ButtonKind;
  busy: boolean;
  refused?: ReactNode;
  /** Whether there is something to ask: a step that would be refused is tried at once, so that one hears why. */
  ask: boolean;
  title: string;
  text: string;
  /** On the button of the dialog: names the act. */
  act: string;
  onAct: () => void;
}
/** A step that cannot be taken back: it asks once. */
export function AskFirst({ label, kind, busy, refused, ask, title, text, act, onAct }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind={kind} busy={busy} refused={refused} onClick={() => (ask ? setOpen(true) : onAct())}>
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={title}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button
              kind="main"
              onClick={() => {
                close();
                onAct();
              }}
            >
              {act}
            </Button>
            <Button onClick={close}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{text}</p>
      </Dialog>
    </>
  );
}
