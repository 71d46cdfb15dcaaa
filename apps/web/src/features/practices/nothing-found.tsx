import { Link } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { useT } from '../../app/i18n/provider';
import { groups, type BrowseSearch } from '@guildhall/domain/search/browse';
import { without as dropped } from '@guildhall/domain/search/browse-variables';
import type { Labels } from './labels';

interface Props {
  search: BrowseSearch;
  without: readonly { group: string; count: number }[];
  suggestion: string | null;
  labels: Labels;
  onGo: (search: BrowseSearch) => void;
}

/** Which filter to drop, with what it would bring; other words where there are some near. */
export function NothingFound({ search, without, suggestion, labels, onGo }: Props) {
  const t = useT();
  return (
    <EmptyState title={<span>{t('practices.nothing')}</span>} action={<Link to="/practices">{t('practices.all')}</Link>}>
      {suggestion && (
        <p>
          {t.rich('practices.didYouMean', {
            words: (
              <Button kind="text" onClick={() => onGo({ ...search, q: suggestion })}>
                {suggestion}
              </Button>
            ),
          })}
        </p>
      )}
      {without.map(({ group, count }) => {
        const known = groups.find(([, api]) => api === group);
        const key = known ? known[0] : 'q';
        const name = known ? (search[known[0]] ?? []).map((code) => labels.ofGroup(known[1], code)).join(', ') : `“${search.q}”`;
        return (
          <p key={group}>
            <Button small onClick={() => onGo(dropped(search, key))}>
              {t('practices.drop', { name, count })}
            </Button>
          </p>
        );
      })}
    </EmptyState>
  );
}
