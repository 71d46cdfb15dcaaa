import { bookFields, type BookContent, type BookField } from '@guildhall/domain/toolbooks/content';
import type { Conflict } from '../../app/autosave/queue.types';
import { ConflictView } from '../../app/forms/conflict-view';
import { useT } from '../../app/i18n/provider';
import { bookFieldText } from './chapters';

interface Props {
  conflict: Conflict<BookContent>;
  onResolve: (theirs: Partial<BookContent>, chosen: Partial<BookContent>) => void;
}

/** Only fields that two editors changed differently come here; the API has merged the rest. Each is taken whole from one side. */
export function BookConflict({ conflict, onResolve }: Props) {
  const t = useT();
  const theirs = (conflict.theirs ?? {}) as Partial<BookContent>;
  const fields = bookFields.filter((f) => f in theirs);
  const packed = (from: Partial<BookContent> | undefined) => Object.fromEntries(fields.map((f) => [f, JSON.stringify(from?.[f] ?? '')]));
  const label = (f: BookField) => t.maybe(`toolbooks.field.${f}`, 'toolbooks.title');
  return (
    <ConflictView<Record<string, string>>
      fields={fields.map((key) => ({ key, label: label(key), show: (value) => bookFieldText(JSON.parse(value)) }))}
      base={packed(conflict.base)}
      theirs={packed(theirs)}
      yours={packed(conflict.yours)}
      onResolve={(chosen) =>
        onResolve(
          theirs,
          Object.fromEntries(Object.entries(chosen).map(([f, value]) => [f, JSON.parse(value) as unknown])) as Partial<BookContent>,
        )
      }
    />
  );
}
