import { Button } from '@guildhall/ui/Button';
import { useState } from 'react';
import { useT } from '../../app/i18n/provider';
import { groups, type ApiGroup, type BrowseSearch, type GroupKey } from '@guildhall/domain/search/browse';
import type { Labels } from './labels';
import styles from './filters.module.css';

interface Facet {
  group: string;
  code: string;
  count: number;
}
interface FiltersProps {
  facets: readonly Facet[];
  search: BrowseSearch;
  labels: Labels;
  onToggle: (key: GroupKey, code: string) => void;
}
const shown = 6;

/** Groups of filters with the number of results behind each value; a chosen one stays, also with none behind it. */
export function Filters({ facets, search, labels, onToggle }: FiltersProps) {
  const t = useT();
  return (
    <form aria-label={t('practices.filter')} onSubmit={(event) => event.preventDefault()}>
      {groups.map(([key, api]) => {
        const chosen = search[key] ?? [];
        const values = facets.filter((f) => f.group === api);
        const lost = chosen.filter((code) => !values.some((v) => v.code === code)).map((code) => ({ group: api, code, count: 0 }));
        const all = [...values, ...lost].sort((a, b) =>
          key === 'year'
            ? b.code.localeCompare(a.code)
            : b.count - a.count || labels.ofGroup(api, a.code).localeCompare(labels.ofGroup(api, b.code)),
        );
        return all.length ? (
          <Group key={key} name={key} api={api} values={all} chosen={chosen} labels={labels} onToggle={onToggle} />
        ) : null;
      })}
    </form>
  );
}

function Group({
  name,
  api,
  values,
  chosen,
  labels,
  onToggle,
}: {
  name: GroupKey;
  api: ApiGroup;
  values: readonly Facet[];
  chosen: readonly string[];
  labels: Labels;
  onToggle: FiltersProps['onToggle'];
}) {
  const t = useT();
  const [all, setAll] = useState(false);
  const visible = values.filter((v, at) => all || at < shown || chosen.includes(v.code));
  return (
    <fieldset className={styles['group']}>
      <legend>{t(`practices.group.${name}`)}</legend>
      {visible.map((v) => (
        <label key={v.code} className={styles['value']}>
          <input type="checkbox" checked={chosen.includes(v.code)} onChange={() => onToggle(name, v.code)} />
          <span>{labels.ofGroup(api, v.code)}</span>
          <span className="num">{v.count}</span>
        </label>
      ))}
      {values.length > visible.length && (
        <Button kind="text" small onClick={() => setAll(true)}>
          {t('practices.moreValues', { count: values.length - visible.length })}
        </Button>
      )}
    </fieldset>
  );
}
