import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { problemOf } from '../../app/errors';
import { inLine } from '../../app/i18n/line';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { AboutPractice, PracticeArticle } from './article';
import { PracticePreviewDocument } from './draft.generated';
import type { Labels } from './labels';
import styles from './preview.module.css';

/** The working copy as its public page will show it, rendered by the API itself. */
export function Preview({ id, labels }: { id: string; labels: Labels }) {
  const t = useT();
  const { data, error } = useQuery(PracticePreviewDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const edition = data?.practicePreview;
  if (error) return <ProblemNote problem={problemOf(error)} />;
  if (!edition) return <Skeleton label={t('app.loading')} lines={[60, 100, 90, 40, 100]} />;
  return (
    <article className={styles['preview']}>
      <p className="meta">{inLine([labels.where(edition.place, edition.country), edition.ownerName])}</p>
      <h2 dir="auto" lang={edition.locale} className={styles['title']}>
        {edition.title || t('practices.untitled')}
      </h2>
      <p className={styles['claim']} dir="auto" lang={edition.locale}>
        {edition.summary}
      </p>
      <PracticeArticle edition={edition} labels={labels} lessons={data.draftBlockLessons} />
      <h3>{t('practices.about')}</h3>
      <AboutPractice edition={edition} labels={labels} />
    </article>
  );
}
