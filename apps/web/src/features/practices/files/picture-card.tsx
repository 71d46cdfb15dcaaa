import { pictureLicences, picturePeople, type Picture } from '@guildhall/domain/practices/content';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useT } from '../../../app/i18n/provider';
import styles from './files.module.css';

interface Props {
  picture: Picture;
  at: number;
  count: number;
  lang: string;
  wrong: (path: string) => string | undefined;
  onChange: (patch: Partial<Picture>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One picture: what it shows, what is said under it, whose it is, and its place. */
export function PictureCard({ picture: p, at, count, lang, wrong, onChange, onMove, onRemove }: Props) {
  const t = useT();
  const id = (field: keyof Picture) => `f-pictures-${at}-${field}`;
  const say = (field: keyof Picture) => wrong(`pictures.${at}.${field}`);
  return (
    <li className={styles['card']}>
      <img src={`/files/${p.id}`} alt={p.alt} className={styles['thumb']} />
      <div className="stack">
        <h3 id={`p-${p.id}`} tabIndex={-1}>
          {t(at === 0 ? 'practices.files.cover' : 'practices.files.picture', { number: at + 1, count })}
        </h3>
        {!p.decorative && (
          <Field label={t('practices.files.alt')} hint={t('practices.files.altHint')} id={id('alt')} error={say('alt')}>
            <TextArea
              rows={2}
              maxLength={400}
              lang={lang}
              value={p.alt}
              onChange={(event) => onChange({ alt: event.currentTarget.value })}
            />
          </Field>
        )}
        <Checkbox
          label={t('practices.files.decorative')}
          checked={p.decorative}
          onChange={(event) => onChange({ decorative: event.currentTarget.checked })}
        />
        <Field label={t('practices.files.caption')} optional={t('app.optional')} id={id('caption')} error={say('caption')}>
          <TextInput
            dir="auto"
            maxLength={300}
            lang={lang}
            value={p.caption}
            onChange={(event) => onChange({ caption: event.currentTarget.value })}
          />
        </Field>
        <div className={styles['pair']}>
          <Field label={t('practices.files.credit')} id={id('credit')} error={say('credit')}>
            <TextInput dir="auto" maxLength={200} value={p.credit} onChange={(event) => onChange({ credit: event.currentTarget.value })} />
          </Field>
          <Field label={t('practices.files.licence')} id={id('licence')} error={say('licence')}>
            <Select
              value={p.licence ?? ''}
              onChange={(event) => onChange({ licence: (event.currentTarget.value || null) as Picture['licence'] })}
            >
              <option value="">{t('practices.choose')}</option>
              {pictureLicences.map((l) => (
                <option key={l} value={l}>
                  {l === 'PERMISSION' ? t('practices.files.permission') : l}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <Field label={t('practices.files.people')} hint={t('practices.files.peopleHint')} id={id('people')} error={say('people')}>
          <Select
            value={p.people ?? ''}
            onChange={(event) => onChange({ people: (event.currentTarget.value || null) as Picture['people'] })}
          >
            <option value="">{t('practices.choose')}</option>
            {picturePeople.map((who) => (
              <option key={who} value={who}>
                {t(`practices.files.people.${who}`)}
              </option>
            ))}
          </Select>
        </Field>
        <div className="row">
          {at > 0 && (
            <Button small onClick={() => onMove(0)}>
              {t('practices.files.asCover')}
            </Button>
          )}
          {at > 1 && (
            <Button small aria-label={t('practices.files.earlierOf', { number: at + 1 })} onClick={() => onMove(at - 1)}>
              {t('practices.files.earlier')}
            </Button>
          )}
          {at < count - 1 && (
            <Button small aria-label={t('practices.files.laterOf', { number: at + 1 })} onClick={() => onMove(at + 1)}>
              {t('practices.files.later')}
            </Button>
          )}
          <span className="push">
            <Button small kind="text" aria-label={t('practices.files.removePicture', { number: at + 1 })} onClick={onRemove}>
              {t('practices.files.remove')}
            </Button>
          </span>
        </div>
      </div>
    </li>
  );
}
