import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { useT } from '../../app/i18n/provider';
import type { Case } from './case.page';
import { HostColleaguesDocument, SetHostMemberDocument } from './host-people.generated';
import { MissingNote } from './missing-note';
import { useAct } from './use-act';
import styles from './case.module.css';

/** Who takes part for the host beside its lead: for the host and those who run the case; its lead names colleagues. */
export function HostPeople({ c }: { c: Case }) {
  const t = useT();
  const { act, busy, problem } = useAct();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const { data } = useQuery(HostColleaguesDocument, { variables: { caseId: c.id }, skip: !open, fetchPolicy: 'network-only' });
  const may = c.viewerCan.nameHostMembers;
  if (!c.hostMembers || (!may && c.hostMembers.length === 0)) return null;
  const found = data?.hostColleagues ?? [];
  const personId = found.some((p) => p.personId === chosen) ? chosen : found[0]?.personId;
  const set = (id: string, takesPart: boolean) => act(id, SetHostMemberDocument, { caseId: c.id, personId: id, takesPart });
  const add = async () => {
    if (personId && (await set(personId, true))) setOpen(false);
  };
  return (
    <section>
      <h2>{t('reviews.hostPeople.title')}</h2>
      {c.hostMembers.length === 0 && <p className={styles['small']}>{t('reviews.hostPeople.none')}</p>}
      <ul className={styles['small']}>
        {c.hostMembers.map((p) => (
          <li key={p.personId} className={styles['side']}>
            <bdi>{p.name}</bdi>
            {may && (
              <Button
                small
                kind="text"
                busy={busy === p.personId}
                aria-label={t('reviews.hostPeople.endName', { name: p.name })}
                onClick={() => void set(p.personId, false)}
              >
                {t('reviews.hostPeople.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <Button kind="text" onClick={() => setOpen(true)}>
          {t('reviews.hostPeople.add')}
        </Button>
      )}
      {!open && <MissingNote problem={problem} />}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('reviews.hostPeople.add')}
        closeLabel={t('app.close')}
        actions={
          <>
            {personId && (
              <Button kind="main" busy={busy !== null} onClick={() => void add()}>
                {t('reviews.hostPeople.name')}
              </Button>
            )}
            <Button onClick={() => setOpen(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{t('reviews.hostPeople.text', { host: c.hostName })}</p>
        {found.length > 0 ? (
          <Field label={t('reviews.hostPeople.who')}>
            <Select value={personId} onChange={(e) => setChosen(e.currentTarget.value)}>
              {found.map((p) => (
                <option key={p.personId} value={p.personId}>
                  {p.name}
                </option>
              ))}
            </Select>
          </Field>
        ) : (
          data && <p role="status">{t('reviews.hostPeople.nobody', { host: c.hostName })}</p>
        )}
        <MissingNote problem={problem} />
      </Dialog>
    </section>
  );
}
