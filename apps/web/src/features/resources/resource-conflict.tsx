import { resourceFields, type ResourceContent } from '@guildhall/domain/resources/resource';
import type { Conflict } from '../../app/autosave/queue.types';
import { ConflictView, type ConflictField } from '../../app/forms/conflict-view';
import { useWords } from '../../app/i18n/provider';
import { useDimensions, type Concept } from './labels';

interface Props {
  conflict: Conflict<ResourceContent>;
  concepts: readonly Concept[];
  onResolve: (theirs: Partial<ResourceContent>, chosen: Partial<ResourceContent>) => void;
}
type Field = keyof ResourceContent;
const texts: readonly Field[] = ['title', 'summary', 'source', 'url', 'doi', 'isbn'];
const asText = (field: Field, value: unknown): string => (texts.includes(field) ? String(value ?? '') : JSON.stringify(value ?? null));
const asValue = (field: Field, text: string): unknown => (texts.includes(field) ? text : (JSON.parse(text) as unknown));

/** Only fields that two people changed differently come here; the API has merged the rest. */
export function ResourceConflict({ conflict, concepts, onResolve }: Props) {
  const { t, format } = useWords();
  const dimension = useDimensions(concepts);
  const theirs = (conflict.theirs ?? {}) as Partial<ResourceContent>;
  const fields = resourceFields.filter((f) => f in theirs);
  const packed = (from: Partial<ResourceContent> | undefined) => Object.fromEntries(fields.map((f) => [f, asText(f, from?.[f])]));
  const said: Partial<Record<Field, (value: unknown) => string>> = {
    type: (value) => t.maybe(`resources.type.${String(value)}`, 'resources.field.type'),
    locale: (value) => format.language(String(value)),
    licence: (value) => (value ? String(value) : t('resources.noLicence')),
    authors: (value) => format.list(value as string[]),
    dimensions: (value) => format.list((value as string[]).map(dimension)),
  };
  const shown = (key: Field): ConflictField => {
    const say = said[key];
    return { key, label: t(`resources.field.${key}`), ...(say ? { show: (text) => say(JSON.parse(text)) } : {}) };
  };
  return (
    <ConflictView<Record<string, string>>
      fields={fields.map(shown)}
      base={packed(conflict.base)}
      theirs={packed(theirs)}
      yours={packed(conflict.yours)}
      onResolve={(chosen) =>
        onResolve(theirs, Object.fromEntries(fields.map((f) => [f, asValue(f, chosen[f] ?? '')])) as Partial<ResourceContent>)
      }
    />
  );
}
