import { accountInput } from '@guildhall/domain/identity/inputs';
import { interfaceLocales, locales, localeCodes, type InterfaceLocale, type Locale } from '@guildhall/domain/kernel/locale';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { useToasts } from '@guildhall/ui/Toasts';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useWords } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { SettingsGroup } from '../../app/settings-frame';
import { ChangeAccountDocument, type OwnAccountQuery } from './account.generated';

const zones = (present: string): string[] => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', present])].sort();
const ofInterface = (locale: string): locale is InterfaceLocale => (interfaceLocales as readonly string[]).includes(locale);

/** Language of mails and, where it is one of the interface's, of the pages; and the zone in which times are shown. */
export function LanguageForm({ account }: { account: NonNullable<OwnAccountQuery['viewer']> }) {
  const { t, setLocale, setTimeZone } = useWords();
  const toast = useToasts();
  const f = useFormMutation({
    schema: accountInput,
    mutation: ChangeAccountDocument,
    feature: 'settings',
    defaults: { locale: account.locale, timeZone: account.timeZone, expectedVersion: account.version },
    onDone: async (_, input) => {
      setTimeZone(input.timeZone);
      if (ofInterface(input.locale)) await setLocale(input.locale);
      toast({ text: t('settings.saved') });
    },
  });
  return (
    <SettingsGroup title={t('settings.language.title')}>
      {f.problem && <ProblemNote problem={f.problem} />}
      <form onSubmit={f.submit} noValidate>
        <Field id={f.idOf('locale')} label={t('settings.language')} hint={t('settings.language.hint')} error={f.errorOf('locale')}>
          <Select {...f.form.register('locale')}>
            {localeCodes.map((code: Locale) => (
              <option key={code} value={code} lang={code}>
                {locales[code].name}
              </option>
            ))}
          </Select>
        </Field>
        <Field id={f.idOf('timeZone')} label={t('settings.timeZone')} error={f.errorOf('timeZone')}>
          <Select {...f.form.register('timeZone')}>
            {zones(account.timeZone).map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </Select>
        </Field>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('settings.language.save')}
        </Button>
      </form>
    </SettingsGroup>
  );
}
