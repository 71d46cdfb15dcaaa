import { useState } from 'react';
import { openNextRoundInput } from '@guildhall/domain/peer-review/dossier-change';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useOnceForm } from '../../../app/forms/use-once-form';
import { useT } from '../../../app/i18n/provider';
import { ProblemNote } from '../../../app/problem-text';
import type { DossierNow } from './dossier.page';
import { OpenNextRoundDocument } from './dossier.generated';

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Everybody judges anew, on the newest dossier. */
export function NextRound({ d }: { d: DossierNow }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('reviews.file.openRound')}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('reviews.file.openRound')} closeLabel={t('app.close')}>
        <p>{t('reviews.file.roundText', { number: d.seq })}</p>
        <RoundForm d={d} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function RoundForm({ d, onDone }: { d: DossierNow; onDone: () => void }) {
  const t = useT();
  const f = useOnceForm({
    schema: openNextRoundInput,
    mutation: OpenNextRoundDocument,
    feature: 'reviews',
    keeps: ['reason', `next-round:${d.caseId}`],
    defaults: { caseId: d.caseId, seq: d.seq, dueOn: dayFromNow(28) },
    onDone,
  });
  return (
    <form noValidate className="stack" onSubmit={f.submit}>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      <Field id={f.idOf('dueOn')} label={t('reviews.file.dueOn')} hint={t('reviews.file.dueHint')} error={f.errorOf('dueOn')}>
        <TextInput type="date" width={16} min={dayFromNow(1)} {...f.form.register('dueOn')} />
      </Field>
      <Field id={f.idOf('reason')} label={t('reviews.file.why')} hint={t('reviews.file.whyHint')} error={f.errorOf('reason')}>
        <TextArea rows={3} dir="auto" {...f.kept} />
      </Field>
      {f.problem && <ProblemNote problem={f.problem} />}
      <div>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('reviews.file.openRound')}
        </Button>
      </div>
    </form>
  );
}
