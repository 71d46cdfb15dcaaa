import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { useT } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { NameDeputyManagerDocument, type EmergencyPageQuery } from './emergency.generated';
import styles from './emergency.module.css';

/** A case without anybody who may manage it: its programme, its reference, and who could stand in. Nothing of what it is about. */
export function NameDeputy({ unmanaged: c }: { unmanaged: EmergencyPageQuery['casesWithoutManager'][number] }) {
  const t = useT();
  const { act, busy, problem } = useAct();
  const [personId, setPersonId] = useState(c.candidates[0]?.personId ?? '');
  return (
    <article className={styles['card']} data-live="asks">
      <p className={styles['who']}>
        <bdi>{c.programmeName}</bdi>
      </p>
      <p className={`meta ${styles['reference']}`}>
        {t('reviews.emergency.reference')}: <code dir="ltr">{c.caseId}</code>
      </p>
      {c.candidates.length === 0 ? (
        <p>{t('reviews.deputy.nobody')}</p>
      ) : (
        <>
          <Field label={t('reviews.deputy.who')} hint={t('reviews.deputy.hint')}>
            <Select value={personId} onChange={(e) => setPersonId(e.currentTarget.value)}>
              {c.candidates.map((p) => (
                <option key={p.personId} value={p.personId}>
                  {p.name}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles['actions']}>
            <Button
              small
              kind="main"
              busy={busy === 'name'}
              onClick={() => void act('name', NameDeputyManagerDocument, { caseId: c.caseId, personId })}
            >
              {t('reviews.deputy.name')}
            </Button>
          </div>
        </>
      )}
      <MissingNote problem={problem} />
    </article>
  );
}
