import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { NotFound } from '../../../app/problem-page';
import { makeNames } from '../names';
import { SchemeDraftPageDocument } from './draft.generated';
import { Write } from './write';

/** The working copy of a scheme, for those who write it. */
export function EditPage() {
  const { slug: id = '' } = useParams({ strict: false }) as { slug?: string };
  const { t, format, locale } = useWords();
  // Never what an earlier visit read: the working copy of the version before may have been published meanwhile, and typing into it would be for nothing.
  const { data } = useSuspenseQuery(SchemeDraftPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const draft = data.schemeDraft;
  usePageTitle(draft ? t('schemes.write.title', { title: draft.content.title || t('schemes.untitled') }) : null);
  return draft ? (
    <Write key={`${draft.id}:${draft.number}`} draft={draft} concepts={data.concepts} names={makeNames(t, format, data.concepts, locale)} />
  ) : (
    <NotFound />
  );
}
