import { SearchBox } from '@guildhall/ui/SearchBox';
import { useT } from '../../app/i18n/provider';

/** Words within the list; what is typed is asked for with Enter. */
export function WordsBox({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const t = useT();
  return <SearchBox label={t('practices.search')} defaultValue={words} maxLength={200} onSearch={(text) => onSearch(text.trim())} />;
}
