import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { licences } from '@guildhall/domain/practices/content';
import { publishPracticeInput, screenPracticeInput } from '@guildhall/domain/practices/inputs';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useState, type ReactNode } from 'react';
import { problemOf } from '../../app/errors';
import { useDraftForm } from '../../app/forms/use-draft-form';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { inLine } from '../../app/i18n/line';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import type { Problem } from '../../app/problem';
import { PublishPracticeDocument, ScreenPracticeDocument, TakeBackPracticeDocument } from './draft.generated';
import { Judgements, Said } from './draft-aside';
import asideStyles from './draft-aside.module.css';
import type { Labels } from './labels';
import { Preview } from './preview';
import { Validators } from './validation/validators';
import type { Draft } from './use-draft';
import styles from './judge-page.module.css';

/** The text while others judge it: what it says, and what the person who looks may do about it. */
export function JudgePage({ draft, labels, over }: { draft: Draft; labels: Labels; over: ReactNode }) {
  const t = useT();
  const mine = draft.bar === 'OWN_WORK';
  return (
    <div className={styles['judge']}>
      <div>
        {over}
        <h1 tabIndex={-1} className={styles['over']}>
          {t('practices.judge.title')}
        </h1>
        <Preview key={draft.version} id={draft.id} labels={labels} />
      </div>
      <aside className={asideStyles['aside']}>
        <Judgements draft={draft} />
        {draft.bar && draft.bar !== 'OWN_WORK' && draft.state === 'SUBMITTED' && (
          <Callout tone="waiting">{t(`practices.bar.${draft.bar}`)}</Callout>
        )}
        {mine && draft.state === 'SUBMITTED' && <Callout tone="waiting">{t('practices.waiting')}</Callout>}
        {draft.viewerCan.screen && <Screen draft={draft} />}
        {draft.viewerCan.publish && <Publish draft={draft} />}
        {mine && draft.validation && draft.state === 'IN_VALIDATION' && (
          <Callout tone="waiting" title={t('practices.validation.given', draft.validation)}>
            {t('practices.validation.forAuthors')}
          </Callout>
        )}
        {draft.viewerCan.validate && <Validators draft={draft} />}
        {!draft.viewerCan.validate && <Said draft={draft} />}
        {mine && ['SUBMITTED', 'SCREENED', 'IN_VALIDATION', 'VALIDATED'].includes(draft.state) && <TakeBack draft={draft} />}
      </aside>
    </div>
  );
}

function Screen({ draft }: { draft: Draft }) {
  const t = useT();
  const f = useDraftForm({
    schema: screenPracticeInput,
    mutation: ScreenPracticeDocument,
    feature: 'practices',
    repeatable: true,
    defaults: { practiceId: draft.id, expectedVersion: draft.version, verifiedFactIds: [] as string[] },
    // The words alone: what was ticked was ticked about a text that may be another one by now.
    keeps: ['reason', `screen:${draft.id}`],
  });
  const seen = f.form.watch('verifiedFactIds') ?? [];
  const checkable = draft.content.facts.filter((x) => x.mark !== 'ILLUSTRATIVE');
  return (
    <form onSubmit={f.submit} className="stack">
      <h2>{t('practices.screen.title')}</h2>
      <p className="small">{t('practices.screen.questions')}</p>
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      {checkable.length > 0 && (
        <fieldset className={styles['facts']}>
          <legend>{t('practices.screen.facts')}</legend>
          {checkable.map((x) => (
            <Checkbox
              key={x.id}
              label={
                <span>
                  {inLine([`${x.value} ${x.unit}`, x.label])}{' '}
                  {x.sourceUrl && (
                    <a href={x.sourceUrl} rel="nofollow noopener" target="_blank">
                      {x.sourceTitle || x.sourceUrl}
                    </a>
                  )}
                </span>
              }
              checked={seen.includes(x.id)}
              onChange={(event) =>
                f.form.setValue('verifiedFactIds', event.currentTarget.checked ? [...seen, x.id] : seen.filter((id) => id !== x.id))
              }
            />
          ))}
        </fieldset>
      )}
      <RadioGroup
        id={f.idOf('decision')}
        legend={t('practices.screen.decision')}
        name="decision"
        value={f.form.watch('decision') ?? null}
        onChange={(value) => f.form.setValue('decision', value, { shouldValidate: f.attempt > 0 })}
        error={f.errorOf('decision')}
        options={[
          { value: 'ACCEPT', label: t('practices.decision.ACCEPT.do'), hint: t('practices.decision.ACCEPT.hint') },
          { value: 'REVISE', label: t('practices.decision.REVISE.do'), hint: t('practices.decision.REVISE.hint') },
        ]}
      />
      <Field
        label={t('practices.screen.reason')}
        hint={t('practices.screen.reasonHint')}
        id={f.idOf('reason')}
        error={f.errorOf('reason')}
        whoSees={<WhoSees>{t('practices.screen.who')}</WhoSees>}
      >
        <TextArea rows={5} {...f.kept} />
      </Field>
      <Button kind="main" type="submit" busy={f.busy}>
        {t('practices.screen.do')}
      </Button>
    </form>
  );
}

function Publish({ draft }: { draft: Draft }) {
  const t = useT();
  const navigate = useNavigate();
  const f = useFormMutation({
    schema: publishPracticeInput,
    mutation: PublishPracticeDocument,
    feature: 'practices',
    repeatable: true,
    defaults: {
      practiceId: draft.id,
      expectedVersion: draft.version,
      licence: 'CC-BY-4.0' as const,
      ownerConsent: false,
      consentGivenBy: '',
    },
    onDone: (data: { publishPractice: { slug: string } }) =>
      navigate({ to: '/practices/$slug', params: { slug: data.publishPractice.slug } }),
  });
  return (
    <form onSubmit={f.submit} className="stack">
      <h2>{t('practices.publish.title')}</h2>
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <Field
        label={t('practices.publish.licence')}
        hint={t('practices.publish.licenceHint')}
        id={f.idOf('licence')}
        error={f.errorOf('licence')}
      >
        <Select {...f.form.register('licence')}>
          {licences.map((l) => (
            <option key={l} value={l}>
              {l}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        id={f.idOf('ownerConsent')}
        label={t('practices.publish.consent', { organisation: draft.ownerName ?? '' })}
        error={f.errorOf('ownerConsent')}
        {...f.form.register('ownerConsent')}
      />
      <Field
        label={t('practices.publish.by')}
        hint={t('practices.publish.byHint')}
        id={f.idOf('consentGivenBy')}
        error={f.errorOf('consentGivenBy')}
        whoSees={<WhoSees>{t('practices.publish.who')}</WhoSees>}
      >
        <TextInput dir="auto" {...f.form.register('consentGivenBy')} />
      </Field>
      <Button kind="main" type="submit" busy={f.busy}>
        {t('practices.publish.do', { number: draft.editionNo })}
      </Button>
    </form>
  );
}

function TakeBack({ draft }: { draft: Draft }) {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const [takeBack, { loading }] = useMutation(TakeBackPracticeDocument);
  const go = () =>
    takeBack({ variables: { input: { practiceId: draft.id, expectedVersion: draft.version } } }).then(undefined, (error: unknown) =>
      setProblem(problemOf(error)),
    );
  return (
    <div className="stack">
      {problem && <ProblemNote problem={problem} />}
      <Button kind="text" busy={loading} onClick={() => void go()}>
        {t('practices.takeBack')}
      </Button>
    </div>
  );
}
