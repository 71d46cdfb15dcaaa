import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { Select } from '@guildhall/ui/Select';
import { problemOf } from '../../../app/errors';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import { ApplyPageDocument, StartApplicationDocument } from './application.generated';
import styles from './application.module.css';

export const load = ({ client }: LoadArgs) => client.query({ query: ApplyPageDocument, fetchPolicy: 'network-only' });

/** Which scheme or practice of one's own organisation, and in which round: the application begins there. */
export function ApplyPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(ApplyPageDocument);
  const { schemes, practices } = data.applicationChoices;
  const subjects = [
    ...schemes.map((s) => ({ ...s, kind: 'schemes' as const, value: `schemeId:${s.id}` })),
    ...practices.map((p) => ({ ...p, kind: 'practices' as const, value: `practiceId:${p.id}` })),
  ];
  const programmes = data.applicationChoices.programmes.filter((p) => p.acceptsApplications);
  const [subject, setSubject] = useState(subjects.length === 1 ? subjects[0]!.value : '');
  const [programme, setProgramme] = useState(programmes.length === 1 ? programmes[0]!.id : '');
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem>();
  const [start, { loading }] = useMutation(StartApplicationDocument);
  // One application for one pressing: a repeat after a lost answer finds the same.
  const [once] = useState(() => crypto.randomUUID());
  usePageTitle(t('reviews.apply.title'));
  const missing = [
    ...(subject ? [] : [{ field: 'apply-subject', text: t('reviews.apply.subjectFirst') }]),
    ...(programme ? [] : [{ field: 'apply-programme', text: t('reviews.apply.programmeFirst') }]),
  ];
  const shown = attempt > 0 ? missing : [];
  const errorOf = (field: string) => shown.find((m) => m.field === field)?.text;
  const begin = async () => {
    setAttempt((n) => n + 1);
    setProblem(undefined);
    if (missing.length > 0) return;
    try {
      const [kind, id] = subject.split(':') as ['schemeId' | 'practiceId', string];
      const { data: begun } = await start({ variables: { input: { [kind]: id, programmeId: programme, clientMutationId: once } } });
      await navigate({ to: '/reviews/$caseId/application', params: { caseId: begun!.startApplication } });
    } catch (e) {
      setProblem(problemOf(e));
    }
  };
  return (
    <>
      <PageHead kicker={<Link to="/reviews">{t('reviews.title')}</Link>} title={t('reviews.apply.title')} lead={t('reviews.apply.lead')} />
      {subjects.length === 0 || programmes.length === 0 ? (
        <EmptyState
          title={t(subjects.length === 0 ? 'reviews.apply.noSubject' : 'reviews.apply.noProgramme')}
          action={<Link to="/schemes">{t('reviews.toSchemes')}</Link>}
        >
          {t(subjects.length === 0 ? 'reviews.apply.noSubjectText' : 'reviews.apply.noProgrammeText')}
        </EmptyState>
      ) : (
        <form
          noValidate
          className={styles['columns']}
          onSubmit={(e) => {
            e.preventDefault();
            void begin();
          }}
        >
          <ErrorSummary title={t('reviews.apply.missing', { count: shown.length })} problems={shown} attempt={attempt} />
          <Field
            id="apply-subject"
            label={t('reviews.apply.subject')}
            hint={t('reviews.apply.subjectHint')}
            error={errorOf('apply-subject')}
          >
            <Select value={subject} onChange={(e) => setSubject(e.currentTarget.value)}>
              <option value="">{t('reviews.apply.choose')}</option>
              {(['schemes', 'practices'] as const).map(
                (kind) =>
                  data.applicationChoices[kind].length > 0 && (
                    <optgroup key={kind} label={t(`reviews.apply.${kind}`)}>
                      {subjects
                        .filter((s) => s.kind === kind)
                        .map((s) => (
                          <option key={s.value} value={s.value}>
                            {[`${s.title} · ${s.hostName}`, s.place].filter(Boolean).join(', ')}
                          </option>
                        ))}
                    </optgroup>
                  ),
              )}
            </Select>
          </Field>
          <Field id="apply-programme" label={t('reviews.apply.programme')} error={errorOf('apply-programme')}>
            <Select value={programme} onChange={(e) => setProgramme(e.currentTarget.value)}>
              <option value="">{t('reviews.apply.choose')}</option>
              {programmes.map((p) => (
                <option key={p.id} value={p.id}>
                  {p.name} · {p.networkName}
                </option>
              ))}
            </Select>
          </Field>
          <p className="meta">{t('reviews.apply.next')}</p>
          {problem && <ProblemNote problem={problem} />}
          <div className={styles['actions']}>
            <Button kind="main" type="submit" busy={loading}>
              {t('reviews.apply.begin')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
