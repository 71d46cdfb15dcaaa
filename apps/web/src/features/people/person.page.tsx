import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { usePageTitle } from '../../app/page-title';
import type { LoadArgs } from '../../app/feature';
import { useT } from '../../app/i18n/provider';
import { PersonActions } from './person-actions';
import { PersonCard } from './person-card';
import { PersonDocument } from './person.generated';

export const load = ({ client, params }: LoadArgs) => client.query({ query: PersonDocument, variables: { id: params['id'] ?? '' } });

export function PersonPage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { person } = useSuspenseQuery(PersonDocument, { variables: { id } }).data;
  usePageTitle(person.displayName);
  return (
    <PersonCard
      person={person}
      actions={
        person.viewerCan.edit ? (
          <>
            <Link to="/settings/profile" className={buttonClass()}>
              {t('people.edit')}
            </Link>
            <Link to="/settings/visibility" className={buttonClass('text')}>
              {t('people.howOthers')}
            </Link>
          </>
        ) : (
          <PersonActions person={person} />
        )
      }
    />
  );
}
