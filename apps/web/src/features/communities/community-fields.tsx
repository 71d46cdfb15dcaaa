import { joinPolicies, type JoinPolicy } from '@guildhall/domain/communities/community';
import type { BeginCommunity } from '@guildhall/domain/communities/community.inputs';
import { localeCodes, locales } from '@guildhall/domain/kernel/locale';
import { visibilities, type Visibility } from '@guildhall/domain/kernel/scope';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import type { FormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';

type WithFields = Pick<BeginCommunity, 'name' | 'purpose' | 'joinPolicy' | 'visibility' | 'locale'>;
// react-hook-form cannot see through a type parameter that the form holds these fields under the same names.
const of = <I extends WithFields>(form: FormMutation<I>) => form as unknown as FormMutation<WithFields>;

export function NameAndPurpose<I extends WithFields>({ form }: { form: FormMutation<I> }) {
  const t = useT();
  const f = of(form);
  return (
    <>
      <Field label={t('communities.settings.name')} id={f.idOf('name')} error={f.errorOf('name')}>
        <TextInput dir="auto" maxLength={120} {...f.form.register('name')} />
      </Field>
      <Field
        label={t('communities.settings.purpose')}
        hint={t('communities.settings.purposeHint')}
        id={f.idOf('purpose')}
        error={f.errorOf('purpose')}
      >
        <TextArea rows={3} maxLength={500} {...f.form.register('purpose')} />
      </Field>
    </>
  );
}

/** How one joins, who can read, and the main language. */
export function DoorsAndLanguage<I extends WithFields>({ form }: { form: FormMutation<I> }) {
  const t = useT();
  const f = of(form);
  const { register, watch, setValue } = f.form;
  return (
    <>
      <RadioGroup<JoinPolicy>
        legend={t('communities.settings.join')}
        name="joinPolicy"
        id={f.idOf('joinPolicy')}
        value={watch('joinPolicy')}
        onChange={(value) => setValue('joinPolicy', value)}
        options={joinPolicies.map((value) => ({ value, label: t(`communities.joinRuleLong.${value}`) }))}
      />
      <RadioGroup<Visibility>
        legend={t('communities.settings.visibility')}
        name="visibility"
        id={f.idOf('visibility')}
        value={watch('visibility')}
        onChange={(value) => setValue('visibility', value)}
        options={visibilities.map((value) => ({ value, label: t(`communities.seenByLong.${value}`) }))}
      />
      <Field label={t('communities.settings.locale')} id={f.idOf('locale')} error={f.errorOf('locale')}>
        <Select {...register('locale')}>
          {localeCodes.map((code) => (
            <option key={code} value={code} lang={code}>
              {locales[code].name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
