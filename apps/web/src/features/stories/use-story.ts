import { useMutation } from '@apollo/client/react';
import { storyFields, storyPatch, type StoryContent, type StoryPatch } from '@guildhall/domain/stories/content';
import { merging } from '../../app/autosave/merging';
import { useWorkingCopy } from '../../app/autosave/use-working-copy';
import { SaveStoryDocument, type StoryDraftQuery } from './draft.generated';

export type StoryDraft = NonNullable<StoryDraftQuery['storyDraft']>;
const rules = merging<StoryContent, StoryPatch>(storyFields, storyPatch);

/** The text as it is typed, saved by itself. */
export function useStory(draft: StoryDraft) {
  const [send] = useMutation(SaveStoryDocument);
  return useWorkingCopy<StoryContent, StoryPatch>({
    key: `story:${draft.id}`,
    draft,
    rules,
    send: async (request, keepalive) =>
      (await send({ variables: { input: { storyId: draft.id, ...request } }, context: { keepalive } })).data!.saveStory,
  });
}
