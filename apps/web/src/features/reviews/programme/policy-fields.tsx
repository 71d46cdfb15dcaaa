import { mostPeers, peerIndependences, peerNameMoments, type ProgrammePolicyInput } from '@guildhall/domain/peer-review/programme';
import { fewestPeers } from '@guildhall/domain/peer-review/panel';
import { reportVisibilities } from '@guildhall/domain/peer-review/words';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import type { FormMutation } from '../../../app/forms/use-form-mutation';
import type { Format } from '../../../app/i18n/format';
import { useWords, type Translate } from '../../../app/i18n/provider';

type WithPolicy = { policy: ProgrammePolicyInput };
const numbers = {
  minPeers: [fewestPeers, mostPeers],
  maxPeers: [fewestPeers, mostPeers],
  minForeignCountries: [0, mostPeers],
  graceMinutes: [0, 1440],
} as const;
export const choicesOf = {
  peerIndependence: peerIndependences,
  hostSeesPeerNames: peerNameMoments,
  publishDefault: reportVisibilities,
} as const;
export type NumberKey = keyof typeof numbers;
export type ChoiceKey = keyof typeof choicesOf;
const months = (typed: unknown) =>
  typeof typed === 'string'
    ? typed
        .split(/\D+/)
        .filter((part) => part !== '')
        .map(Number)
    : typed;

/** After how many months, in words; nothing where there is none. */
export const monthsRead = (t: Translate, format: Format, list: readonly number[]): string =>
  list.length > 0 ? t('reviews.policy.monthsRead', { months: format.list(list.map((n) => format.number(n))), last: list.at(-1)! }) : '';

/** The rules of a programme, inside whichever form has them. */
export function PolicyFields<I extends WithPolicy>({ of }: { of: FormMutation<I> }) {
  const { t, format } = useWords();
  // The form of `I` holds these fields under the same names; react-hook-form cannot see it through a type parameter.
  const f = of as unknown as FormMutation<WithPolicy>;
  const typed: unknown = months(f.form.watch('policy.followUpMonths'));
  const shown = Array.isArray(typed) ? typed.filter((n): n is number => Number.isInteger(n)) : [];
  const number = (key: NumberKey) => (
    <Field
      key={key}
      id={f.idOf(`policy.${key}`)}
      label={t(`reviews.policy.${key}`)}
      hint={t(`reviews.policy.${key}Hint`)}
      error={f.errorOf(`policy.${key}`)}
    >
      <TextInput type="number" min={numbers[key][0]} max={numbers[key][1]} {...f.form.register(`policy.${key}`, { valueAsNumber: true })} />
    </Field>
  );
  const choice = (key: ChoiceKey) => (
    <Field
      key={key}
      id={f.idOf(`policy.${key}`)}
      label={t(`reviews.policy.${key}`)}
      hint={t(`reviews.policy.${key}Hint`)}
      error={f.errorOf(`policy.${key}`)}
    >
      <Select {...f.form.register(`policy.${key}`)}>
        {choicesOf[key].map((value) => (
          <option key={value} value={value}>
            {t(`reviews.policy.is.${value}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      {(['minPeers', 'maxPeers', 'minForeignCountries'] as const).map(number)}
      {(['peerIndependence', 'hostSeesPeerNames', 'publishDefault'] as const).map(choice)}
      <Field
        id={f.idOf('policy.followUpMonths')}
        label={t('reviews.policy.followUpMonths')}
        hint={t('reviews.policy.followUpMonthsHint')}
        error={f.errorOf('policy.followUpMonths')}
      >
        <TextInput dir="ltr" autoComplete="off" {...f.form.register('policy.followUpMonths', { setValueAs: months })} />
      </Field>
      <p className="meta" role="status">
        {monthsRead(t, format, shown)}
      </p>
      {number('graceMinutes')}
    </>
  );
}
