import { useMutation } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { withdrawPracticeInput } from '@guildhall/domain/practices/inputs';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { useDraftForm } from '../../app/forms/use-draft-form';
import { useT } from '../../app/i18n/provider';
import { elsewhere } from '../../app/paths';
import { useViewer } from '../../app/viewer';
import { ProblemNote } from '../../app/problem-text';
import type { Problem } from '../../app/problem';
import {
  BeginPracticeEditionDocument,
  MarkPracticeOutdatedDocument,
  ReconfirmPracticeDocument,
  WithdrawPracticeDocument,
} from './practice.generated';
import type { Practice } from './practice-page';

/** What authors and coordinators can do with a published practice. */
export function Manage({ practice: p, onChanged }: { practice: Practice; onChanged: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [key] = useState(() => crypto.randomUUID());
  const [begin, { loading }] = useMutation(BeginPracticeEditionDocument);
  const [outdate, { loading: outdating }] = useMutation(MarkPracticeOutdatedDocument);
  const [confirm, { loading: confirming }] = useMutation(ReconfirmPracticeDocument);
  const can = p.viewerCan;
  const open = () =>
    begin({ variables: { input: { practiceId: p.key, clientMutationId: key } } }).then(
      () => navigate({ to: '/practices/$slug/edit', params: { slug: p.key } }),
      (error: unknown) => setProblem(problemOf(error)),
    );
  const mark = () =>
    outdate({ variables: { input: { practiceId: p.key, expectedVersion: p.version } } }).then(onChanged, (error: unknown) =>
      setProblem(problemOf(error)),
    );
  const hold = () =>
    confirm({ variables: { input: { practiceId: p.key, expectedVersion: p.version } } }).then(onChanged, (error: unknown) =>
      setProblem(problemOf(error)),
    );
  return (
    <>
      {can.reconfirm && (
        <Button kind="main" busy={confirming} onClick={() => void hold()}>
          {t('practices.reconfirm')}
        </Button>
      )}
      {can.openDraft && (
        <Link to="/practices/$slug/edit" params={{ slug: p.key }} className={buttonClass()}>
          {t('practices.openDraft')}
        </Link>
      )}
      {can.begin && (
        <Button busy={loading} onClick={() => void open()}>
          {t('practices.newEdition')}
        </Button>
      )}
      {viewer && (
        <Link to={elsewhere(`/stories?begin=LESSON&practice=${p.key}`)} className={buttonClass('text')}>
          {t('practices.lesson')}
        </Link>
      )}
      {can.markOutdated && (
        <Button kind="text" busy={outdating} onClick={() => void mark()}>
          {t('practices.markOutdated')}
        </Button>
      )}
      {can.withdraw && (
        <Button kind="text" onClick={() => setAsking(true)}>
          {t('practices.withdraw')}
        </Button>
      )}
      {problem && <ProblemNote problem={problem} />}
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('practices.withdraw.title')} closeLabel={t('app.close')}>
        <Withdraw practice={p} onDone={() => (setAsking(false), onChanged())} />
      </Dialog>
    </>
  );
}

function Withdraw({ practice: p, onDone }: { practice: Practice; onDone: () => void }) {
  const t = useT();
  const f = useDraftForm({
    schema: withdrawPracticeInput,
    mutation: WithdrawPracticeDocument,
    feature: 'practices',
    repeatable: true,
    defaults: { practiceId: p.key, expectedVersion: p.version },
    keeps: ['reason', `practice-withdraw:${p.key}`],
    onDone,
  });
  return (
    <form onSubmit={f.submit} className="stack">
      <p>{t('practices.withdraw.text')}</p>
      {f.problem && <ProblemNote problem={f.problem} />}
      <Field label={t('practices.withdraw.reason')} id={f.idOf('reason')} error={f.errorOf('reason')}>
        <TextArea rows={4} {...f.kept} />
      </Field>
      <Button kind="danger" type="submit" busy={f.busy}>
        {t('practices.withdraw.do')}
      </Button>
    </form>
  );
}
