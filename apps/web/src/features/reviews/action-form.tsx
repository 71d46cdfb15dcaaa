import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import { SaveActionDocument } from './results.generated';
import type { Results } from './results.page';
import { useAct } from './use-act';
import styles from './results.module.css';

/** Writes a new action, or changes one that is still proposed. */
export function ActionForm({ r, a, onDone }: { r: Results; a?: Results['actions'][number]; onDone: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [v, setV] = useState({
    recommendationId: a?.recommendationId ?? r.recommendations[0]?.id ?? '',
    title: a?.title ?? '',
    ownerPersonId: a?.ownerPersonId ?? '',
    dueOn: a?.dueOn ?? '',
    indicator: a?.indicator ?? '',
    baseline: a?.baseline ?? '',
    target: a?.target ?? '',
  });
  const put = (key: keyof typeof v) => (e: { currentTarget: { value: string } }) => setV({ ...v, [key]: e.currentTarget.value });
  const save = () =>
    act('save', SaveActionDocument, {
      ...v,
      caseId: r.caseId,
      actionId: a?.id ?? null,
      recommendationId: v.recommendationId || null,
      ownerPersonId: v.ownerPersonId || null,
      dueOn: v.dueOn || null,
      expectedVersion: a?.version ?? 0,
    }).then((done) => done && onDone());
  return (
    <div className={styles['form']}>
      <Field label={t('reviews.action.for')}>
        <Select value={v.recommendationId} onChange={put('recommendationId')}>
          {r.recommendations.map((x) => (
            <option key={x.id} value={x.id}>
              {x.code} · {x.text.length > 60 ? `${x.text.slice(0, 60)}…` : x.text}
            </option>
          ))}
          <option value="">{t('reviews.action.forNone')}</option>
        </Select>
      </Field>
      <Field label={t('reviews.action.what')} whoSees={<WhoSees>{t('reviews.answers.sees')}</WhoSees>}>
        <TextInput value={v.title} onChange={put('title')} />
      </Field>
      <div className={styles['pair']}>
        <Field label={t('reviews.action.owner')}>
          <Select value={v.ownerPersonId} onChange={put('ownerPersonId')}>
            <option value="">{t('reviews.action.noOwner')}</option>
            {r.hostPeople.map((p) => (
              <option key={p.id} value={p.id}>
                {p.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.action.due')}>
          <TextInput type="date" value={v.dueOn} onChange={put('dueOn')} />
        </Field>
      </div>
      <Field label={t('reviews.action.indicator')} hint={t('reviews.action.indicatorHint')}>
        <TextInput value={v.indicator} onChange={put('indicator')} />
      </Field>
      <div className={styles['pair']}>
        <Field label={t('reviews.action.baseline')} optional={t('app.optional')}>
          <TextInput value={v.baseline} onChange={put('baseline')} />
        </Field>
        <Field label={t('reviews.action.target')} optional={t('app.optional')}>
          <TextInput value={v.target} onChange={put('target')} />
        </Field>
      </div>
      <p className={styles['line']}>
        <Button
          kind="main"
          busy={busy === 'save'}
          {...(v.title.trim().length < 3 ? { refused: t('reviews.action.whatFirst') } : {})}
          onClick={() => void save()}
        >
          {t('reviews.action.save')}
        </Button>
        <Button kind="text" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </p>
      <MissingNote problem={problem} />
    </div>
  );
}
