import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useAutosave } from '../../app/autosave/use-autosave';
import { adopted, asValue, changedTexts, type TranslationValue } from './translation-value';
import { SaveTranslationDocument, type TranslatePageQuery } from './translate.generated';

export type Translation = NonNullable<TranslatePageQuery['translation']>;

/** The words as they are typed, saved by themselves; `keep` says of a text of an older edition that it still fits. */
export function useTranslation(translation: Translation) {
  const [value, setValue] = useState<TranslationValue>(() => asValue(translation.texts));
  const acknowledged = useRef(value);
  const version = useRef(translation.version);
  const [send] = useMutation(SaveTranslationDocument);
  const autosave = useAutosave<TranslationValue>({
    key: `translation:${translation.id}:${translation.editionNo}`,
    value,
    version: translation.version,
    onRestore: setValue,
    async save({ value: sent, expectedVersion, clientMutationId, keepalive }) {
      const texts = changedTexts(acknowledged.current, sent);
      if (texts.length === 0) return { version: expectedVersion, savedAt: new Date().toISOString() };
      const { data } = await send({
        variables: { input: { translationId: translation.id, expectedVersion, clientMutationId, edition: translation.editionNo, texts } },
        context: { keepalive },
      });
      const saved = data!.saveTranslation;
      version.current = saved.version;
      const stored = asValue(saved.texts);
      acknowledged.current = { texts: { ...stored.texts, ...sent.texts }, kept: sent.kept };
      setValue((now) => adopted(now, sent, stored));
      return { version: saved.version, savedAt: saved.updatedAt };
    },
  });
  return {
    value,
    version,
    autosave,
    set: (key: string, text: string) => setValue((now) => ({ ...now, texts: { ...now.texts, [key]: text } })),
    keep: (key: string) => setValue((now) => ({ ...now, kept: [...now.kept, key] })),
    /** Settles a conflict: `theirs` is stored, `chosen` goes on top of it. */
    resolve(theirs: Record<string, string>, chosen: Record<string, string>) {
      acknowledged.current = { ...acknowledged.current, texts: { ...acknowledged.current.texts, ...theirs } };
      const next = { ...value, texts: { ...value.texts, ...chosen } };
      setValue(next);
      autosave.resolve(next);
    },
  };
}
export type Translating = ReturnType<typeof useTranslation>;
