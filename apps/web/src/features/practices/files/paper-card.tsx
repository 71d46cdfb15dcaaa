import { evidenceKinds, type Attachment } from '@guildhall/domain/practices/content';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useT } from '../../../app/i18n/provider';
import styles from './files.module.css';

interface Props {
  paper: Attachment;
  at: number;
  lang: string;
  wrong: (path: string) => string | undefined;
  onChange: (patch: Partial<Attachment>) => void;
  onRemove: () => void;
}

/** One PDF: its title, and as evidence what it is and what it shows. */
export function PaperCard({ paper, at, lang, wrong, onChange, onRemove }: Props) {
  const t = useT();
  const id = (field: keyof Attachment) => `f-attachments-${at}-${field}`;
  const say = (field: keyof Attachment) => wrong(`attachments.${at}.${field}`);
  return (
    <div className={styles['paperCard']}>
      <div className={styles['paper']}>
        <Field label={t('practices.files.title', { number: at + 1 })} id={id('title')} error={say('title')}>
          <TextInput
            dir="auto"
            maxLength={160}
            lang={lang}
            value={paper.title}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
        </Field>
        <a href={`/files/${paper.id}`} download>
          {t('practices.files.open')}
        </a>
        <Button small kind="text" aria-label={t('practices.files.removePdf', { number: at + 1 })} onClick={onRemove}>
          {t('practices.files.remove')}
        </Button>
      </div>
      <div className={styles['pair']}>
        <Field label={t('practices.files.kind')} optional={t('app.optional')} id={id('kind')} error={say('kind')}>
          <Select
            value={paper.kind ?? ''}
            onChange={(event) => onChange({ kind: (event.currentTarget.value || null) as Attachment['kind'] })}
          >
            <option value="">{t('practices.choose')}</option>
            {evidenceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`practices.evidence.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={t('practices.files.claim')}
          hint={t('practices.files.claimHint')}
          optional={t('app.optional')}
          id={id('claim')}
          error={say('claim')}
        >
          <TextInput
            dir="auto"
            maxLength={300}
            lang={lang}
            value={paper.claim}
            onChange={(event) => onChange({ claim: event.currentTarget.value })}
          />
        </Field>
      </div>
    </div>
  );
}
