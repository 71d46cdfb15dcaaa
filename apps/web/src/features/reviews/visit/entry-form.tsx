import { useMemo } from 'react';
import { registerKinds, strengths, type evidenceAudiences, type RegisterKind, type Strength } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { ConflictView } from '../../../app/forms/conflict-view';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { useKept } from '../../../app/forms/use-kept';
import type { Entry, Visit } from './visit-words';
import { SaveVisitEvidenceDocument } from './visit.generated';
import styles from './visit.module.css';

type Audience = (typeof evidenceAudiences)[number];
const texts = ['title', 'body', 'source'] as const;
const theirsOf = (x: Record<string, unknown>) => Object.fromEntries(texts.flatMap((k) => (typeof x[k] === 'string' ? [[k, x[k]]] : [])));

/** Writes down what was seen or heard; the words stay on this device until they are saved. */
export function EntryForm({ v, e, onDone }: { v: Visit; e?: Entry; onDone: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const start = useMemo<Record<string, string>>(
    () => ({
      kind: e?.kind ?? 'INTERVIEW',
      title: e?.title ?? '',
      body: e?.body ?? '',
      source: e?.source ?? '',
      dimensionKey: e?.dimensionKey ?? '',
      strength: e?.strength ?? 'FAIR',
      audience: e?.audience ?? 'TEAM',
      sessionId: e?.sessionId ?? '',
      consent: e?.consent ? 'yes' : '',
    }),
    [e],
  );
  const form = useKept(`entry:${v.caseId}:${e?.id ?? 'new'}`, start, e?.version ?? 0, problem, theirsOf);
  const value = (key: string) => form.v[key] ?? '';
  const put = (key: string) => (x: { currentTarget: { value: string } }) => form.put({ [key]: x.currentTarget.value });
  const choose = (sessionId: string) => {
    const keys = v.sessions.find((s) => s.id === sessionId)?.dimensionKeys ?? [];
    // An item for one dimension says it; what was chosen already stays.
    form.put({ sessionId, ...(!value('dimensionKey') && keys.length === 1 ? { dimensionKey: keys[0]! } : {}) });
  };
  const interview = value('kind') === 'INTERVIEW';
  const lacking =
    value('title').trim().length < 3 || value('source').trim().length < 2 || !value('dimensionKey')
      ? t('reviews.register.first')
      : interview && !value('consent')
        ? t('reviews.register.consentFirst')
        : '';
  const save = (x = form.v, expectedVersion = form.version) =>
    act('save', SaveVisitEvidenceDocument, {
      caseId: v.caseId,
      evidenceId: e?.id ?? null,
      sessionId: (x['sessionId'] ?? '') || null,
      kind: (x['kind'] ?? '') as RegisterKind,
      title: x['title'] ?? '',
      body: x['body'] ?? '',
      source: x['source'] ?? '',
      dimensionKey: x['dimensionKey'] ?? '',
      strength: (x['strength'] ?? '') as Strength,
      audience: (x['audience'] ?? '') as Audience,
      consent: interview && (x['consent'] ?? '') === 'yes',
      expectedVersion,
    }).then((done) => {
      if (!done) return;
      form.clear();
      onDone();
    });
  return (
    <div className={styles['form']}>
      {form.conflict && (
        <ConflictView
          fields={texts.map((key) => ({ key, label: t(`reviews.register.${key}`) }))}
          base={form.conflict.base}
          theirs={{ ...form.v, ...form.conflict.theirs }}
          yours={form.v}
          onResolve={(chosen) => {
            form.resolve(chosen);
            void save(chosen, form.conflict!.version);
          }}
        />
      )}
      <div className={styles['pair']}>
        <Field label={t('reviews.register.kind')}>
          <Select value={value('kind')} onChange={put('kind')}>
            {registerKinds.map((k) => (
              <option key={k} value={k}>
                {t(`reviews.evidenceType.${k}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.register.item')} optional={t('app.optional')}>
          <Select value={value('sessionId')} onChange={(x) => choose(x.currentTarget.value)}>
            <option value="">{t('reviews.register.noItem')}</option>
            {v.sessions
              .filter((s) => s.state !== 'CANCELLED')
              .map((s) => (
                <option key={s.id} value={s.id}>
                  {s.title}
                </option>
              ))}
          </Select>
        </Field>
      </div>
      <Field label={t('reviews.register.title')} hint={t('reviews.register.titleHint')}>
        <TextInput value={value('title')} maxLength={300} onChange={put('title')} />
      </Field>
      <Field label={t('reviews.register.body')} optional={t('app.optional')}>
        <TextArea rows={4} maxLength={5000} value={value('body')} onChange={put('body')} />
      </Field>
      <div className={styles['pair']}>
        <Field label={t('reviews.register.source')} hint={t('reviews.register.sourceHint')}>
          <TextInput value={value('source')} maxLength={300} onChange={put('source')} />
        </Field>
        <Field label={t('reviews.dimension')}>
          <Select value={value('dimensionKey')} onChange={put('dimensionKey')}>
            <option value="">{t('reviews.register.choose')}</option>
            {v.dimensions.map((d) => (
              <option key={d.key} value={d.key}>
                {d.title}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <RadioGroup
        legend={t('reviews.register.strength')}
        name={`strength-${e?.id ?? 'new'}`}
        value={value('strength') as Strength}
        onChange={(strength) => form.put({ strength })}
        options={strengths.map((s) => ({ value: s, label: t(`reviews.strength.${s}`), hint: t(`reviews.strengthHint.${s}`) }))}
      />
      {interview && (
        <Checkbox
          label={t('reviews.register.consent')}
          checked={value('consent') === 'yes'}
          onChange={() => form.put({ consent: value('consent') ? '' : 'yes' })}
        />
      )}
      <Checkbox
        label={t('reviews.register.forHost')}
        hint={t('reviews.register.forHostHint')}
        checked={value('audience') === 'TEAM_AND_HOST'}
        onChange={() => form.put({ audience: value('audience') === 'TEAM' ? 'TEAM_AND_HOST' : 'TEAM' })}
      />
      <WhoSees>
        {t(value('audience') === 'TEAM' ? 'reviews.register.sees' : 'reviews.register.seesLater', { count: v.registerReaders })}
      </WhoSees>
      <div className={styles['line']}>
        <Button kind="main" busy={busy === 'save'} {...(lacking ? { refused: lacking } : {})} onClick={() => void save()}>
          {t('reviews.register.save')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            form.clear();
            onDone();
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
      {problem?.code !== 'CONFLICT' && <MissingNote problem={problem} />}
    </div>
  );
}
