import { storyFields, type StoryContent } from '@guildhall/domain/stories/content';
import type { Conflict } from '../../app/autosave/queue.types';
import { ConflictView } from '../../app/forms/conflict-view';
import { useT } from '../../app/i18n/provider';

interface Props {
  conflict: Conflict<StoryContent>;
  onResolve: (theirs: Partial<StoryContent>, chosen: Partial<StoryContent>) => void;
}

/** Only fields that two people changed differently come here; the API has merged the rest. */
export function StoryConflict({ conflict, onResolve }: Props) {
  const t = useT();
  const theirs = (conflict.theirs ?? {}) as Partial<StoryContent>;
  const fields = storyFields.filter((f) => f in theirs);
  const packed = (from: Partial<StoryContent> | undefined) => Object.fromEntries(fields.map((f) => [f, JSON.stringify(from?.[f] ?? '')]));
  const show = (value: string) => {
    const read = JSON.parse(value) as unknown;
    return Array.isArray(read) ? read.join('\n') : String(read);
  };
  return (
    <ConflictView<Record<string, string>>
      fields={fields.map((key) => ({ key, label: t.maybe(`stories.field.${key}`, 'stories.title'), show }))}
      base={packed(conflict.base)}
      theirs={packed(theirs)}
      yours={packed(conflict.yours)}
      onResolve={(chosen) =>
        onResolve(
          theirs,
          Object.fromEntries(Object.entries(chosen).map(([f, value]) => [f, JSON.parse(value) as unknown])) as Partial<StoryContent>,
        )
      }
    />
  );
}
