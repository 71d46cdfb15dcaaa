import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { FileInput } from '@guildhall/ui/FileInput';
import { useT } from '../../app/i18n/provider';
import { FilePreview } from './file-preview';
import styles from './rubrics.module.css';
import { useRubricFile } from './use-rubric-file';

/** A file in the place of what is written: looked at first, taken with one button. */
export function ReplaceDraft({ onReplace }: { onReplace: (definition: RubricDefinition) => void }) {
  const t = useT();
  const { chosen, take, clear } = useRubricFile();
  // A new input shows no file.
  const [turn, setTurn] = useState(0);
  const definition = chosen?.preview.definition;
  return (
    <div className={styles['inside']}>
      <Field label={t('rubrics.replace')} hint={t('rubrics.replaceHint')}>
        <FileInput key={turn} accept="application/json,.json" onFile={(file) => void take(file)} />
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
