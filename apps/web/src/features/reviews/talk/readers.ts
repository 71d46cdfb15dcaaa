import { useWords } from '../../../app/i18n/provider';
import type { Talk } from './talk.page';

/** Who will read what is said here, in words: everybody by name, the others of the host as a number, and to the host the team as one. */
export function useReaders(talk: Pick<Talk, 'readers' | 'audience'>): string {
  const { t, format } = useWords();
  const { names, team, hostPeople } = talk.readers;
  const all = [
    ...(team ? [t('reviews.talk.readers.team')] : []),
    ...names,
    ...(hostPeople ? [t('reviews.talk.readers.host', { count: hostPeople })] : []),
  ];
  if (all.length === 0) return t('reviews.talk.readers.none');
  return t(`reviews.talk.readers.${talk.audience}`, { names: format.list(all) });
}
