import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { problemOf } from '../../app/errors';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { ReviewerTimeDocument, SaveReviewerTimeDocument } from './panel.generated';
import styles from './panel.module.css';

export const load = ({ client }: LoadArgs) => client.query({ query: ReviewerTimeDocument, fetchPolicy: 'network-only' });
const hours = Array.from({ length: 24 }, (_, h) => h);

/** What a reviewer says of their time: whether they can be asked, for how many cases, when they are away, and how they want to be reminded. */
export function TimePage() {
  const { t, format } = useWords();
  const client = useApolloClient();
  const { data } = useSuspenseQuery(ReviewerTimeDocument);
  const stored = data.reviewerSettings;
  const [own, setOwn] = useState(stored);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  usePageTitle(t('reviews.time.title'));
  const set = (change: Partial<typeof own>) => {
    setSaved(false);
    setOwn({ ...own, ...change });
  };
  const absence = (at: number, change: Partial<(typeof own.absences)[number]>) =>
    set({ absences: own.absences.map((a, i) => (i === at ? { ...a, ...change } : a)) });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      const { available, maxLoad, digest, quietFrom, quietUntil, version } = own;
      const absences = own.absences.map(({ from, until }) => ({ from, until }));
      const answer = await client.mutate({
        mutation: SaveReviewerTimeDocument,
        variables: { input: { available, maxLoad, digest, quietFrom, quietUntil, absences, expectedVersion: version } },
      });
      if (answer.data) setOwn(answer.data.saveReviewerSettings);
      await client.refetchQueries({ include: [ReviewerTimeDocument] });
      setSaved(true);
    } catch (e) {
      setProblem(problemOf(e));
    } finally {
      setBusy(false);
    }
  };
  const hour = (key: 'quietFrom' | 'quietUntil') => (
    <Field label={t(`reviews.time.${key}`)}>
      <Select value={own[key]} onChange={(e) => set({ [key]: Number(e.currentTarget.value) })}>
        {hours.map((h) => (
          <option key={h} value={h}>
            {`${String(h).padStart(2, '0')}:00`}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <PageHead kicker={<Link to="/reviews">{t('reviews.title')}</Link>} title={t('reviews.time.title')} lead={t('reviews.time.lead')} />
      <form className={styles['form']} onSubmit={(e) => void save(e)}>
        <fieldset>
          <Checkbox
            label={t('reviews.time.available')}
            checked={own.available}
            onChange={(e) => set({ available: e.currentTarget.checked })}
          />
          <Field label={t('reviews.time.most')} hint={t('reviews.time.now', { count: stored.load })}>
            <Select value={own.maxLoad} onChange={(e) => set({ maxLoad: Number(e.currentTarget.value) })}>
              {hours.slice(0, 13).map((n) => (
                <option key={n} value={n}>
                  {format.number(n)}
                </option>
              ))}
            </Select>
          </Field>
        </fieldset>
        <fieldset>
          <legend>{t('reviews.time.absences')}</legend>
          {own.absences.map((a, i) => (
            <div key={i} className={styles['span']}>
              <Field label={t('reviews.time.from')}>
                <TextInput type="date" required width={16} value={a.from} onChange={(e) => absence(i, { from: e.currentTarget.value })} />
              </Field>
              <Field label={t('reviews.time.until')}>
                <TextInput
                  type="date"
                  required
                  width={16}
                  min={a.from}
                  value={a.until}
                  onChange={(e) => absence(i, { until: e.currentTarget.value })}
                />
              </Field>
              <Button
                kind="text"
                aria-label={t('reviews.time.removeAbsence', { from: a.from ? format.date(a.from) : '' })}
                onClick={() => set({ absences: own.absences.filter((_, at) => at !== i) })}
              >
                {t('reviews.panel.remove')}
              </Button>
            </div>
          ))}
          <div>
            <Button onClick={() => set({ absences: [...own.absences, { __typename: 'ReviewerAbsence', from: '', until: '' }] })}>
              {t('reviews.time.addAbsence')}
            </Button>
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('reviews.time.reminders')}</legend>
          <Checkbox label={t('reviews.time.digest')} checked={own.digest} onChange={(e) => set({ digest: e.currentTarget.checked })} />
          <p>{t('reviews.time.quiet')}</p>
          <div className={styles['span']}>
            {hour('quietFrom')}
            {hour('quietUntil')}
          </div>
        </fieldset>
        {problem && <ProblemNote problem={problem} />}
        {saved && <Callout tone="good">{t('reviews.time.saved')}</Callout>}
        <div>
          <Button type="submit" kind="main" busy={busy}>
            {t('reviews.time.save')}
          </Button>
        </div>
      </form>
    </>
  );
}
