import { useMemo, useState } from 'react';
import { horizons, priorities, type Horizon, type Priority } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { ConflictView } from '../../app/forms/conflict-view';
import { useKept, type Values } from '../../app/forms/use-kept';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import type { Report } from './read-report';
import { RemoveRecommendationDocument, SaveRecommendationDocument } from './report.generated';
import { useAct } from './use-act';
import styles from './report.module.css';

const lists = ['dimensionKeys', 'evidenceIds'] as const;
const words = ['text', 'priority', 'horizon', 'addressee'] as const;
const inList = (text: string | undefined): string[] => (text ? text.split(' ') : []);
/** What somebody else has stored, as values of the form. */
const theirsOf = (x: Record<string, unknown>): Partial<Values> => ({
  ...Object.fromEntries(words.flatMap((k) => (typeof x[k] === 'string' ? [[k, x[k]]] : []))),
  ...Object.fromEntries(lists.flatMap((k) => (Array.isArray(x[k]) ? [[k, x[k].join(' ')]] : []))),
});

/** A recommendation to read, or open to write. Its words stay on this device until they are saved; what another of the team saved meanwhile stands beside them. */
export function EditRecommendation({ r, x }: { r: Report; x: Report['recommendations'][number] | null }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const start = useMemo(
    () => ({ priority: 'SHOULD', horizon: 'SIX_MONTHS', addressee: r.hostName, text: '', ...theirsOf(x ?? {}) }) as Values,
    [r.hostName, x],
  );
  const form = useKept(`recommendation:${r.id}:${x?.id ?? 'new'}`, start, x?.version ?? 0, problem, theirsOf);
  // What waits on the device opens by itself.
  const [opened, setOpen] = useState<boolean>();
  const open = opened ?? form.restored;
  const change = (patch: Values) => {
    setOpen(true);
    form.put(patch);
  };
  const value = (key: string) => form.v[key] ?? '';
  const put = (key: string) => (e: { currentTarget: { value: string } }) => change({ [key]: e.currentTarget.value });
  const turn = (key: string, one: string) => {
    const list = inList(form.v[key]);
    change({ [key]: (list.includes(one) ? list.filter((i) => i !== one) : [...list, one]).join(' ') });
  };
  const save = (v = form.v, expectedVersion = form.version) =>
    act(
      'save',
      SaveRecommendationDocument,
      {
        reportId: r.id,
        recommendationId: x?.id ?? null,
        text: v['text'] ?? '',
        priority: (v['priority'] ?? '') as Priority,
        horizon: (v['horizon'] ?? '') as Horizon,
        addressee: v['addressee'] ?? '',
        dimensionKeys: inList(v['dimensionKeys']),
        evidenceIds: inList(v['evidenceIds']),
        expectedVersion,
      },
      // Before the page is read anew: a form that comes in the place of this one would find the words, and open.
      form,
    ).then((ok) => ok && setOpen(false));
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
  const dimensionOf = (key: string) => r.rubric.dimensions.find((d) => d.key === key)?.title ?? key;
  const evidenceOf = (id: string) => {
    const e = r.evidenceToCite.find((one) => one.id === id);
    return e ? (e.strength || !e.body ? e.title : `“${e.body}”`) : id;
  };
  const listed = (name: (one: string) => string) => (text: string) => format.list(inList(text).map(name));
  return (
    <div className={styles['edit']}>
      {form.conflict && (
        <ConflictView
          fields={[
            { key: 'text', label: t('reviews.desk.recommendation') },
            { key: 'dimensionKeys', label: t('reviews.desk.forDimensions'), show: listed(dimensionOf) },
            { key: 'evidenceIds', label: t('reviews.desk.withEvidence'), show: listed(evidenceOf) },
            { key: 'priority', label: t('reviews.desk.priority'), show: (p) => t(`reviews.priority.${p as Priority}`) },
            { key: 'horizon', label: t('reviews.desk.horizon'), show: (h) => t(`reviews.horizon.${h as Horizon}`) },
            { key: 'addressee', label: t('reviews.desk.addressee'), show: (a) => a },
          ]}
          base={form.conflict.base}
          theirs={{ ...form.v, ...form.conflict.theirs }}
          yours={form.v}
          busy={busy === 'save'}
          onResolve={(chosen) => {
            form.resolve(chosen);
            void save(chosen, form.conflict!.version);
          }}
        />
      )}
      <Field label={t('reviews.desk.recommendation')}>
        <TextArea rows={3} maxLength={4000} value={value('text')} onChange={put('text')} />
      </Field>
      <fieldset>
        <legend>{t('reviews.desk.forDimensions')}</legend>
        {r.rubric.dimensions.map((d) => (
          <Checkbox
            key={d.key}
            label={d.title}
            checked={inList(form.v['dimensionKeys']).includes(d.key)}
            onChange={() => turn('dimensionKeys', d.key)}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('reviews.desk.withEvidence')}</legend>
        {r.evidenceToCite.map((e) => (
          <Checkbox
            key={e.id}
            label={evidenceOf(e.id)}
            {...(e.strength && e.source ? { hint: e.source } : {})}
            checked={inList(form.v['evidenceIds']).includes(e.id)}
            onChange={() => turn('evidenceIds', e.id)}
          />
        ))}
      </fieldset>
      <div className={styles['line']}>
        <Field label={t('reviews.desk.priority')}>
          <Select value={value('priority')} onChange={put('priority')}>
            {priorities.map((p) => (
              <option key={p} value={p}>
                {t(`reviews.priority.${p}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.desk.horizon')}>
          <Select value={value('horizon')} onChange={put('horizon')}>
            {horizons.map((h) => (
              <option key={h} value={h}>
                {t(`reviews.horizon.${h}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.desk.addressee')}>
          <TextInput value={value('addressee')} maxLength={200} onChange={put('addressee')} />
        </Field>
      </div>
      <div className={styles['line']}>
        <Button
          busy={busy === 'save'}
          {...(value('text').trim().length < 10 || lists.some((key) => !value(key)) ? { refused: t('reviews.desk.needs') } : {})}
          onClick={() => void save()}
        >
          {t('reviews.desk.keep')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            form.clear();
            setOpen(false);
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
      <MissingNote problem={form.conflict ? undefined : problem} />
    </div>
  );
}
