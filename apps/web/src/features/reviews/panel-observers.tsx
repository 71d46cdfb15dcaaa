import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { TextInput } from '@guildhall/ui/TextInput';
import { useWords } from '../../app/i18n/provider';
import { PeersToInviteDocument } from './invite-peer.generated';
import { MissingNote } from './missing-note';
import { SetObserverDocument } from './panel.generated';
import type { Panel } from './panel.page';
import { useAct } from './use-act';
import styles from './panel.module.css';

/** Who observes the case, and somebody more who may. */
export function Observers({ panel }: { panel: Panel }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 300);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useQuery(PeersToInviteDocument, { variables: { text: asked || null }, skip: !open });
  const found = (data?.people.nodes ?? []).filter((p) => !panel.observers.some((o) => o.personId === p.id));
  const chosen = found.find((p) => p.id === personId);
  const set = (id: string, observes: boolean) => act(id, SetObserverDocument, { caseId: panel.caseId, personId: id, observes });
  const name = async () => {
    if (!(await set(chosen!.id, true))) return;
    setOpen(false);
    setText('');
    setPersonId(null);
  };
  return (
    <section>
      <h2>{t('reviews.observers')}</h2>
      <p className="meta">{t('reviews.observers.about')}</p>
      {panel.observers.length > 0 && (
        <ul>
          {panel.observers.map((o) => (
            <li key={o.personId} className={styles['side']}>
              <bdi>{o.name}</bdi>
              <Button
                small
                kind="text"
                busy={busy === o.personId}
                aria-label={t('reviews.observers.endName', { name: o.name })}
                onClick={() => void set(o.personId, false)}
              >
                {t('reviews.observers.end')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button kind="text" onClick={() => setOpen(true)}>
        {t('reviews.observers.open')}
      </Button>
      {!open && <MissingNote problem={problem} />}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('reviews.observers.title')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button
              kind="main"
              busy={busy !== null}
              {...(chosen ? {} : { refused: t('reviews.invite.chooseFirst') })}
              onClick={() => void name()}
            >
              {chosen ? t('reviews.observers.name', { name: chosen.displayName }) : t('reviews.observers.open')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{t('reviews.observers.text')}</p>
        <Field label={t('reviews.invite.find')} hint={t('reviews.invite.findHint')}>
          <TextInput type="search" value={text} onChange={(e) => setText(e.currentTarget.value)} />
        </Field>
        {found.length > 0 ? (
          <RadioGroup
            legend={t('reviews.observers.found')}
            name="observer"
            options={found.map((p) => ({ value: p.id, label: <bdi>{p.displayName}</bdi>, hint: p.headline }))}
            value={chosen?.id ?? null}
            onChange={setPersonId}
          />
        ) : (
          data && <p role="status">{t('reviews.invite.nobody')}</p>
        )}
        <MissingNote problem={problem} />
      </Dialog>
    </section>
  );
}
