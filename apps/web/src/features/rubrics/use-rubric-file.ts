import { longestDefinition } from '@guildhall/domain/peer-review/rubric-draft';
import { previewRubricFile, type RubricPreview } from '@guildhall/domain/peer-review/rubric-file';
import { useRef, useState } from 'react';

export interface ChosenFile {
  readonly name: string;
  readonly text: string;
  readonly preview: RubricPreview;
}
const tooLong: RubricPreview = {
  title: null,
  semver: null,
  definition: null,
  problems: [{ path: '', rule: 'tooLong', place: { line: 1, column: 1 }, value: null }],
};

/** The file that was chosen last, read on this device: nothing of it is sent. */
export function useRubricFile(onRead?: (file: ChosenFile) => void) {
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const turn = useRef(0);
  const take = async (file: File) => {
    const mine = ++turn.current;
    // A character takes at most three bytes for each of its units: what is longer need not be read.
    const text = file.size > longestDefinition * 3 ? null : await file.text();
    if (mine !== turn.current) return;
    const next = { name: file.name, text: text ?? '', preview: text === null ? tooLong : previewRubricFile(text) };
    setChosen(next);
    onRead?.(next);
  };
  return { chosen, take, clear: () => setChosen(null) };
}
