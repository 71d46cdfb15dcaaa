import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../../app/i18n/provider';
import type { Application } from './application-way';
import styles from './application.module.css';

type Shown = Pick<
  Application,
  | 'summary'
  | 'guidingQuestions'
  | 'scopeTitles'
  | 'languages'
  | 'visitMode'
  | 'visitStart'
  | 'visitEnd'
  | 'timeZone'
  | 'hostName'
  | 'hostLeadName'
  | 'place'
  | 'programmeName'
  | 'title'
  | 'subjectType'
  | 'subjectSlug'
>;

/** An application as the programme reads it; the host looks at the same before it sends. */
export function ApplicationRead({ a }: { a: Shown }) {
  const { t, format } = useWords();
  const none = <span className="meta">{t('reviews.application.nothing')}</span>;
  const questions = a.guidingQuestions.filter((q) => q.trim() !== '');
  const visit = a.visitStart
    ? t('reviews.visitDates', { from: format.date(a.visitStart), to: format.date(a.visitEnd ?? a.visitStart) })
    : t('reviews.application.noDates');
  const rows: [string, ReactNode][] = [
    [t('reviews.application.practice'), <SubjectLine key="subject" a={a} />],
    [t('reviews.invitation.host'), `${a.hostName}, ${a.place}`],
    [t('reviews.application.lead'), <bdi key="lead">{a.hostLeadName}</bdi>],
    [t('reviews.application.programme'), a.programmeName],
    [
      t('reviews.application.summary'),
      a.summary.trim() ? (
        <span key="summary" dir="auto" className={styles['text']}>
          {a.summary}
        </span>
      ) : (
        none
      ),
    ],
    [
      t('reviews.application.questions'),
      questions.length > 0 ? (
        <ol key="questions">
          {questions.map((q) => (
            <li key={q} dir="auto">
              {q}
            </li>
          ))}
        </ol>
      ) : (
        none
      ),
    ],
    [
      t('reviews.application.scope'),
      a.scopeTitles.length > 0 ? (
        <ul key="scope">
          {a.scopeTitles.map((d) => (
            <li key={d}>{d}</li>
          ))}
        </ul>
      ) : (
        none
      ),
    ],
    [t('reviews.application.languages'), a.languages.length > 0 ? format.list(a.languages.map((l) => format.language(l))) : none],
    [t('reviews.application.visit'), `${t(`reviews.visit.${a.visitMode}`)} · ${visit} · ${a.timeZone.replaceAll('_', ' ')}`],
  ];
  return (
    <dl className={styles['facts']}>
      {rows.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** What is under review, with the way to its page for whoever may read that. */
function SubjectLine({ a }: { a: Shown }) {
  const { t } = useWords();
  const to = a.subjectType === 'PRACTICE' ? '/practices/$slug' : '/schemes/$slug';
  return (
    <>
      {a.subjectSlug ? (
        <Link to={to} params={{ slug: a.subjectSlug }}>
          <bdi>{a.title}</bdi>
        </Link>
      ) : (
        <bdi>{a.title}</bdi>
      )}{' '}
      <span className="meta">({t(`reviews.application.subject.${a.subjectType}`)})</span>
    </>
  );
}
