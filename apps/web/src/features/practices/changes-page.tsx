import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useParams } from '@tanstack/react-router';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import type { LoadArgs } from '../../app/feature';
import { DiffParts } from '../../app/forms/diff-parts';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { NotFound } from '../../app/problem-page';
import { wordDiff } from '@guildhall/domain/kernel/word-diff';
import { changedWords } from './changed-words';
import { makeLabels } from './labels';
import { PracticeChangesDocument, type PracticeChangesQuery } from './practice.generated';

/** One lesson on a line, as far as the reader may read it now. */
const linesOf = (blocks: PracticeChangesQuery['lessonsAfter']) => (blocks ?? []).flatMap((b) => b.lessons.map((l) => l.title)).join('\n');

const route = getRouteApi('/practices/$slug/changes');

export const load = ({ client, params, search }: LoadArgs) =>
  client.query({
    query: PracticeChangesDocument,
    variables: { slug: params['slug'] ?? '', from: Number(search['from']), to: Number(search['to']) },
  });

/** What an edition changed against an earlier one, by words. */
export function ChangesPage() {
  const { t, format, locale } = useWords();
  const { slug = '' } = useParams({ strict: false }) as { slug?: string };
  const { from, to } = route.useSearch();
  const { data } = useSuspenseQuery(PracticeChangesDocument, { variables: { slug, from, to } });
  usePageTitle(t('practices.changes.title', { from, to }));
  if (!data.practiceChanges) return <NotFound />;
  const labels = makeLabels(t, format, data.concepts, locale);
  const [before, after] = [linesOf(data.lessonsBefore), linesOf(data.lessonsAfter)];
  return (
    <>
      <PageHead
        kicker={
          <Link to="/practices/$slug" params={{ slug }}>
            {t('practices.changes.back')}
          </Link>
        }
        title={t('practices.changes.title', { from, to })}
      />
      {data.practiceChanges.length === 0 && before === after && <p>{t('practices.changes.none')}</p>}
      <div className="stack" style={{ '--gap': 'var(--s-6)' } as React.CSSProperties}>
        {data.practiceChanges.map((change) => (
          <SideHead key={change.field} title={t.maybe(`practices.field.${change.field}`, 'practices.title')}>
            <p dir="auto" className="prose" style={{ whiteSpace: 'pre-wrap' }}>
              <DiffParts parts={changedWords(change.field, change.parts, { t, labels })} />
            </p>
          </SideHead>
        ))}
        {before !== after && (
          <SideHead title={t('practices.changes.lessons')}>
            <p dir="auto" className="prose" style={{ whiteSpace: 'pre-wrap' }}>
              <DiffParts parts={wordDiff(before, after)} />
            </p>
          </SideHead>
        )}
      </div>
    </>
  );
}
