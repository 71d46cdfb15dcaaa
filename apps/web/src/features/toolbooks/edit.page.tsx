import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { NotFound } from '../../app/problem-page';
import { ToolBookDraftDocument } from './draft.generated';
import { WriteBook } from './write-book';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: ToolBookDraftDocument, variables: { id: params['slug'] ?? '' }, fetchPolicy: 'network-only' });

/** The working copy of a book, for its editors. */
export function EditToolBookPage() {
  const { slug: id = '' } = useParams({ strict: false }) as { slug?: string };
  const { t } = useWords();
  const { data } = useSuspenseQuery(ToolBookDraftDocument, { variables: { id } });
  const draft = data.toolBookDraft;
  usePageTitle(draft ? draft.content.title[draft.content.locale] || t('toolbooks.untitled') : null);
  if (!draft) return <NotFound />;
  if (draft.state === 'FROZEN')
    return (
      <div className="stack">
        <h1 tabIndex={-1}>{draft.content.title[draft.content.locale]}</h1>
        <p>{t('toolbooks.frozenNow', { number: draft.editionNo })}</p>
        <p>
          <Link to="/toolbooks/$slug" params={{ slug: draft.slug }}>
            {t('toolbooks.toBook')}
          </Link>
        </p>
      </div>
    );
  return <WriteBook key={draft.id} draft={draft} />;
}
