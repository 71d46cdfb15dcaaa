import { useMemo } from 'react';
import { localTimeOf } from '@guildhall/domain/peer-review/visit';
import { sessionKinds, sessionModes, type SessionKind, type SessionMode } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { ConflictView } from '../../../app/forms/conflict-view';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { useKept } from '../../../app/forms/use-kept';
import { cityOf, hoursOf, keysIn, withKey, type Session, type Visit } from './visit-words';
import { SaveVisitSessionDocument } from './visit.generated';
import styles from './visit.module.css';

const texts = ['title', 'place', 'withWhom'] as const;
const hours = ['day', 'from', 'until'] as const;

/** What somebody else has stored, as values of the form. */
const theirsOf = (zone: string) => (x: Record<string, unknown>) => ({
  ...Object.fromEntries([...texts, 'kind', 'mode'].flatMap((k) => (typeof x[k] === 'string' ? [[k, x[k]]] : []))),
  ...(typeof x['startsAt'] === 'string' && typeof x['endsAt'] === 'string'
    ? localTimeOf({ startsAt: new Date(x['startsAt']), endsAt: new Date(x['endsAt']) }, zone)
    : {}),
  ...(Array.isArray(x['dimensionKeys']) ? { keys: x['dimensionKeys'].join(' ') } : {}),
});

/** Writes an item of the agenda, for the side on which the viewer sits. Its words stay on this device until they are saved. */
export function SessionForm({ v, s, onDone }: { v: Visit; s?: Session; onDone: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const start = useMemo(() => {
    const time = s ? hoursOf(s, v.timeZone) : { day: v.visitStart ?? '', from: '09:00', until: '10:00' };
    const { kind = 'INTERVIEW', mode = v.visitMode === 'ONLINE' ? 'ONLINE' : 'ONSITE', title = '', place = '', withWhom = '' } = s ?? {};
    return { ...time, kind, mode, title, place, withWhom, keys: s?.dimensionKeys.join(' ') ?? '', leadId: s?.leadId ?? '' } as Record<
      string,
      string
    >;
  }, [s, v]);
  const form = useKept(`session:${v.caseId}:${s?.id ?? 'new'}`, start, s?.version ?? 0, problem, theirsOf(v.timeZone));
  const value = (key: string) => form.v[key] ?? '';
  const put = (key: string) => (e: { currentTarget: { value: string } }) => form.put({ [key]: e.currentTarget.value });
  const ready = value('title').trim().length >= 3 && hours.every((k) => value(k) !== '');
  const save = (x = form.v, expectedVersion = form.version) =>
    act('save', SaveVisitSessionDocument, {
      caseId: v.caseId,
      sessionId: s?.id ?? null,
      day: x['day'] ?? '',
      from: x['from'] ?? '',
      until: x['until'] ?? '',
      kind: (x['kind'] ?? '') as SessionKind,
      mode: (x['mode'] ?? '') as SessionMode,
      title: x['title'] ?? '',
      place: x['place'] ?? '',
      withWhom: x['withWhom'] ?? '',
      dimensionKeys: keysIn(x['keys'] ?? ''),
      leadId: (x['leadId'] ?? '') || null,
      expectedVersion,
    }).then((done) => {
      if (!done) return;
      form.clear();
      onDone();
    });
  const label = { day: 'reviews.session.day', from: 'reviews.session.from', until: 'reviews.session.until' } as const;
  return (
    <div className={styles['form']}>
      {form.conflict && (
        <ConflictView
          fields={[
            { key: 'title', label: t('reviews.session.title') },
            { key: 'withWhom', label: t('reviews.session.withWhom') },
            { key: 'place', label: t('reviews.session.place') },
            ...hours.map((key) => ({ key, label: t(label[key]), show: (x: string) => x })),
            { key: 'kind', label: t('reviews.session.kind'), show: (x) => t(`reviews.sessionKind.${x as SessionKind}`) },
            { key: 'mode', label: t('reviews.session.mode'), show: (x) => t(`reviews.sessionMode.${x as SessionMode}`) },
            {
              key: 'keys',
              label: t('reviews.session.dimensions'),
              show: (x) =>
                keysIn(x)
                  .map((k) => v.dimensions.find((d) => d.key === k)?.title ?? k)
                  .join(', '),
            },
          ]}
          base={form.conflict.base}
          theirs={{ ...form.v, ...form.conflict.theirs }}
          yours={form.v}
          onResolve={(chosen) => {
            form.resolve(chosen);
            void save(chosen, form.conflict!.version);
          }}
        />
      )}
      <Field label={t('reviews.session.title')} hint={t('reviews.session.titleHint')}>
        <TextInput value={value('title')} maxLength={200} onChange={put('title')} />
      </Field>
      <div className={styles['three']}>
        {hours.map((key) => (
          <Field
            key={key}
            label={t(label[key])}
            hint={key === 'day' ? t('reviews.session.clockHint', { city: cityOf(v.timeZone) }) : undefined}
          >
            <TextInput type={key === 'day' ? 'date' : 'time'} value={value(key)} onChange={put(key)} />
          </Field>
        ))}
      </div>
      <div className={styles['pair']}>
        <Field label={t('reviews.session.kind')}>
          <Select value={value('kind')} onChange={put('kind')}>
            {sessionKinds
              .filter((k) => v.viewerCan.plan || k !== 'TEAM')
              .map((k) => (
                <option key={k} value={k}>
                  {t(`reviews.sessionKind.${k}`)}
                </option>
              ))}
          </Select>
        </Field>
        <Field label={t('reviews.session.mode')}>
          <Select value={value('mode')} onChange={put('mode')}>
            {sessionModes.map((m) => (
              <option key={m} value={m}>
                {t(`reviews.sessionMode.${m}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.session.place')} optional={t('app.optional')}>
          <TextInput value={value('place')} maxLength={300} onChange={put('place')} />
        </Field>
        <Field label={t('reviews.session.withWhom')} hint={t('reviews.session.withWhomHint')} optional={t('app.optional')}>
          <TextInput value={value('withWhom')} maxLength={300} onChange={put('withWhom')} />
        </Field>
      </div>
      <fieldset className={styles['keys']}>
        <legend>{t('reviews.session.dimensions')}</legend>
        {v.dimensions.map((d) => (
          <Checkbox
            key={d.key}
            label={d.title}
            checked={keysIn(value('keys')).includes(d.key)}
            onChange={() => form.put({ keys: withKey(value('keys'), d.key) })}
          />
        ))}
      </fieldset>
      {v.viewerCan.plan && (
        <Field label={t('reviews.session.lead')} optional={t('app.optional')}>
          <Select value={value('leadId')} onChange={put('leadId')}>
            <option value="">{t('reviews.session.nobody')}</option>
            {v.people.map((p) => (
              <option key={p.id} value={p.id}>
                {p.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <WhoSees>{t(value('kind') === 'TEAM' ? 'reviews.session.seesTeam' : 'reviews.session.sees')}</WhoSees>
      <div className={styles['line']}>
        <Button kind="main" busy={busy === 'save'} {...(ready ? {} : { refused: t('reviews.session.first') })} onClick={() => void save()}>
          {t(s ? 'reviews.session.save' : 'reviews.session.put')}
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
      {!form.conflict && problem?.code !== 'CONFLICT' && <MissingNote problem={problem} />}
    </div>
  );
}
