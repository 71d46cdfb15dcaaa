import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { useT } from '../../app/i18n/provider';
import { FilePreview } from './file-preview';
import styles from './rubrics.module.css';
import { useRubricFile } from './use-rubric-file';

/** A file in the place of what is written: looked at first, taken with one button. */
export function ReplaceDraft({ onReplace }: { onReplace: (definition: RubricDefinition) => void }) {
  const t = useT();
  const { chosen, take, clear } = useRubricFile();
  // A new input forgets the file that was chosen, so that the same one can be chosen again.
  const [turn, setTurn] = useState(0);
  const definition = chosen?.preview.definition;
  return (
    <div className={styles['inside']}>
      <Field label={t('rubrics.replace')} hint={t('rubrics.replaceHint')}>
        <TextInput
          key={turn}
          type="file"
          className={styles['file']}
          accept="application/json,.json"
          onChange={(e) => void take(e.currentTarget.files?.[0])}
        />
      </Field>
      {chosen && <FilePreview file={chosen} />}
      {definition && (
        <p className={styles['acts']}>
          <Button
            onClick={() => {
              onReplace(definition);
              clear();
              setTurn(turn + 1);
            }}
          >
            {t('rubrics.act.replace')}
          </Button>
        </p>
      )}
    </div>
  );
}
