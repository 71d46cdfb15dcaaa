import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Callout } from '@guildhall/ui/Callout';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { NotFound } from '../../../app/problem-page';
import { AboutPractice, PracticeArticle } from '../article';
import { makeLabels, type Labels } from '../labels';
import previewStyles from '../preview.module.css';
import { DeclareForm } from './declare-form';
import { OpinionForm } from './opinion-form';
import { Opinions } from './opinions';
import type { ValidationTask } from './opinion-value';
import { ValidationTaskPageDocument } from './validation.generated';
import styles from './validation.module.css';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: ValidationTaskPageDocument, variables: { id: params['id'] ?? '' }, fetchPolicy: 'network-only' });

/** What somebody has been asked to give an opinion on: first the question of conflicts, then the text with the form beside it. */
export function TaskPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(ValidationTaskPageDocument, { variables: { id } });
  usePageTitle(t('practices.validation.task.title'));
  return data.validationTask ? <Task task={data.validationTask} labels={makeLabels(t, format, data.concepts, locale)} /> : <NotFound />;
}

function Task({ task, labels }: { task: ValidationTask; labels: Labels }) {
  const { t, format } = useWords();
  const head = (
    <header className="stack">
      <p className="meta">
        <Link to="/practices">{t('practices.title')}</Link> / <Link to="/practices/screening">{t('practices.work')}</Link>
      </p>
      <h1 tabIndex={-1}>{t('practices.validation.task.title')}</h1>
      <p className="soft">
        {t('practices.validation.task.from', {
          date: format.date(task.askedAt),
          network: task.networkName,
          organisation: task.organisation,
        })}
      </p>
    </header>
  );
  if (task.state === 'ASKED')
    return (
      <div className={styles['form']}>
        {head}
        <section className="stack">
          <h2 dir="auto" lang={task.locale}>
            {task.title}
          </h2>
          <p dir="auto" lang={task.locale}>
            {task.summary}
          </p>
        </section>
        <section className="stack">
          <h2>{t('practices.validation.declare.title')}</h2>
          <p>{t('practices.validation.declare.text', { owner: task.ownerName ?? '', authors: format.list(task.authorNames) })}</p>
          <DeclareForm id={task.id} version={task.version} />
        </section>
      </div>
    );
  if (!task.preview || (task.state !== 'WORKING' && task.state !== 'GIVEN'))
    return (
      <div className={styles['form']}>
        {head}
        <h2 dir="auto">{task.title || t('practices.validation.untitled')}</h2>
        <Done task={task} />
      </div>
    );
  return (
    <div className={styles['form']}>
      {head}
      <div className={styles['task']}>
        <article className={previewStyles['preview']}>
          <h2 dir="auto" lang={task.preview.locale} className={previewStyles['title']}>
            {task.preview.title}
          </h2>
          <p className={previewStyles['claim']} dir="auto" lang={task.preview.locale}>
            {task.preview.summary}
          </p>
          <PracticeArticle edition={task.preview} labels={labels} />
          <h3>{t('practices.about')}</h3>
          <AboutPractice edition={task.preview} labels={labels} />
        </article>
        <aside className="stack">
          {task.state === 'WORKING' ? <OpinionForm task={task} /> : <Done task={task} />}
          {task.open && <Late task={task} />}
        </aside>
      </div>
    </div>
  );
}

function Done({ task }: { task: ValidationTask }) {
  const { t, format } = useWords();
  const { state, decision } = task;
  if (state === 'ASKED' || state === 'WORKING') return null;
  return (
    <div className="stack">
      <Callout tone={state === 'GIVEN' ? 'good' : 'note'}>
        {t(`practices.validation.done.${state}`, { date: task.givenAt ? format.date(task.givenAt) : '' })}
      </Callout>
      {state === 'GIVEN' && decision && task.givenAt && (
        <Opinions
          opinions={[
            {
              id: task.id,
              name: null,
              organisation: task.organisation,
              at: task.givenAt,
              decision,
              opinion: task.opinion,
              scores: task.scores,
            },
          ]}
        />
      )}
      {task.slug && (
        <Link to="/practices/$slug" params={{ slug: task.slug }}>
          {t('practices.validation.done.page')}
        </Link>
      )}
    </div>
  );
}

function Late({ task }: { task: ValidationTask }) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  return asked ? (
    <DeclareForm id={task.id} version={task.version} late />
  ) : (
    <Button kind="text" onClick={() => setAsked(true)}>
      {t('practices.validation.declare.later')}
    </Button>
  );
}
