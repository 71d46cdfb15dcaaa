import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { nearness, type Reader } from '@guildhall/domain/identity/visibility';
import { Chip, Chips } from '@guildhall/ui/Chip';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { SettingsGroup } from '../../app/settings-frame';
import { PersonCard } from './person-card';
import { OwnProfileSeenByDocument } from './visibility.generated';
import styles from './visibility.module.css';

const readers = (Object.keys(nearness) as Reader[]).filter((reader) => reader !== 'SELF');

/** The own profile as somebody else sees it, asked of the same rules that hold for them. */
export function Preview() {
  const t = useT();
  const [reader, setReader] = useState<Reader>('VISITOR');
  const { data, error } = useQuery(OwnProfileSeenByDocument, { variables: { reader }, fetchPolicy: 'network-only' });
  return (
    <SettingsGroup title={t('people.preview.title')}>
      <Chips label={t('people.preview.as')}>
        {readers.map((one) => (
          <Chip key={one} chosen={one === reader} onToggle={() => setReader(one)}>
            {t(`people.reader.${one}`)}
          </Chip>
        ))}
      </Chips>
      <div className={styles['preview']} aria-live="polite">
        {error && <ProblemNote problem={problemOf(error)} />}
        {!data && !error && <Skeleton label={t('app.loading')} />}
        {data && data.ownProfileSeenBy === null && (
          <EmptyState title={t('people.preview.nothing')}>{t('people.preview.nothingText')}</EmptyState>
        )}
        {data?.ownProfileSeenBy && <PersonCard person={data.ownProfileSeenBy} level={3} />}
      </div>
    </SettingsGroup>
  );
}
