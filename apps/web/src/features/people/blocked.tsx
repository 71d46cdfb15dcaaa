import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Row, Rows } from '@guildhall/ui/Rows';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { SettingsGroup } from '../../app/settings-frame';
import { BlockedPeopleDocument, UnblockPersonDocument } from './visibility.generated';

/** Whom one does not want to meet here. */
export function Blocked() {
  const t = useT();
  const { data } = useQuery(BlockedPeopleDocument);
  const [problem, setProblem] = useState<Problem>();
  const [unblock, { loading }] = useMutation(UnblockPersonDocument, { refetchQueries: [BlockedPeopleDocument] });
  if (!data || data.blockedPeople.length === 0) return null;
  return (
    <SettingsGroup title={t('people.blocked.title')}>
      {problem && <ProblemNote problem={problem} />}
      <Rows label={t('people.blocked.title')}>
        {data.blockedPeople.map((p) => (
          <Row
            key={p.id}
            title={<bdi>{p.displayName}</bdi>}
            side={
              <Button
                small
                busy={loading}
                onClick={() => void unblock({ variables: { personId: p.id } }).catch((error: unknown) => setProblem(problemOf(error)))}
              >
                {t('people.blocked.undo')}
              </Button>
            }
          />
        ))}
      </Rows>
    </SettingsGroup>
  );
}
