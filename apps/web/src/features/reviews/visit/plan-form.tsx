import { useState } from 'react';
import { visitModes, type VisitMode } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import type { Visit } from './visit-words';
import { PlanVisitDocument } from './visit.generated';
import styles from './visit.module.css';

/** How and on which days the team visits. */
export function PlanForm({ v, onDone }: { v: Visit; onDone: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [mode, setMode] = useState<VisitMode>(v.visitMode);
  const [start, setStart] = useState(v.visitStart ?? '');
  const [end, setEnd] = useState(v.visitEnd ?? '');
  const save = () =>
    act('plan', PlanVisitDocument, { caseId: v.caseId, mode, start: start || null, end: end || null, expectedVersion: v.caseVersion }).then(
      (done) => done && onDone(),
    );
  return (
    <div className={styles['form']}>
      <div className={styles['three']}>
        <Field label={t('reviews.session.mode')}>
          <Select value={mode} onChange={(e) => setMode(e.currentTarget.value as VisitMode)}>
            {visitModes.map((m) => (
              <option key={m} value={m}>
                {t(`reviews.visit.${m}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.agenda.firstDay')}>
          <TextInput type="date" value={start} onChange={(e) => setStart(e.currentTarget.value)} />
        </Field>
        <Field label={t('reviews.agenda.lastDay')}>
          <TextInput type="date" value={end} onChange={(e) => setEnd(e.currentTarget.value)} />
        </Field>
      </div>
      <WhoSees>{t('reviews.session.sees')}</WhoSees>
      <div className={styles['line']}>
        <Button kind="main" busy={busy === 'plan'} onClick={() => void save()}>
          {t('reviews.agenda.saveDays')}
        </Button>
        <Button kind="text" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
      <MissingNote problem={problem} />
    </div>
  );
}
