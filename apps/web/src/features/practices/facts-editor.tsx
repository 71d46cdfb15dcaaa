import { useQuery } from '@apollo/client/react';
import { evidenceGrades, type Fact } from '@guildhall/domain/practices/content';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { TextInput } from '@guildhall/ui/TextInput';
import { useState } from 'react';
import { useT } from '../../app/i18n/provider';
import { PracticeSourcesDocument } from './draft.generated';
import { Suggest } from './suggest';
import styles from './facts-editor.module.css';

interface Props {
  facts: readonly Fact[];
  /** Text of what is wrong, by path (`facts.0.value`). */
  wrong: (path: string) => string | undefined;
  onChange: (facts: Fact[]) => void;
}
const empty = (): Fact => ({
  id: crypto.randomUUID(),
  label: '',
  value: '',
  unit: '',
  asOf: '',
  sourceId: null,
  sourceTitle: '',
  sourceUrl: '',
  grade: null,
  mark: 'UNCHECKED',
  note: '',
});

/** Figures as rows: value, unit, what it counts, when, and where it comes from. */
export function FactsEditor({ facts, wrong, onChange }: Props) {
  const t = useT();
  const put = (at: number, patch: Partial<Fact>) => onChange(facts.map((f, i) => (i === at ? { ...f, ...patch } : f)));
  return (
    <div>
      <ol role="list" className={styles['facts']}>
        {facts.map((fact, at) => (
          <FactRow
            key={fact.id}
            fact={fact}
            at={at}
            wrong={wrong}
            onChange={(patch) => put(at, patch)}
            onRemove={() => onChange(facts.filter((f) => f.id !== fact.id))}
          />
        ))}
      </ol>
      <Button onClick={() => onChange([...facts, empty()])}>{t('practices.fact.add')}</Button>
    </div>
  );
}

function FactRow({
  fact,
  at,
  wrong,
  onChange,
  onRemove,
}: {
  fact: Fact;
  at: number;
  wrong: Props['wrong'];
  onChange: (patch: Partial<Fact>) => void;
  onRemove: () => void;
}) {
  const t = useT();
  const [asked, setAsked] = useState('');
  const { data } = useQuery(PracticeSourcesDocument, { variables: { words: asked }, skip: asked.trim().length < 2 });
  const n = at + 1;
  const id = (field: keyof Fact) => `f-facts-${at}-${field}`;
  const box = (field: 'value' | 'unit' | 'label' | 'asOf' | 'sourceUrl' | 'note', max: number) => (
    <div className={styles[field]}>
      <label htmlFor={id(field)}>{t(`practices.fact.${field}`)}</label>
      <TextInput
        id={id(field)}
        aria-describedby={wrong(`facts.${at}.${field}`) ? `${id(field)}-error` : undefined}
        dir="auto"
        value={fact[field]}
        maxLength={max}
        onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      />
      {wrong(`facts.${at}.${field}`) && (
        <p id={`${id(field)}-error`} className={styles['error']}>
          {wrong(`facts.${at}.${field}`)}
        </p>
      )}
    </div>
  );
  return (
    <li className={styles['fact']} aria-label={t('practices.fact.number', { number: n })}>
      {box('value', 120)}
      {box('unit', 60)}
      {box('label', 160)}
      {box('asOf', 60)}
      <div className={styles['source']}>
        <label htmlFor={id('sourceTitle')}>{t('practices.fact.source')}</label>
        <Suggest
          id={id('sourceTitle')}
          value={fact.sourceTitle}
          maxLength={300}
          placeholder={t('practices.fact.sourceHint')}
          suggestions={(asked.trim().length < 2 ? [] : (data?.sources ?? []))
            .slice(0, 8)
            .map((s) => ({ id: s.id, text: s.title, note: s.url ?? '' }))}
          onText={(text) => {
            setAsked(text);
            onChange({ sourceTitle: text, sourceId: null });
          }}
          onPick={(s) => onChange({ sourceId: s.id, sourceTitle: s.text, sourceUrl: s.note ?? '' })}
        />
        {wrong(`facts.${at}.sourceTitle`) && <p className={styles['error']}>{wrong(`facts.${at}.sourceTitle`)}</p>}
      </div>
      {box('sourceUrl', 2000)}
      <div className={styles['grade']}>
        <label htmlFor={id('grade')}>{t('practices.fact.grade')}</label>
        <Select
          id={id('grade')}
          value={fact.grade ?? ''}
          onChange={(event) => onChange({ grade: (event.currentTarget.value || null) as Fact['grade'] })}
        >
          <option value="">{t('practices.choose')}</option>
          {evidenceGrades.map((g) => (
            <option key={g} value={g}>
              {t(`practices.grade.${g}`)}
            </option>
          ))}
        </Select>
        {wrong(`facts.${at}.grade`) && <p className={styles['error']}>{wrong(`facts.${at}.grade`)}</p>}
      </div>
      <div className={styles['end']}>
        <Checkbox
          label={t('practices.fact.invented')}
          checked={fact.mark === 'ILLUSTRATIVE'}
          onChange={(event) => onChange({ mark: event.currentTarget.checked ? 'ILLUSTRATIVE' : 'UNCHECKED' })}
        />
        {fact.mark === 'VERIFIED' && (
          <Tag tone="good" check>
            {t('practices.mark.VERIFIED')}
          </Tag>
        )}
        <Button kind="text" small onClick={onRemove}>
          {t('practices.fact.remove', { number: n })}
        </Button>
      </div>
    </li>
  );
}
