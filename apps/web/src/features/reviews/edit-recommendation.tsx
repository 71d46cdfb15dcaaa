import { useState } from 'react';
import { horizons, priorities, type Horizon, type Priority } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDraftFields } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import type { Report } from './read-report';
import { RemoveRecommendationDocument, SaveRecommendationDocument } from './report.generated';
import { useAct } from './use-act';
import styles from './report.module.css';

/** A recommendation to read, or open to write. Its words stay on this device until they are saved. */
export function EditRecommendation({ r, x }: { r: Report; x: Report['recommendations'][number] | null }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const { v, put, clear, restored } = useDraftFields(`recommendation:${r.id}:${x?.id ?? 'new'}`, 'text', {
    text: x?.text ?? '',
    dimensionKeys: x?.dimensionKeys ?? [],
    evidenceIds: x?.evidenceIds ?? [],
    priority: (x?.priority ?? 'SHOULD') as Priority,
    horizon: (x?.horizon ?? 'SIX_MONTHS') as Horizon,
    addressee: x?.addressee ?? r.hostName,
  });
  const [open, setOpen] = useState(restored);
  const turn = (list: string[], one: string) => (list.includes(one) ? list.filter((i) => i !== one) : [...list, one]);
  const save = () =>
    act('save', SaveRecommendationDocument, {
      reportId: r.id,
      recommendationId: x?.id ?? null,
      ...v,
      expectedVersion: x?.version ?? 0,
    }).then((ok) => {
      if (!ok) return;
      clear();
      setOpen(false);
    });
  if (!open)
    return (
      <div className={styles['edit']}>
        {x && (
          <p dir="auto">
            <b>{x.code}</b> {x.text}
          </p>
        )}
        <div className={styles['line']}>
          <Button small onClick={() => setOpen(true)}>
            {x ? t('reviews.desk.change', { code: x.code }) : t('reviews.desk.addRecommendation')}
          </Button>
          {x && (
            <Button
              small
              kind="text"
              busy={busy === 'remove'}
              onClick={() => void act('remove', RemoveRecommendationDocument, { recommendationId: x.id, expectedVersion: x.version })}
            >
              {t('reviews.desk.remove', { code: x.code })}
            </Button>
          )}
        </div>
        <MissingNote problem={problem} />
      </div>
    );
  return (
    <div className={styles['edit']}>
      <Field label={t('reviews.desk.recommendation')}>
        <TextArea rows={3} maxLength={4000} value={v.text} onChange={(e) => put({ text: e.currentTarget.value })} />
      </Field>
      <fieldset>
        <legend>{t('reviews.desk.forDimensions')}</legend>
        {r.rubric.dimensions.map((d) => (
          <Checkbox
            key={d.key}
            label={d.title}
            checked={v.dimensionKeys.includes(d.key)}
            onChange={() => put({ dimensionKeys: turn(v.dimensionKeys, d.key) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('reviews.desk.withEvidence')}</legend>
        {r.evidenceToCite.map((e) => (
          <Checkbox
            key={e.id}
            label={e.strength || !e.body ? e.title : `“${e.body}”`}
            {...(e.strength && e.source ? { hint: e.source } : {})}
            checked={v.evidenceIds.includes(e.id)}
            onChange={() => put({ evidenceIds: turn(v.evidenceIds, e.id) })}
          />
        ))}
      </fieldset>
      <div className={styles['line']}>
        <Field label={t('reviews.desk.priority')}>
          <Select value={v.priority} onChange={(e) => put({ priority: e.currentTarget.value as Priority })}>
            {priorities.map((p) => (
              <option key={p} value={p}>
                {t(`reviews.priority.${p}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.desk.horizon')}>
          <Select value={v.horizon} onChange={(e) => put({ horizon: e.currentTarget.value as Horizon })}>
            {horizons.map((h) => (
              <option key={h} value={h}>
                {t(`reviews.horizon.${h}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.desk.addressee')}>
          <TextInput value={v.addressee} maxLength={200} onChange={(e) => put({ addressee: e.currentTarget.value })} />
        </Field>
      </div>
      <div className={styles['line']}>
        <Button
          busy={busy === 'save'}
          {...(v.text.trim().length < 10 || v.dimensionKeys.length === 0 || v.evidenceIds.length === 0
            ? { refused: t('reviews.desk.needs') }
            : {})}
          onClick={() => void save()}
        >
          {t('reviews.desk.keep')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            clear();
            setOpen(false);
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
      <MissingNote problem={problem} />
    </div>
  );
}
