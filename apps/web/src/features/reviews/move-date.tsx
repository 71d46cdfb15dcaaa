import { useState } from 'react';
import { wallClockIn } from '@guildhall/domain/peer-review/deadline';
import { moveDeadlineInput } from '@guildhall/domain/peer-review/inputs';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useOnceForm } from '../../app/forms/use-once-form';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import type { Case } from './case.page';
import { MoveDeadlineDocument } from './cases.generated';

/** Whoever facilitates sets a date of the case anew, on its wall clock. */
export function MoveDate({ c }: { c: Case }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (!c.viewerCan.moveDates || c.deadlines.length === 0) return null;
  return (
    <>
      <Button kind="text" onClick={() => setOpen(true)}>
        {t('reviews.dates.move')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('reviews.dates.move')} closeLabel={t('app.close')}>
        <MoveForm c={c} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function MoveForm({ c, onDone }: { c: Case; onDone: () => void }) {
  const t = useT();
  const shown = (d: Case['deadlines'][number]) => wallClockIn(new Date(d.dueAt), c.timeZone);
  const first = c.deadlines.find((d) => d.kind === 'REVIEW') ?? c.deadlines[0]!;
  const f = useOnceForm({
    schema: moveDeadlineInput,
    mutation: MoveDeadlineDocument,
    feature: 'reviews',
    keeps: ['reason', `move-date:${c.id}`],
    defaults: { caseId: c.id, kind: first.kind, at: shown(first), expectedVersion: first.version },
    onDone,
  });
  const kind = f.form.register('kind', {
    onChange: (e: { target: { value: string } }) => {
      const chosen = c.deadlines.find((d) => d.kind === e.target.value)!;
      f.form.setValue('at', shown(chosen));
      f.form.setValue('expectedVersion', chosen.version);
    },
  });
  const city = c.timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  return (
    <form noValidate className="stack" onSubmit={f.submit}>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      <Field id={f.idOf('kind')} label={t('reviews.dates.which')} error={f.errorOf('kind')}>
        <Select {...kind}>
          {c.deadlines.map((d) => (
            <option key={d.kind} value={d.kind}>
              {t(`reviews.deadline.${d.kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id={f.idOf('at')} label={t('reviews.dates.at', { city })} error={f.errorOf('at')}>
        <TextInput type="datetime-local" {...f.form.register('at')} />
      </Field>
      <Field id={f.idOf('reason')} label={t('reviews.dates.why')} hint={t('reviews.dates.whyHint')} error={f.errorOf('reason')}>
        <TextInput maxLength={500} dir="auto" {...f.kept} />
      </Field>
      {f.problem && <ProblemNote problem={f.problem} />}
      <div>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('reviews.dates.set')}
        </Button>
      </div>
    </form>
  );
}
