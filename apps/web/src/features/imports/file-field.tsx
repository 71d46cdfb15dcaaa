import { useState, type DragEvent } from 'react';
import { importLimits } from '@guildhall/domain/imports/report';
import { Field } from '@guildhall/ui/Field';
import { FileInput } from '@guildhall/ui/FileInput';
import { useT } from '../../app/i18n/provider';
import styles from './imports.module.css';

const accepted = {
  MEMBERS: '.csv,.txt,.tsv,.xlsx',
  ORGANISATIONS: '.csv,.txt,.tsv,.xlsx',
  WRITE_UP: '.md,.markdown,.txt,.docx,.zip',
  REFERENCES: '.bib,.txt',
  FEED: '.rss,.atom,.xml',
  PROJECTS: '.csv,.txt,.tsv,.xlsx',
  CALENDAR: '.ics,.ical,.txt',
} as const;
export const megabytes = importLimits.bytes / 1024 / 1024;

interface FileFieldProps {
  kind: keyof typeof accepted;
  error: string | null;
  /** Also with a file that was chosen before: it may have been corrected meanwhile. */
  onFile: (file: File) => void;
  onSeveral: () => void;
}

/** Choose a file with the keyboard or the mouse, or drop it. */
export function FileField({ kind, error, onFile, onSeveral }: FileFieldProps) {
  const t = useT();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (files.length > 1) onSeveral();
    else if (files[0]) onFile(files[0]);
  };
  return (
    <div
      className={styles['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Field label={t('imports.file')} hint={t('imports.fileHint', { megabytes })} error={error && <span role="alert">{error}</span>}>
        <FileInput accept={accepted[kind]} onFile={onFile} />
      </Field>
    </div>
  );
}
