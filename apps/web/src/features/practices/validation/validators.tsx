import { useApolloClient, useQuery } from '@apollo/client/react';
import { releaseValidatorInput, screenPracticeInput } from '@guildhall/domain/practices/inputs';
import { isLiveValidation } from '@guildhall/domain/practices/validation';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { Tag } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { problemOf } from '../../../app/errors';
import { useDraftForm } from '../../../app/forms/use-draft-form';
import { useWords } from '../../../app/i18n/provider';
import { Time } from '../../../app/i18n/time';
import { ProblemNote } from '../../../app/problem-text';
import { ScreenPracticeDocument } from '../draft.generated';
import type { Draft } from '../use-draft';
import { Scores } from './opinions';
import { PickValidator } from './pick-validator';
import { PracticeValidatorsDocument, ReleaseValidatorDocument, type PracticeValidatorsQuery } from './validation.generated';
import styles from './validation.module.css';

type Validator = NonNullable<PracticeValidatorsQuery['practiceValidators']>[number];
const again = ['PracticeDraftPage', 'PracticeValidators', 'ValidatorCandidates'];

/** For the coordinators who look after the text: who was asked, how far they are, what they said, and whom to ask next. */
export function Validators({ draft }: { draft: Draft }) {
  const { t } = useWords();
  const { data, error } = useQuery(PracticeValidatorsDocument, { variables: { id: draft.id }, fetchPolicy: 'cache-and-network' });
  const [picking, setPicking] = useState(false);
  const [returning, setReturning] = useState(false);
  const begun = draft.state !== 'SCREENED';
  const tooShort = !begun && draft.content.buildingBlocks.length === 0;
  return (
    <section className="stack">
      <h2>{t('practices.validation.title')}</h2>
      <p className="small">
        {t(
          begun
            ? draft.state === 'VALIDATED'
              ? 'practices.validation.enough'
              : 'practices.validation.need'
            : 'practices.validation.begin',
        )}
      </p>
      {draft.validation && <p className="small">{t('practices.validation.given', draft.validation)}</p>}
      {error && <ProblemNote problem={problemOf(error)} />}
      {!data && !error && <Skeleton label={t('app.loading')} lines={[60, 90]} />}
      {data?.practiceValidators && data.practiceValidators.length > 0 && (
        <ul role="list" className={styles['list']}>
          {data.practiceValidators.map((v) => (
            <One key={v.id} validator={v} />
          ))}
        </ul>
      )}
      {tooShort ? (
        <Callout tone="note">{t('practices.validation.noBlock')}</Callout>
      ) : (
        <Button onClick={() => setPicking(true)}>{t('practices.validation.askWho')}</Button>
      )}
      {begun && (
        <Button kind="text" onClick={() => setReturning(true)}>
          {t('practices.validation.sendBack')}
        </Button>
      )}
      <Dialog open={picking} onClose={() => setPicking(false)} title={t('practices.validation.askWho')} closeLabel={t('app.close')}>
        {picking && <PickValidator practiceId={draft.id} refetch={again} />}
      </Dialog>
      <Dialog open={returning} onClose={() => setReturning(false)} title={t('practices.validation.sendBack')} closeLabel={t('app.close')}>
        <SendBack draft={draft} onDone={() => setReturning(false)} />
      </Dialog>
    </section>
  );
}

function One({ validator: v }: { validator: Validator }) {
  const { t, format } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <li className={styles['item']}>
      <p className={styles['row']}>
        <span>
          <strong>
            <bdi>{v.name}</bdi>
          </strong>{' '}
          <bdi className="small">{v.organisation}</bdi>
        </span>
        <Tag tone={v.state === 'GIVEN' ? 'good' : 'plain'}>{t(`practices.validation.state.${v.state}`)}</Tag>
      </p>
      <p className="meta">
        {v.decision && `${t(`practices.opinions.decision.${v.decision}`)} · `}
        {v.conflictKinds.length > 0 && `${format.list(v.conflictKinds.map((k) => t(`practices.validation.kind.${k}`)))} · `}
        <Time at={v.givenAt ?? v.askedAt} />
      </p>
      {v.note && (
        <p className={styles['text']} dir="auto">
          {v.note}
        </p>
      )}
      {v.opinion && (
        <p className={styles['text']} dir="auto">
          {v.opinion}
        </p>
      )}
      {v.privateNote && (
        <Callout tone="note" title={t('practices.validation.privateNote')}>
          <span className={styles['text']} dir="auto">
            {v.privateNote}
          </span>
        </Callout>
      )}
      {v.scores.length > 0 && <Scores scores={v.scores} />}
      {isLiveValidation(v.state) && (
        <div>
          <Button kind="text" small onClick={() => setAsking(true)}>
            {t('practices.validation.release')}
          </Button>
        </div>
      )}
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('practices.validation.release')} closeLabel={t('app.close')}>
        <Release validator={v} onDone={() => setAsking(false)} />
      </Dialog>
    </li>
  );
}

function Release({ validator: v, onDone }: { validator: Validator; onDone: () => void }) {
  const { t } = useWords();
  const client = useApolloClient();
  const f = useDraftForm({
    schema: releaseValidatorInput,
    mutation: ReleaseValidatorDocument,
    feature: 'practices',
    defaults: { validationId: v.id, expectedVersion: v.version },
    keeps: ['reason', `validator-release:${v.id}`],
    onDone: async () => {
      onDone();
      await client.refetchQueries({ include: again });
    },
  });
  return (
    <form onSubmit={f.submit} className="stack">
      {f.problem && <ProblemNote problem={f.problem} />}
      <Field
        label={t('practices.validation.release.reason')}
        hint={t('practices.validation.release.hint')}
        id={f.idOf('reason')}
        error={f.errorOf('reason')}
      >
        <TextArea rows={3} {...f.kept} />
      </Field>
      <Button kind="danger" type="submit" busy={f.busy}>
        {t('practices.validation.release.do')}
      </Button>
    </form>
  );
}

function SendBack({ draft, onDone }: { draft: Draft; onDone: () => void }) {
  const { t } = useWords();
  const f = useDraftForm({
    schema: screenPracticeInput,
    mutation: ScreenPracticeDocument,
    feature: 'practices',
    repeatable: true,
    defaults: {
      practiceId: draft.id,
      expectedVersion: draft.version,
      decision: 'REVISE' as const,
      verifiedFactIds: [] as string[],
    },
    keeps: ['reason', `send-back:${draft.id}`],
    onDone,
  });
  return (
    <form onSubmit={f.submit} className="stack">
      {f.problem && <ProblemNote problem={f.problem} />}
      <Field
        label={t('practices.screen.reason')}
        hint={t('practices.validation.sendBack.hint')}
        id={f.idOf('reason')}
        error={f.errorOf('reason')}
      >
        <TextArea rows={4} {...f.kept} />
      </Field>
      <Button kind="main" type="submit" busy={f.busy}>
        {t('practices.validation.sendBack')}
      </Button>
    </form>
  );
}
