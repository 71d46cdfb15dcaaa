import { Button } from '@guildhall/ui/Button';
import { FileInput } from '@guildhall/ui/FileInput';
import { useId, useState, type DragEvent } from 'react';
import { useWords } from '../../../app/i18n/provider';
import { issueText, problemText } from '../../../app/problem-text';
import type { Coming } from './use-bring';
import styles from './files.module.css';

interface Props {
  id: string;
  label: string;
  hint: string;
  accept: string;
  /** Why there is no more room; empty while there is. */
  full: string;
  coming: readonly Coming[];
  onFiles: (files: readonly File[]) => void;
  onAgain: (one: Coming) => void;
  onForget: (one: Coming) => void;
}

/** Files chosen with the keyboard or the mouse, or dropped, and how far each of them is. */
export function FileDrop({ id, label, hint, accept, full, coming, onFiles, onAgain, onForget }: Props) {
  const { t, format } = useWords();
  const said = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!full) onFiles([...event.dataTransfer.files]);
  };
  const failed = coming.filter((c) => c.state === 'FAILED');
  const rest = coming.length - failed.length;
  const now = coming.find((c) => c.state === 'SENDING');
  return (
    <div
      className={styles['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!full);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{label}</label>
      <p id={said} className="meta">
        {full || hint}
      </p>
      {!full && <FileInput id={id} accept={accept} multiple aria-describedby={said} onFiles={onFiles} />}
      <p role="status">{now ? t('practices.files.coming', { name: now.file.name, count: rest }) : ''}</p>
      {failed.map((c) => (
        <div key={c.key} role="alert" className={styles['failed']}>
          <p>
            <bdi>{c.file.name}</bdi>:{' '}
            {c.problem &&
              (c.problem.code === 'INVALID_INPUT' && c.problem.details.issues[0]
                ? issueText(t, c.problem.details.issues[0], 'practices')
                : problemText(t, format, c.problem))}
          </p>
          {c.problem?.code !== 'INVALID_INPUT' && (
            <Button small onClick={() => onAgain(c)}>
              {t('app.problem.again')}
            </Button>
          )}
          <Button small kind="text" onClick={() => onForget(c)}>
            {t('practices.files.understood')}
          </Button>
        </div>
      ))}
    </div>
  );
}
