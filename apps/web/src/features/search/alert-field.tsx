import { alerts, type Alert } from '@guildhall/domain/search/saved';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { useT } from '../../app/i18n/provider';

/** How often one hears what is new for a search. */
export function AlertField({ value, onChange }: { value: Alert; onChange: (alert: Alert) => void }) {
  const t = useT();
  return (
    <RadioGroup
      legend={t('search.alert')}
      name="alert"
      hint={t('search.alertHint')}
      value={value}
      onChange={onChange}
      options={alerts.map((alert) => ({ value: alert, label: t(`search.alert.${alert}`) }))}
    />
  );
}
