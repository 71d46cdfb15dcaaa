import type { Dimension } from '@guildhall/domain/peer-review/rubric';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useState } from 'react';
import { useT } from '../../app/i18n/provider';
import { put } from './edit-definition';
import { LocalField, TextList } from './text-list';
import styles from './rubrics.module.css';

interface Props {
  dimension: Dimension;
  number: number;
  locale: string;
  /** How many texts are missing in this language. */
  missing: number;
  onChange: (dimension: Dimension) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}
/** One dimension of a draft: closed to its title, or open with everything that it says. Rules are set in English, other languages translate the words. */
export function DimensionFields({ dimension: d, number, locale, missing, onChange, onMove, onRemove }: Props) {
  const t = useT();
  const set = (patch: Partial<Dimension>) => onChange({ ...d, ...patch });
  // What was just added stands open; afterwards the reader opens and closes it.
  const [fresh] = useState(d.title.en === '');
  const title = d.title.en || t('rubrics.untitled');
  return (
    <details className={styles['dimension']} open={fresh}>
      <summary>
        <span className="num">{number}</span>
        <h2 dir="auto">{d.title[locale] || title}</h2>
        <span className="meta">{missing === 0 ? t('rubrics.whole') : t('rubrics.missingTexts', { count: missing })}</span>
      </summary>
      <div className={styles['inside']}>
        <LocalField label={t('rubrics.field.title')} text={d.title} locale={locale} onChange={(x) => set({ title: x })} />
        {locale === 'en' && (
          <div className={styles['pair']}>
            <Field label={t('rubrics.field.key')} hint={t('rubrics.field.keyHint')}>
              <TextInput
                value={d.key}
                maxLength={41}
                onChange={(e) => set({ key: e.currentTarget.value.toLowerCase().replace(/[^a-z0-9_]/g, '_') })}
              />
            </Field>
            <Field label={t('rubrics.field.group')}>
              <Select value={d.group} onChange={(e) => set({ group: e.currentTarget.value === 'optional' ? 'optional' : 'core' })}>
                <option value="core">{t('rubrics.group.core')}</option>
                <option value="optional">{t('rubrics.group.optional')}</option>
              </Select>
            </Field>
            <Field label={t('rubrics.field.weight')}>
              <Select value={String(d.weight ?? 1)} onChange={(e) => set({ weight: Number(e.currentTarget.value) })}>
                {[1, 2, 3, 4, 5].map((n) => (
                  <option key={n}>{n}</option>
                ))}
              </Select>
            </Field>
            <Field label={t('rubrics.field.minimum')}>
              <TextInput
                type="number"
                min={0}
                max={2000}
                value={d.commentMinChars}
                onChange={(e) => set({ commentMinChars: Math.min(2000, Math.max(0, Math.trunc(Number(e.currentTarget.value)) || 0)) })}
              />
            </Field>
          </div>
        )}
        {locale === 'en' && (
          <div>
            <Checkbox
              label={t('rubrics.field.allowNS')}
              checked={d.allowNotInScope}
              onChange={(e) => set({ allowNotInScope: e.currentTarget.checked })}
            />
            <Checkbox
              label={t('rubrics.field.allowIE')}
              checked={d.allowInsufficientEvidence}
              onChange={(e) => set({ allowInsufficientEvidence: e.currentTarget.checked })}
            />
          </div>
        )}
        <h3>{t('rubrics.part.questions')}</h3>
        <TextList
          label={(n) => t('rubrics.field.question', { number: n })}
          add={t('rubrics.act.addQuestion')}
          texts={d.questions}
          locale={locale}
          onChange={(questions) => set({ questions })}
        />
        <h3>{t('rubrics.part.lookFor')}</h3>
        <TextList
          label={(n) => t('rubrics.field.lookFor', { number: n })}
          add={t('rubrics.act.addLookFor')}
          texts={d.lookFor}
          locale={locale}
          onChange={(lookFor) => set({ lookFor })}
        />
        <h3>{t('rubrics.levels')}</h3>
        <div>
          {d.anchors.map((a, i) => (
            <div key={a.level} className={styles['level']}>
              <b className="num">{a.level}</b>
              <LocalField
                label={t('rubrics.field.levelName', { level: a.level })}
                text={a.name}
                locale={locale}
                onChange={(name) => set({ anchors: put(d.anchors, i, { ...a, name }) })}
              />
              <LocalField
                label={t('rubrics.field.levelText', { level: a.level })}
                text={a.text}
                locale={locale}
                rows={3}
                onChange={(text) => set({ anchors: put(d.anchors, i, { ...a, text }) })}
              />
            </div>
          ))}
        </div>
        <p className={styles['acts']}>
          <Button small onClick={() => onMove(-1)} aria-label={t('rubrics.act.upThis', { title })}>
            {t('rubrics.act.up')}
          </Button>
          <Button small onClick={() => onMove(1)} aria-label={t('rubrics.act.downThis', { title })}>
            {t('rubrics.act.down')}
          </Button>
          <Button small kind="danger" onClick={onRemove} aria-label={t('rubrics.act.removeThis', { what: title })}>
            {t('rubrics.act.remove')}
          </Button>
        </p>
      </div>
    </details>
  );
}
