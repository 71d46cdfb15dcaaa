import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { useT } from '../../app/i18n/provider';
import { issueText, ProblemNote } from '../../app/problem-text';
import { RenameRubricDocument, type RubricDocumentPageQuery } from './rubrics.generated';
import { useMove } from './use-move';

type Shown = Pick<RubricDocumentPageQuery['rubricDocument'], 'id' | 'title' | 'titleVersion'>;

/** Another title for the rubric of this version. */
export function RenameRubric({ d }: { d: Shown }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="text" onClick={() => setOpen(true)}>
        {t('rubrics.act.rename')}
      </Button>
      <Dialog open={open} onClose={close} title={t('rubrics.ask.rename')} closeLabel={t('app.close')}>
        <Title d={d} onDone={close} />
      </Dialog>
    </>
  );
}

function Title({ d, onDone }: { d: Shown; onDone: () => void }) {
  const t = useT();
  const [title, setTitle] = useState(d.title);
  const { move, busy, problem } = useMove();
  const wrong = problem?.code === 'INVALID_INPUT' ? problem.details.issues[0] : undefined;
  const met = problem?.code === 'CONFLICT' ? problem.details : undefined;
  const theirs = (met?.theirs as { title?: string } | undefined)?.title;
  // Whoever saves again has seen the title that was given meanwhile.
  const save = async () => {
    const done = await move('rename', RenameRubricDocument, {
      versionId: d.id,
      title,
      expectedVersion: met?.currentVersion ?? d.titleVersion,
    });
    if (done) onDone();
  };
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(e) => {
        e.preventDefault();
        void save();
      }}
    >
      <p>{t('rubrics.ask.renameText')}</p>
      {theirs !== undefined && (
        <Callout tone="warn" role="alert">
          {t('rubrics.renamedMeanwhile', { title: theirs })}
        </Callout>
      )}
      {problem && !wrong && theirs === undefined && <ProblemNote problem={problem} />}
      <Field label={t('rubrics.new.name')} error={wrong && issueText(t, wrong, 'rubrics')}>
        <TextInput maxLength={160} dir="auto" value={title} onChange={(e) => setTitle(e.currentTarget.value)} />
      </Field>
      <p>
        <Button kind="main" type="submit" busy={busy === 'rename'}>
          {t('rubrics.act.renameThis')}
        </Button>{' '}
        <Button onClick={onDone}>{t('app.cancel')}</Button>
      </p>
    </form>
  );
}
