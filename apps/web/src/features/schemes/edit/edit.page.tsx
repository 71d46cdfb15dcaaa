import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { NotFound } from '../../../app/problem-page';
import { makeNames } from '../names';
import { SchemeDraftPageDocument } from './draft.generated';
import { Write } from './write';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: SchemeDraftPageDocument, variables: { id: params['slug'] ?? '' }, fetchPolicy: 'network-only' });

/** The working copy of a scheme, for those who write it. */
export function EditPage() {
  const { slug: id = '' } = useParams({ strict: false }) as { slug?: string };
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(SchemeDraftPageDocument, { variables: { id } });
  const draft = data.schemeDraft;
  usePageTitle(draft ? t('schemes.write.title', { title: draft.content.title || t('schemes.untitled') }) : null);
  return draft ? (
    <Write key={`${draft.id}:${draft.number}`} draft={draft} concepts={data.concepts} names={makeNames(t, format, data.concepts, locale)} />
  ) : (
    <NotFound />
  );
}
