import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { NotFound } from '../../app/problem-page';
import { StoryDraftDocument } from './draft.generated';
import { WriteStory } from './write-story';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: StoryDraftDocument, variables: { id: params['slug'] ?? '' }, fetchPolicy: 'network-only' });

/** The working copy, for those who work on it. */
export function EditStoryPage() {
  const { slug: id = '' } = useParams({ strict: false }) as { slug?: string };
  const { t } = useWords();
  const { data } = useSuspenseQuery(StoryDraftDocument, { variables: { id } });
  const draft = data.storyDraft;
  usePageTitle(draft ? t('stories.work') : null);
  if (!draft) return <NotFound />;
  return <WriteStory key={draft.id} draft={draft} countries={data.concepts.map((c) => c.code)} />;
}
