import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { NotFound } from '../../app/problem-page';
import { ResourceDraftDocument } from './keep.generated';
import { WriteResource } from './write-resource';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: ResourceDraftDocument, variables: { id: params['slug'] ?? '' }, fetchPolicy: 'network-only' });

/** The working copy, for those who keep it. */
export function EditResourcePage() {
  const { slug: id = '' } = useParams({ strict: false }) as { slug?: string };
  const { t } = useWords();
  const { data } = useSuspenseQuery(ResourceDraftDocument, { variables: { id } });
  const draft = data.resourceDraft;
  usePageTitle(draft ? t('resources.keep') : null);
  return draft ? <WriteResource key={draft.id} draft={draft} concepts={data.concepts} /> : <NotFound />;
}
