import { schemeFields, type SchemeContent, type SchemeField } from '@guildhall/domain/schemes/content';
import type { Conflict } from '../../../app/autosave/queue.types';
import { ConflictView } from '../../../app/forms/conflict-view';
import { useWords } from '../../../app/i18n/provider';
import type { SchemeNames } from '../names';

interface Props {
  conflict: Conflict<SchemeContent>;
  names: SchemeNames;
  onResolve: (theirs: Partial<SchemeContent>, chosen: Partial<SchemeContent>) => void;
}
/** Boxes of running text, which can be written anew out of both; everything else is taken whole from one side. */
const written: ReadonlySet<SchemeField> = new Set(['title', 'summary', 'place']);

/** Only fields that two people changed differently come here; the API has merged the rest. */
export function SchemeConflict({ conflict, names, onResolve }: Props) {
  const { t } = useWords();
  const theirs = (conflict.theirs ?? {}) as Partial<SchemeContent>;
  const fields = schemeFields.filter((f) => f in theirs);
  const text = (from: Partial<SchemeContent> | undefined): Record<string, string> =>
    Object.fromEntries(fields.map((f) => [f, written.has(f) ? String(from?.[f] ?? '') : JSON.stringify(from?.[f] ?? null)]));
  const back = (chosen: Record<string, string>): Partial<SchemeContent> =>
    Object.fromEntries(fields.map((f) => [f, written.has(f) ? chosen[f] : (JSON.parse(chosen[f]!) as unknown)]));
  return (
    <ConflictView<Record<string, string>>
      fields={fields.map((f) => ({
        key: f,
        label: t.maybe(`schemes.field.${f}`, 'schemes.title'),
        ...(written.has(f) ? {} : { show: (value: string) => names.said(f, JSON.parse(value || 'null') as unknown) }),
      }))}
      base={text(conflict.base)}
      theirs={text(theirs)}
      yours={text(conflict.yours)}
      onResolve={(chosen) => onResolve(theirs, back(chosen))}
    />
  );
}
