import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { NotFound } from '../../app/problem-page';
import { PracticeDraftPageDocument } from './draft.generated';
import { JudgePage } from './judge-page';
import { makeLabels } from './labels';
import { WritePage } from './write-page';

export const load = ({ client, params }: LoadArgs) =>
  client.query({
    query: PracticeDraftPageDocument,
    variables: { id: params['slug'] ?? '' },
    fetchPolicy: 'network-only',
  });

/** The working copy: its authors write while it is theirs, others read, screen and publish it. */
export function EditPage() {
  const { slug: id = '' } = useParams({ strict: false }) as { slug?: string };
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(PracticeDraftPageDocument, { variables: { id } });
  const draft = data.practiceDraft;
  usePageTitle(draft ? draft.content.title || t('practices.untitled') : null);
  if (!draft) return <NotFound />;
  const labels = makeLabels(t, format, data.concepts, locale);
  const over = (
    <p className="meta">
      <Link to="/practices">{t('practices.title')}</Link> / <Link to="/practices/screening">{t('practices.work')}</Link>
    </p>
  );
  // A draft that comes back to its author begins with the text of the API, not with what was in the boxes before.
  return draft.viewerCan.edit ? (
    <WritePage key={draft.id} draft={draft} labels={labels} concepts={data.concepts} over={over} />
  ) : (
    <JudgePage draft={draft} labels={labels} over={over} />
  );
}
