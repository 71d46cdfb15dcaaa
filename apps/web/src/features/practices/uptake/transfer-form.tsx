import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { isOver, nextTransferStates, transferVisibilities, type TransferState } from '@guildhall/domain/uptake/transfer';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { MarkdownEditor } from '../../../app/editor/markdown-editor';
import { ConflictView } from '../../../app/forms/conflict-view';
import { useWords } from '../../../app/i18n/provider';
import { issueText, ProblemNote } from '../../../app/problem-text';
import { PracticeOwnersDocument } from '../draft.generated';
import { Suggest } from '../suggest';
import { RemoveTransfer } from './remove-transfer';
import { idsIn, useTransfer, type TransferFormData } from './use-transfer';
import styles from './uptake.module.css';

/** What an organisation says of its use. Everything typed stays on this device until it is sent. */
export function TransferForm({ form: f, countries }: { form: TransferFormData; countries: readonly string[] }) {
  const { t, format } = useWords();
  const navigate = useNavigate();
  const back = () => navigate({ to: '/practices/$slug', params: { slug: f.slug }, hash: 'use' });
  const { kept, issues, attempt, problem, busy, send } = useTransfer(f, back);
  const leave = () => back().then(kept.clear);
  const { v } = kept;
  const state = v['state'] as TransferState;
  const wrong = (field: string) => {
    const issue = issues.find((i) => i.path === field || i.path.startsWith(`${field}.`));
    return issue && issueText(t, issue, 'practices');
  };
  const optional = t('app.optional');
  const names = countries.map((code) => ({ code, name: format.country(code) })).toSorted((a, b) => a.name.localeCompare(b.name));
  const states = f.transfer ? nextTransferStates(f.transfer.state) : (['PLANNED', 'RUNNING', 'DONE', 'STOPPED'] as const);
  const chosen = idsIn(v['lessonIds'] ?? '');
  if (!f.transfer && f.organisations.length === 0 && !f.anyOrganisation)
    return (
      <Callout tone="note" title={t('practices.transfer.nobody')}>
        {t('practices.transfer.nobodyText')}
      </Callout>
    );
  const prose = (field: 'adaptations' | 'result', required: boolean) => (
    <Field
      label={t(`practices.transfer.${field}`)}
      hint={t(`practices.transfer.hint.${field}`)}
      id={`f-${field}`}
      error={wrong(field)}
      {...(required ? {} : { optional })}
    >
      <MarkdownEditor value={v[field] ?? ''} rows={5} maxLength={4000} onChange={(text) => kept.put({ [field]: text })} />
    </Field>
  );
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary
        title={t('app.problem.invalid')}
        problems={issues.map((i) => ({ field: `f-${i.path.split('.')[0]!}`, text: issueText(t, i, 'practices') }))}
        attempt={attempt}
      />
      {problem && !kept.conflict && <ProblemNote problem={problem} />}
      {kept.conflict && (
        <ConflictView
          fields={[
            { key: 'adaptations', label: t('practices.transfer.adaptations') },
            { key: 'result', label: t('practices.transfer.result') },
            { key: 'place', label: t('practices.transfer.place') },
            { key: 'country', label: t('practices.transfer.country'), show: (x) => x && format.country(x) },
            { key: 'state', label: t('practices.transfer.state'), show: (x) => t(`practices.transfer.state.${x as TransferState}`) },
            {
              key: 'visibility',
              label: t('practices.transfer.visibility'),
              show: (x) => t(`practices.transfer.visibility.${x as (typeof transferVisibilities)[number]}`),
            },
            {
              key: 'lessonIds',
              label: t('practices.transfer.lessons'),
              show: (x) => format.list(idsIn(x).map((id) => f.lessons.find((l) => l.id === id)?.title ?? '…')),
            },
          ]}
          base={kept.conflict.base}
          theirs={kept.conflict.theirs}
          yours={v}
          busy={busy}
          onResolve={(decided) => {
            const { version } = kept.conflict!;
            kept.resolve(decided);
            void send(decided, version);
          }}
        />
      )}
      {f.transfer ? (
        <p>
          <strong dir="auto">{f.transfer.organisationName}</strong>
        </p>
      ) : f.anyOrganisation ? (
        <AnyOrganisation value={v['organisationName'] ?? ''} error={wrong('organisationId')} onPick={kept.put} />
      ) : (
        <Field label={t('practices.transfer.organisation')} id="f-organisationId" error={wrong('organisationId')}>
          <Select value={v['organisationId'] ?? ''} onChange={(event) => kept.put({ organisationId: event.currentTarget.value })}>
            {f.organisations.map((o) => (
              <option key={o.id} value={o.id}>
                {o.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles['pair']}>
        <Field label={t('practices.transfer.country')} id="f-country" error={wrong('country')}>
          <Select value={v['country'] ?? ''} onChange={(event) => kept.put({ country: event.currentTarget.value })}>
            <option value="" />
            {names.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('practices.transfer.place')} id="f-place" error={wrong('place')} optional={optional}>
          <TextInput dir="auto" maxLength={120} value={v['place'] ?? ''} onChange={(e) => kept.put({ place: e.currentTarget.value })} />
        </Field>
      </div>
      <RadioGroup<TransferState>
        legend={t('practices.transfer.state')}
        name="state"
        id="f-state"
        value={state}
        onChange={(next) => kept.put({ state: next })}
        options={states.map((value) => ({
          value,
          label: t(`practices.transfer.state.${value}`),
          hint: t(`practices.transfer.stateHint.${value}`),
        }))}
      />
      {prose('adaptations', false)}
      {(isOver(state) || v['result']) && prose('result', isOver(state))}
      {f.lessons.length > 0 && (
        <fieldset className={styles['set']} id="f-lessonIds">
          <legend>{t('practices.transfer.lessons')}</legend>
          {f.lessons.map((l) => (
            <Checkbox
              key={l.id}
              label={<bdi lang={l.locale}>{l.title}</bdi>}
              checked={chosen.includes(l.id)}
              onChange={() =>
                kept.put({ lessonIds: (chosen.includes(l.id) ? chosen.filter((id) => id !== l.id) : [...chosen, l.id]).join(' ') })
              }
            />
          ))}
        </fieldset>
      )}
      <RadioGroup
        legend={t('practices.transfer.visibility')}
        hint={t('practices.transfer.visibilityHint')}
        name="visibility"
        id="f-visibility"
        value={v['visibility'] as (typeof transferVisibilities)[number]}
        onChange={(visibility) => kept.put({ visibility })}
        options={transferVisibilities.map((value) => ({ value, label: t(`practices.transfer.visibility.${value}`) }))}
      />
      <div className={styles['line']}>
        <Button kind="main" type="submit" busy={busy}>
          {t(f.transfer ? 'practices.transfer.save' : 'practices.transfer.recordNow')}
        </Button>
        <Button kind="text" onClick={() => void leave()}>
          {t('app.cancel')}
        </Button>
        {f.transfer && <RemoveTransfer id={f.transfer.id} version={f.transfer.version} onDone={() => void leave()} />}
      </div>
    </form>
  );
}

interface Picks {
  value: string;
  error: string | undefined;
  onPick: (patch: { organisationId: string; organisationName: string }) => void;
}
/** For whoever may write for organisations that are not their own. */
function AnyOrganisation({ value, error, onPick }: Picks) {
  const { t, format } = useWords();
  const { data } = useQuery(PracticeOwnersDocument, { variables: { words: value } });
  return (
    <Field
      label={t('practices.transfer.organisation')}
      hint={t('practices.transfer.hint.organisation')}
      id="f-organisationId"
      error={error}
    >
      <Suggest
        id="f-organisationId"
        value={value}
        suggestions={(data?.practiceOwners ?? []).map((o) => ({ id: o.id, text: o.name, note: format.country(o.countryCode) }))}
        onText={(text) => onPick({ organisationId: '', organisationName: text })}
        onPick={(o) => onPick({ organisationId: o.id, organisationName: o.text })}
      />
    </Field>
  );
}
