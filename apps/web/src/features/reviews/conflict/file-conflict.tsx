import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { fileConflictInput } from '@guildhall/domain/peer-review/inputs';
import { conflictTypes } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { useOnceForm } from '../../../app/forms/use-once-form';
import { useT } from '../../../app/i18n/provider';
import { ProblemNote } from '../../../app/problem-text';
import { useViewer } from '../../../app/viewer';
import type { Case } from '../case.page';
import { ConflictChoicesDocument, FileConflictDocument, type ConflictChoicesQuery } from './conflict.generated';

/** Names a conflict of interest, one's own or somebody else's, at any time in a case. */
export function FileConflict({ c }: { c: Case }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const { data } = useQuery(ConflictChoicesDocument, { variables: { caseId: c.id }, skip: !open });
  if (!c.viewerCan.fileConflict) return null;
  const done = () => {
    setOpen(false);
    setSent(true);
  };
  return (
    <>
      <Button
        kind="text"
        onClick={() => {
          setSent(false);
          setOpen(true);
        }}
      >
        {t('reviews.conflict.title')}
      </Button>
      <p role="status">{sent ? t('reviews.conflict.sent') : ''}</p>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('reviews.conflict.title')} closeLabel={t('app.close')}>
        <p>{t('reviews.conflict.text')}</p>
        {data && <ConflictForm caseId={c.id} choices={data.conflictChoices} onDone={done} />}
      </Dialog>
    </>
  );
}

interface FormProps {
  caseId: string;
  choices: ConflictChoicesQuery['conflictChoices'];
  onDone: () => void;
}
/** Whose, of which kind, and what it is. The words are kept on the device until they are sent. */
function ConflictForm({ caseId, choices, onDone }: FormProps) {
  const t = useT();
  const viewer = useViewer();
  const f = useOnceForm({
    schema: fileConflictInput,
    mutation: FileConflictDocument,
    feature: 'reviews',
    keeps: ['note', `conflict:${caseId}`],
    defaults: { caseId, personId: choices[0]?.personId ?? '', type: 'OTHER' },
    onDone,
  });
  return (
    <form noValidate className="stack" onSubmit={f.submit}>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      <Field id={f.idOf('personId')} label={t('reviews.conflict.who')} error={f.errorOf('personId')}>
        <Select {...f.form.register('personId')}>
          {choices.map((p) => (
            <option key={p.personId} value={p.personId}>
              {t(p.personId === viewer?.id ? 'reviews.conflict.self' : 'reviews.conflict.somebody', {
                name: p.name,
                part: t(`reviews.conflict.part.${p.part}`),
              })}
            </option>
          ))}
        </Select>
      </Field>
      <Field id={f.idOf('type')} label={t('reviews.conflict.type')} error={f.errorOf('type')}>
        <Select {...f.form.register('type')}>
          {conflictTypes.map((type) => (
            <option key={type} value={type}>
              {t(`reviews.conflictType.${type}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id={f.idOf('note')} label={t('reviews.conflict.note')} hint={t('reviews.conflict.noteHint')} error={f.errorOf('note')}>
        <TextArea rows={3} {...f.kept} />
      </Field>
      {f.problem && <ProblemNote problem={f.problem} />}
      <div>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('reviews.conflict.send')}
        </Button>
      </div>
    </form>
  );
}
