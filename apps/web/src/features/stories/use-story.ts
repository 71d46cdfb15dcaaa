import { useMutation } from '@apollo/client/react';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import type { StoryContent } from '@guildhall/domain/stories/content';
import { useRef, useState } from 'react';
import { useAutosave } from '../../app/autosave/use-autosave';
import { SaveStoryDocument, type StoryDraftQuery } from './draft.generated';
import { adoptStory, changedStory, plainStory, sendableStory } from './story-merge';

export type StoryDraft = NonNullable<StoryDraftQuery['storyDraft']>;

/** The text as it is typed, saved by itself. `issues`: fields that are not saved until they are right. */
export function useStory(draft: StoryDraft) {
  const [content, setContent] = useState<StoryContent>(() => plainStory(draft.content));
  const acknowledged = useRef<StoryContent>(content);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [send] = useMutation(SaveStoryDocument);
  const autosave = useAutosave<StoryContent>({
    key: `story:${draft.id}`,
    value: content,
    version: draft.version,
    onRestore: setContent,
    async save({ value, expectedVersion, clientMutationId, keepalive }) {
      const ready = sendableStory(changedStory(acknowledged.current, value));
      setIssues(ready.issues);
      const partly = ready.issues.length > 0;
      if (Object.keys(ready.patch).length === 0) return { version: expectedVersion, savedAt: new Date().toISOString(), partly };
      const { data } = await send({
        variables: { input: { storyId: draft.id, expectedVersion, clientMutationId, patch: ready.patch } },
        context: { keepalive },
      });
      const saved = data!.saveStory;
      const stored = plainStory(saved.content);
      acknowledged.current = { ...stored, ...ready.patch } as StoryContent;
      setContent((now) => adoptStory(now, value, ready.patch, stored));
      return { version: saved.version, savedAt: saved.updatedAt, partly };
    },
  });
  const set = <F extends keyof StoryContent>(field: F, value: StoryContent[F]) => setContent((now) => ({ ...now, [field]: value }));
  /** Settles a conflict: `theirs` is stored, `chosen` goes on top of it. */
  const resolve = (theirs: Partial<StoryContent>, chosen: Partial<StoryContent>) => {
    acknowledged.current = { ...acknowledged.current, ...theirs };
    const next = { ...content, ...chosen };
    setContent(next);
    autosave.resolve(next);
  };
  return { content, set, issues, autosave, resolve };
}
