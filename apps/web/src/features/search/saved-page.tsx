import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { AddressLink } from '../../app/address-link';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { ChangeDialog, DeleteDialog } from './saved-dialogs';
import { SavedSearchesDocument, type SavedSearchesQuery } from './saved.generated';
import { useSaid } from './use-said';

export const load = ({ client }: LoadArgs) => client.query({ query: SavedSearchesDocument, fetchPolicy: 'network-only' });
export type Saved = SavedSearchesQuery['savedSearches'][number];

/** The searches that one keeps for oneself. */
export function SavedSearchesPage() {
  const { t, format } = useWords();
  const said = useSaid();
  const { data } = useSuspenseQuery(SavedSearchesDocument);
  const [asking, setAsking] = useState<{ about: Saved; what: 'change' | 'delete' } | null>(null);
  usePageTitle(t('search.saved'));
  const list = data.savedSearches;
  const close = () => setAsking(null);
  return (
    <>
      <PageHead title={t('search.saved')} lead={<p>{t('search.savedLead')}</p>} />
      {list.length === 0 ? (
        <EmptyState title={t('search.savedNone')} action={<Link to="/search">{t('search.title')}</Link>}>
          {t('search.savedNoneText')}
        </EmptyState>
      ) : (
        <Rows label={t('search.saved')}>
          {list.map((s) => (
            <Row
              key={s.id}
              level={2}
              title={s.name}
              link={<AddressLink href={s.address} />}
              line={said(s)}
              meta={inLine([
                s.alert === 'OFF' ? t('search.noAlert') : t(`search.alert.${s.alert}`),
                s.nextAt ? t('search.nextAt', { at: format.dateTime(s.nextAt) }) : '',
              ])}
              side={
                <span className="row">
                  <Button small aria-label={t('search.changeOf', { name: s.name })} onClick={() => setAsking({ about: s, what: 'change' })}>
                    {t('search.change')}
                  </Button>
                  <Button
                    small
                    kind="text"
                    aria-label={t('search.deleteOf', { name: s.name })}
                    onClick={() => setAsking({ about: s, what: 'delete' })}
                  >
                    {t('search.delete')}
                  </Button>
                </span>
              }
            />
          ))}
        </Rows>
      )}
      {asking?.what === 'change' && <ChangeDialog search={asking.about} onClose={close} />}
      {asking?.what === 'delete' && <DeleteDialog search={asking.about} onClose={close} />}
    </>
  );
}
