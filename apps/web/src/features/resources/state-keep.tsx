import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { DiscardResourceDocument, PublishResourceDocument, WithdrawResourceDocument } from './keep.generated';
import type { Resource } from './resource.page';

/** Showing it to everybody, taking it off the shelf, deleting what nobody has read. */
export function StateKeep({ resource: r }: { resource: Resource }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'withdraw' | 'discard' | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [publish, publishing] = useMutation(PublishResourceDocument);
  const [withdraw, withdrawing] = useMutation(WithdrawResourceDocument);
  const [discard, discarding] = useMutation(DiscardResourceDocument);
  const one = { resourceId: r.id, expectedVersion: r.version };
  const failed = (error: unknown) => setProblem(problemOf(error));
  const close = () => {
    setAsking(null);
    setProblem(undefined);
  };
  const show = () => {
    setProblem(undefined);
    void publish({ variables: { input: one } }).then(({ data }) => {
      const slug = data?.publishResource.slug;
      if (slug) void navigate({ to: '/resources/$slug', params: { slug } });
    }, failed);
  };
  const go = () =>
    asking === 'withdraw'
      ? withdraw({ variables: { input: { ...one, reason } } }).then(close, failed)
      : discard({ variables: { input: one } }).then(() => navigate({ to: '/resources', search: { work: true } }), failed);
  const short = asking === 'withdraw' && reason.trim().length < 3;
  const { publish: mayPublish, withdraw: mayWithdraw, discard: mayDiscard } = r.viewerCan;
  return (
    <section className="stack" aria-labelledby="state">
      <h3 id="state">{t('resources.stateTitle')}</h3>
      {mayPublish && r.problems.length > 0 && (
        <>
          <p>{t('resources.missing')}</p>
          <ul>
            {r.problems.map((p) => (
              <li key={p.path}>{t.maybe(`resources.missing.${p.path}`, 'resources.missing.url')}</li>
            ))}
          </ul>
        </>
      )}
      {problem && asking === null && <ProblemNote problem={problem} />}
      <p className="row">
        {mayPublish && (
          <Button busy={publishing.loading} {...(r.problems.length ? { refused: t('resources.notReady') } : {})} onClick={show}>
            {t('resources.publish')}
          </Button>
        )}
        {mayWithdraw && <Button onClick={() => setAsking('withdraw')}>{t('resources.withdraw')}</Button>}
        {mayDiscard && (
          <Button kind="danger" onClick={() => setAsking('discard')}>
            {t('resources.discard')}
          </Button>
        )}
      </p>
      <Dialog
        open={asking !== null}
        onClose={close}
        title={asking === 'withdraw' ? t('resources.withdraw') : t('resources.discard')}
        closeLabel={t('app.close')}
        actions={
          <Button
            kind="danger"
            busy={withdrawing.loading || discarding.loading}
            {...(short ? { refused: t('resources.reasonFirst') } : {})}
            onClick={() => void go()}
          >
            {asking === 'withdraw' ? t('resources.withdraw') : t('resources.discard')}
          </Button>
        }
      >
        {problem && <ProblemNote problem={problem} />}
        <p>{asking === 'discard' ? t('resources.discardText') : t('resources.withdrawText')}</p>
        {asking === 'withdraw' && (
          <Field label={t('resources.reason')} id="f-reason">
            <TextArea rows={3} maxLength={1000} dir="auto" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          </Field>
        )}
      </Dialog>
    </section>
  );
}
