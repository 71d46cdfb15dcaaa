import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import {
  audiences,
  consultationSources,
  openConsultationInput,
  type Audience,
  type ConsultationSource,
} from '@guildhall/domain/uptake/consultation';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDraftForm } from '../../app/forms/use-draft-form';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { NotFound } from '../../app/problem-page';
import { ProblemNote } from '../../app/problem-text';
import { ConsultationFormDocument, OpenConsultationDocument, type ConsultationFormQuery } from './consultations.generated';
import styles from './consultation.module.css';

type FormData = NonNullable<ConsultationFormQuery['consultationForm']>;

/** Opens a round about a text. */
export function Ask({ practiceId }: { practiceId: string }) {
  const { t } = useWords();
  const known = /^[0-9a-f-]{36}$/i.test(practiceId);
  const { data } = useSuspenseQuery(ConsultationFormDocument, {
    variables: { practiceId: known ? practiceId : '00000000-0000-4000-8000-000000000000' },
    fetchPolicy: 'network-only',
  });
  const f = data.consultationForm;
  usePageTitle(f ? t('consultations.ask') : null);
  if (!f) return <NotFound />;
  return (
    <>
      <PageHead kicker={<bdi lang={f.locale}>{f.title}</bdi>} title={t('consultations.ask')} lead={t('consultations.askLead')} />
      {f.busyWith ? (
        <Callout tone="note" title={t('consultations.busy')}>
          <Link to="/consultations/$id" params={{ id: f.busyWith }}>
            {t('consultations.busyLink')}
          </Link>
        </Callout>
      ) : (
        <Form f={f} />
      )}
    </>
  );
}

/** The last moment of a day where the reader is. */
const endOf = (day: string): string => {
  const at = new Date(`${day}T23:59:59`);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
};
/** Its day there, as a box for dates has it. */
const dayOf = (at: string): string => new Date(at).toLocaleDateString('sv-SE');
const inDays = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

function Form({ f: of }: { f: FormData }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const sources = consultationSources.filter((s) => (s === 'DRAFT' ? of.hasDraft : of.hasEdition));
  const f = useDraftForm({
    schema: openConsultationInput,
    mutation: OpenConsultationDocument,
    feature: 'consultations',
    repeatable: true,
    defaults: {
      practiceId: of.practiceId,
      source: sources.at(-1) ?? 'EDITION',
      audience: 'NETWORK' as Audience,
      communityId: null,
      closesAt: endOf(inDays(21)),
    },
    keeps: ['question', `consult:${of.practiceId}`],
    onDone: (data: { openConsultation: string }) => navigate({ to: '/consultations/$id', params: { id: data.openConsultation } }),
  });
  const source = f.form.watch('source');
  const audience = f.form.watch('audience');
  const closesAt = f.form.watch('closesAt');
  const offered = audiences.filter((a) => a !== 'COMMUNITY' || of.communities.length > 0);
  return (
    <form onSubmit={f.submit} className={styles['form']} noValidate>
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      {sources.length > 1 && (
        <RadioGroup<ConsultationSource>
          legend={t('consultations.source')}
          name="source"
          id={f.idOf('source')}
          value={source}
          onChange={(value) => f.form.setValue('source', value)}
          options={sources.map((value) => ({ value, label: t(`consultations.source.${value}`) }))}
        />
      )}
      <RadioGroup<Audience>
        legend={t('consultations.whoReads')}
        hint={source === 'DRAFT' ? t('consultations.whoReadsDraft') : t('consultations.whoReadsHint')}
        name="audience"
        id={f.idOf('audience')}
        error={f.errorOf('audience')}
        value={audience}
        onChange={(value) => {
          f.form.setValue('audience', value);
          f.form.setValue('communityId', value === 'COMMUNITY' ? (of.communities[0]?.id ?? null) : null);
        }}
        options={offered.map((value) => ({ value, label: t(`consultations.audienceOf.${value}`) }))}
      />
      {audience === 'COMMUNITY' && (
        <Field label={t('consultations.community')} id={f.idOf('communityId')} error={f.errorOf('communityId')}>
          <Select {...f.form.register('communityId')}>
            {of.communities.map((c) => (
              <option key={c.id} value={c.id}>
                {c.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label={t('consultations.question')}
        hint={t('consultations.questionHint')}
        id={f.idOf('question')}
        error={f.errorOf('question')}
      >
        <TextArea rows={4} maxLength={2000} dir="auto" {...f.kept} />
      </Field>
      <Field label={t('consultations.lastDay')} hint={t('consultations.lastDayHint')} id={f.idOf('closesAt')} error={f.errorOf('closesAt')}>
        <TextInput
          type="date"
          value={closesAt && dayOf(closesAt)}
          onChange={(event) => f.form.setValue('closesAt', endOf(event.currentTarget.value))}
        />
      </Field>
      <p>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('consultations.open')}
        </Button>
      </p>
    </form>
  );
}
