import {
  practiceFields,
  type Attachment,
  type BuildingBlock,
  type Costs,
  type Fact,
  type Picture,
  type PracticeContent,
  type PracticeField,
} from '@guildhall/domain/practices/content';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { useState } from 'react';
import type { Conflict } from '../../app/autosave/queue.types';
import { ConflictView } from '../../app/forms/conflict-view';
import { useT, type Translate } from '../../app/i18n/provider';

interface Props {
  conflict: Conflict<PracticeContent>;
  onResolve: (theirs: Partial<PracticeContent>, chosen: Partial<PracticeContent>) => void;
}
const label = (t: Translate, field: PracticeField) => t.maybe(`practices.field.${field}`, 'practices.title');
const entry = (v: Partial<Fact & Picture & Attachment & BuildingBlock & Costs>): string =>
  [
    v.label,
    v.value,
    v.unit,
    v.alt,
    v.caption,
    v.credit,
    v.amount,
    v.currency,
    v.amount === undefined ? '' : v.note,
    v.title,
    v.claim,
    v.purpose,
    ...(v.enablingFactors ?? []).map((f) => `\n- ${f}`),
  ]
    .filter(Boolean)
    .join(' ') || '–';
const shown = (value: unknown): string =>
  Array.isArray(value) ? value.map(shown).join('\n') : typeof value === 'object' && value !== null ? entry(value) : String(value ?? '');

/** Only fields that two people changed differently come here; the API has merged the rest. Lists and choices are taken whole, texts can be written anew. */
export function DraftConflict({ conflict, onResolve }: Props) {
  const t = useT();
  const theirs = (conflict.theirs ?? {}) as Partial<PracticeContent>;
  const fields = practiceFields.filter((f) => f in theirs);
  const whole = fields.filter((f) => typeof theirs[f] !== 'string');
  const texts = fields.filter((f) => typeof theirs[f] === 'string');
  const [mine, setMine] = useState<ReadonlySet<PracticeField>>(new Set(whole));
  const pick = (from: Partial<PracticeContent> | undefined) => Object.fromEntries(texts.map((f) => [f, String(from?.[f] ?? '')]));
  const finish = (written: Record<string, string>) =>
    onResolve(theirs, { ...written, ...Object.fromEntries(whole.map((f) => [f, mine.has(f) ? conflict.yours[f] : theirs[f]])) });
  return (
    <div className="stack">
      {whole.map((f) => (
        <Callout
          key={f}
          tone="warn"
          title={label(t, f)}
          actions={
            <>
              <Button small aria-pressed={!mine.has(f)} onClick={() => setMine(new Set([...mine].filter((x) => x !== f)))}>
                {t('app.conflict.takeTheirs')}
              </Button>
              <Button small aria-pressed={mine.has(f)} onClick={() => setMine(new Set([...mine, f]))}>
                {t('app.conflict.takeYours')}
              </Button>
            </>
          }
        >
          <span style={{ whiteSpace: 'pre-wrap' }}>
            {t('app.conflict.theirs')}: {shown(theirs[f])}
            {'\n'}
            {t('app.conflict.yours')}: {shown(conflict.yours[f])}
          </span>
        </Callout>
      ))}
      {texts.length > 0 ? (
        <ConflictView<Record<string, string>>
          fields={texts.map((f) => ({ key: f, label: label(t, f) }))}
          base={pick(conflict.base)}
          theirs={pick(theirs)}
          yours={pick(conflict.yours)}
          onResolve={finish}
        />
      ) : (
        <Button kind="main" onClick={() => finish({})}>
          {t('app.conflict.save')}
        </Button>
      )}
    </div>
  );
}
