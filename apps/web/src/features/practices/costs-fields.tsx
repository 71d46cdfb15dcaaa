import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { intlTag } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import type { FieldsProps } from './about-fields';
import styles from './about-fields.module.css';
import choices from './choices.module.css';

/** Currencies of the places where members work; one that a text has already is offered, too. */
const common = 'ALL AMD AZN BAM BGN CHF CZK DKK EUR GBP GEL HUF ISK MDL MKD NOK PLN RON RSD SEK TRY UAH USD'.split(' ');

/** What it costs: a sum, its currency, and what the sum covers. */
export function CostsFields({ content, set, wrong, onBlur }: FieldsProps & { onBlur: () => void }) {
  const { t, locale } = useWords();
  const { costs } = content;
  const names = new Intl.DisplayNames(intlTag[locale], { type: 'currency' });
  const put = (part: Partial<typeof costs>) => set('costs', { ...costs, ...part });
  const offered = costs.currency && !common.includes(costs.currency) ? [...common, costs.currency] : common;
  return (
    <fieldset className={`${choices['choices']} stack`} id="f-costs" tabIndex={-1}>
      <legend>{t('practices.field.costs')}</legend>
      <div className={styles['pairs']}>
        <Field
          label={t('practices.costs.amount')}
          hint={t('practices.costs.amountHint')}
          optional={t('app.optional')}
          id="f-costs-amount"
          error={wrong('costs.amount')}
        >
          <TextInput
            inputMode="decimal"
            dir="ltr"
            maxLength={24}
            value={costs.amount}
            onChange={(event) => put({ amount: event.currentTarget.value })}
            onBlur={onBlur}
          />
        </Field>
        <Field label={t('practices.costs.currency')} optional={t('app.optional')} id="f-costs-currency" error={wrong('costs.currency')}>
          <Select value={costs.currency} onChange={(event) => put({ currency: event.currentTarget.value })}>
            <option value="">{t('practices.choose')}</option>
            {offered.map((code) => (
              <option key={code} value={code}>
                {`${code} – ${names.of(code) ?? code}`}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field
        label={t('practices.costs.note')}
        hint={t('practices.costs.noteHint')}
        optional={t('app.optional')}
        id="f-costs-note"
        error={wrong('costs.note')}
      >
        <TextInput
          dir="auto"
          lang={content.locale}
          maxLength={300}
          value={costs.note}
          onChange={(event) => put({ note: event.currentTarget.value })}
          onBlur={onBlur}
        />
      </Field>
    </fieldset>
  );
}
