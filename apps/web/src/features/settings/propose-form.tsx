import { useNavigate } from '@tanstack/react-router';
import { proposeOrganisationInput } from '@guildhall/domain/identity/inputs';
import { organisationKinds } from '@guildhall/domain/identity/organisation';
import { countryCodes } from '@guildhall/domain/identity/vocabulary';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useFormat, useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { ProposeOrganisationDocument } from './organisations.generated';

/** An organisation that nobody has entered yet. A coordinator looks at it before others see it. */
export function ProposeForm() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const f = useFormMutation({
    schema: proposeOrganisationInput,
    mutation: ProposeOrganisationDocument,
    feature: 'settings',
    repeatable: true,
    defaults: { name: '', kind: 'NGO', countryCode: '', website: null, function: '' },
    update: (cache) => void cache.evict({ fieldName: 'ownAffiliations' }),
    onDone: ({ proposeOrganisation }) => navigate({ to: '/organisations/$slug', params: { slug: proposeOrganisation.slug } }),
  });
  const { register, setValue } = f.form;
  return (
    <>
      <p className="soft">{t('settings.propose.lead')}</p>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <form onSubmit={f.submit} noValidate>
        <Field id={f.idOf('name')} label={t('settings.propose.name')} error={f.errorOf('name')}>
          <TextInput {...register('name')} dir="auto" autoComplete="organization" />
        </Field>
        <Field id={f.idOf('kind')} label={t('settings.propose.kind')} error={f.errorOf('kind')}>
          <Select {...register('kind')}>
            {organisationKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`settings.kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field id={f.idOf('countryCode')} label={t('settings.country')} error={f.errorOf('countryCode')}>
          <Select {...register('countryCode')}>
            <option value="">{t('settings.choose')}</option>
            {countryCodes
              .map((code): [string, string] => [code, format.country(code)])
              .sort((a, b) => a[1].localeCompare(b[1]))
              .map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </Select>
        </Field>
        <Field id={f.idOf('website')} label={t('settings.propose.website')} optional={t('app.optional')} error={f.errorOf('website')}>
          <TextInput type="url" dir="ltr" onChange={(event) => setValue('website', event.currentTarget.value.trim() || null)} />
        </Field>
        <Field id={f.idOf('function')} label={t('settings.join.function')} optional={t('app.optional')} error={f.errorOf('function')}>
          <TextInput {...register('function')} dir="auto" />
        </Field>
        <Button type="submit" busy={f.busy}>
          {t('settings.propose.do')}
        </Button>
      </form>
    </>
  );
}
