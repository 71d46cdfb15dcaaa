import { Link } from '@tanstack/react-router';
import { profileInput, type ProfileInput } from '@guildhall/domain/identity/inputs';
import { expertiseAreas } from '@guildhall/domain/identity/expertise';
import { countryCodes, spokenLanguages } from '@guildhall/domain/identity/vocabulary';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useToasts } from '@guildhall/ui/Toasts';
import { useKeptForm } from '../../app/forms/use-kept-form';
import { useFormat, useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { SettingsGroup } from '../../app/settings-frame';
import { ProfileConflict } from './profile-conflict';
import { UpdateProfileDocument, type OwnProfileQuery, type UpdateProfileMutation } from './profile.generated';
import { Several } from './several';
import styles from './settings.module.css';

interface Props {
  profile: OwnProfileQuery['ownProfile'];
  places: OwnProfileQuery['places'];
  personId: string;
}

/** What one says about oneself. Who sees which part is set on the next tab. It may be saved in another one meanwhile: then both are shown. */
export function ProfileForm({ profile, places, personId }: Props) {
  const t = useT();
  const format = useFormat();
  const toast = useToasts();
  const { __typename, version, ...defaults } = profile as Props['profile'] & { __typename?: string };
  const f = useKeptForm<ProfileInput, UpdateProfileMutation>('profile', {
    schema: profileInput,
    mutation: UpdateProfileDocument,
    feature: 'settings',
    defaults: { ...defaults, expectedVersion: version } as ProfileInput,
    versionOf: (data) => data.updateProfile.version,
    update: (cache) => {
      cache.evict({ id: cache.identify({ __typename: 'Person', id: personId }) });
      cache.evict({ fieldName: 'people' });
      cache.evict({ fieldName: 'ownProfileSeenBy' });
      cache.evict({ fieldName: 'ownProfile' });
    },
    onDone: () => toast({ text: t('settings.saved') }),
  });
  const { register, watch, setValue } = f.form;
  const dirty = { shouldDirty: true } as const;
  const country = watch('countryCode');
  const here = places.filter((place) => !country || place.countryCode === country);
  const group = t('app.settings.profile');
  if (f.problem?.code === 'CONFLICT')
    return (
      <SettingsGroup title={group}>
        <ProfileConflict f={f} theirs={f.problem.details.theirs as Partial<ProfileInput>} places={places} />
      </SettingsGroup>
    );
  return (
    <SettingsGroup title={group}>
      <p className="soft">{t.rich('settings.profile.lead', { link: (words) => <Link to="/settings/visibility">{words}</Link> })}</p>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      {f.restored && <p className="meta">{t('app.editor.restored')}</p>}
      <form onSubmit={f.submit} noValidate>
        <Field id={f.idOf('displayName')} label={t('settings.name')} hint={t('settings.name.hint')} error={f.errorOf('displayName')}>
          <TextInput {...register('displayName')} autoComplete="name" dir="auto" />
        </Field>
        <Field id={f.idOf('nativeName')} label={t('settings.nativeName')} optional={t('app.optional')} error={f.errorOf('nativeName')}>
          <TextInput {...register('nativeName')} dir="auto" />
        </Field>
        <Checkbox {...register('pseudonymous')} label={t('settings.pseudonymous')} />
        {watch('pseudonymous') && (
          <Field
            id={f.idOf('legalName')}
            label={t('settings.legalName')}
            hint={t('settings.legalName.hint')}
            optional={t('app.optional')}
            error={f.errorOf('legalName')}
          >
            <TextInput {...register('legalName')} dir="auto" />
          </Field>
        )}
        <Field
          id={f.idOf('headline')}
          label={t('settings.headline')}
          hint={t('settings.headline.hint')}
          optional={t('app.optional')}
          error={f.errorOf('headline')}
        >
          <TextInput {...register('headline')} dir="auto" />
        </Field>
        <Field id={f.idOf('bio')} label={t('settings.bio')} optional={t('app.optional')} error={f.errorOf('bio')}>
          <TextArea {...register('bio')} rows={5} />
        </Field>
        <Field id={f.idOf('countryCode')} label={t('settings.country')} optional={t('app.optional')} error={f.errorOf('countryCode')}>
          <Select
            value={country ?? ''}
            onChange={(event) => {
              setValue('countryCode', event.currentTarget.value || null, dirty);
              setValue('placeId', null, dirty);
            }}
          >
            <option value="">{t('settings.notSaid')}</option>
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
        <Field
          id={f.idOf('placeId')}
          label={t('settings.place')}
          hint={t('settings.place.hint')}
          optional={t('app.optional')}
          error={f.errorOf('placeId')}
        >
          <Select
            value={watch('placeId') ?? ''}
            onChange={(event) => {
              const id = event.currentTarget.value;
              setValue('placeId', id || null, dirty);
              const place = places.find((one) => one.id === id);
              if (place) setValue('countryCode', place.countryCode, dirty);
            }}
          >
            <option value="">{t('settings.notSaid')}</option>
            {here.map((place) => (
              <option key={place.id} value={place.id}>
                {place.name}
              </option>
            ))}
          </Select>
        </Field>
        <Several
          id={f.idOf('languages')}
          label={t('settings.languages')}
          hint={t('settings.languages.hint')}
          add={t('settings.languages.add')}
          remove={(name) => t('settings.remove', { name })}
          codes={spokenLanguages}
          nameOf={format.language}
          value={watch('languages')}
          onChange={(next) => setValue('languages', next, dirty)}
          error={f.errorOf('languages')}
        />
        <fieldset className={styles['areas']}>
          <legend>{t('settings.expertise')}</legend>
          <div className={styles['choices']}>
            {expertiseAreas.map((area) => (
              <Checkbox key={area} value={area} {...register('expertise')} label={t(`settings.area.${area}`)} />
            ))}
          </div>
        </fieldset>
        <Field
          id={f.idOf('links')}
          label={t('settings.links')}
          hint={t('settings.links.hint')}
          optional={t('app.optional')}
          error={f.errorOf('links') ?? f.summary.find((s) => s.field.startsWith('field-links'))?.text}
        >
          <TextArea
            rows={3}
            dir="ltr"
            key={f.base.links.join()}
            defaultValue={f.form.getValues('links').join('\n')}
            onChange={(event) =>
              setValue(
                'links',
                event.currentTarget.value
                  .split('\n')
                  .map((line) => line.trim())
                  .filter(Boolean),
                dirty,
              )
            }
          />
        </Field>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('settings.profile.save')}
        </Button>
      </form>
    </SettingsGroup>
  );
}
