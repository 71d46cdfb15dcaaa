import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { endorsePracticeInput } from '@guildhall/domain/uptake/endorsement';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { problemOf } from '../../../app/errors';
import { useDraftForm } from '../../../app/forms/use-draft-form';
import { inLine } from '../../../app/i18n/line';
import { useWords } from '../../../app/i18n/provider';
import { elsewhere } from '../../../app/paths';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import type { ShownUptake } from './uptake';
import { EndorsePracticeDocument, WithdrawEndorsementDocument } from './uptake.generated';
import { forgetUptake } from './use-transfer';
import styles from './uptake.module.css';

type Endorsement = ShownUptake['endorsements'][number];

/** Organisations that stand behind the text, each with the edition that it has read. */
export function Endorsements({ uptake: u }: { uptake: ShownUptake }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [leaving, setLeaving] = useState<Endorsement | null>(null);
  const can = u.viewerCan.endorse;
  const again = can.some((o) => o.before !== null);
  return (
    <section id="endorsements" aria-labelledby="endorsements-title" className="stack">
      <div className={styles['head']}>
        <h2 id="endorsements-title">{t('practices.uptake.endorsements')}</h2>
        {can.length > 0 && (
          <Button className="no-print" onClick={() => setOpen(true)}>
            {again ? t('practices.endorse.confirm', { number: u.editionNo }) : t('practices.endorse')}
          </Button>
        )}
      </div>
      {u.endorsements.length === 0 ? (
        <p className="soft">{t('practices.endorse.none')}</p>
      ) : (
        <>
          <p className="small soft">{t('practices.endorse.why')}</p>
          <ul role="list" className={styles['names']}>
            {u.endorsements.map((e) => (
              <Item key={e.id} e={e} current={u.editionNo} onLeave={() => setLeaving(e)} />
            ))}
          </ul>
        </>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={t('practices.endorse')} closeLabel={t('app.close')}>
        {open && <Endorse uptake={u} onDone={() => setOpen(false)} />}
      </Dialog>
      <TakeBack key={leaving?.id ?? ''} of={leaving} onClose={() => setLeaving(null)} />
    </section>
  );
}

function Item({ e, current, onLeave }: { e: Endorsement; current: number; onLeave: () => void }) {
  const { t, format } = useWords();
  return (
    <li className={styles['name-item']}>
      <p>
        <strong>
          <bdi>
            {e.organisationSlug ? (
              <Link to={elsewhere(`/organisations/${e.organisationSlug}`)}>{e.organisationName}</Link>
            ) : (
              e.organisationName
            )}
          </bdi>
        </strong>{' '}
        {e.editionNo < current && <Tag tone="line">{t('practices.endorse.before', { number: e.editionNo })}</Tag>}
      </p>
      {e.words && (
        <p dir="auto" className={styles['words']}>
          {e.words}
        </p>
      )}
      <p className="meta">
        {inLine([e.editionNo < current ? '' : t('practices.endorse.of', { number: e.editionNo }), format.date(e.at)])}
        {e.viewerCanWithdraw && (
          <>
            {' '}
            <Button kind="text" small className="no-print" onClick={onLeave}>
              {t('practices.endorse.takeBack')}
            </Button>
          </>
        )}
      </p>
    </li>
  );
}

function Endorse({ uptake: u, onDone }: { uptake: ShownUptake; onDone: () => void }) {
  const { t } = useWords();
  const can = u.viewerCan.endorse;
  const f = useDraftForm({
    schema: endorsePracticeInput,
    mutation: EndorsePracticeDocument,
    feature: 'practices',
    repeatable: true,
    update: forgetUptake,
    defaults: { practiceId: u.id, organisationId: can[0]?.id ?? '', editionNo: u.editionNo },
    keeps: ['words', `endorse:${u.id}`],
    onDone,
  });
  const chosen = can.find((o) => o.id === f.form.watch('organisationId')) ?? can[0];
  return (
    <form onSubmit={f.submit} className="stack">
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      {can.length > 1 && (
        <Field label={t('practices.endorse.organisation')} id={f.idOf('organisationId')} error={f.errorOf('organisationId')}>
          <Select {...f.form.register('organisationId')}>
            {can.map((o) => (
              <option key={o.id} value={o.id}>
                {o.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p>{t('practices.endorse.text', { organisation: chosen?.name ?? '', number: u.editionNo })}</p>
      <Field
        label={t('practices.endorse.words')}
        hint={t('practices.endorse.words.hint')}
        id={f.idOf('words')}
        error={f.errorOf('words')}
        optional={t('app.optional')}
      >
        <TextArea rows={3} maxLength={400} dir="auto" {...f.kept} />
      </Field>
      <p>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('practices.endorse.now')}
        </Button>
      </p>
    </form>
  );
}

function TakeBack({ of: e, onClose }: { of: Endorsement | null; onClose: () => void }) {
  const { t } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const [withdraw, { loading }] = useMutation(WithdrawEndorsementDocument, { update: forgetUptake });
  const go = () =>
    withdraw({ variables: { input: { endorsementId: e!.id, expectedVersion: e!.version } } }).then(onClose, (error: unknown) =>
      setProblem(problemOf(error)),
    );
  return (
    <Dialog
      open={e !== null}
      onClose={onClose}
      title={t('practices.endorse.takeBackTitle', { organisation: e?.organisationName ?? '' })}
      closeLabel={t('app.close')}
      actions={
        <Button kind="danger" busy={loading} onClick={() => void go()}>
          {t('practices.endorse.takeBack')}
        </Button>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      <p>{t('practices.endorse.takeBackText')}</p>
    </Dialog>
  );
}
