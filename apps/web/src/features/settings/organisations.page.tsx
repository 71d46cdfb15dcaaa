import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { problemOf } from '../../app/errors';
import type { LoadArgs } from '../../app/feature';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { SettingsFrame, SettingsGroup } from '../../app/settings-frame';
import { Join } from './join';
import { LeaveOrganisationDocument, OwnAffiliationsDocument } from './organisations.generated';
import { ProposeForm } from './propose-form';

export const load = ({ client }: LoadArgs) =>
  client.query({ query: OwnAffiliationsDocument, fetchPolicy: 'network-only' }).catch(() => undefined);

export function OwnOrganisationsPage() {
  const t = useT();
  return (
    <SettingsFrame face="organisations">
      {() => (
        <>
          <Own />
          <SettingsGroup title={t('settings.join.title')}>
            <Join />
          </SettingsGroup>
          <SettingsGroup title={t('settings.propose.title')}>
            <ProposeForm />
          </SettingsGroup>
        </>
      )}
    </SettingsFrame>
  );
}

function Own() {
  const t = useT();
  const { ownAffiliations } = useSuspenseQuery(OwnAffiliationsDocument).data;
  const [problem, setProblem] = useState<Problem>();
  const [leave, { loading }] = useMutation(LeaveOrganisationDocument, { refetchQueries: [OwnAffiliationsDocument] });
  return (
    <SettingsGroup title={t('app.settings.organisations')}>
      {problem && <ProblemNote problem={problem} />}
      {ownAffiliations.length === 0 ? (
        <EmptyState title={t('settings.organisations.none')}>{t('settings.organisations.noneText')}</EmptyState>
      ) : (
        <Rows label={t('app.settings.organisations')}>
          {ownAffiliations.map((a) => (
            <Row
              key={a.id}
              title={<bdi>{a.organisationName}</bdi>}
              link={<Link to="/organisations/$slug" params={{ slug: a.organisationSlug }} />}
              line={a.function || undefined}
              meta={
                a.state === 'REQUESTED' ? (
                  <Tag>{t('settings.organisations.waits')}</Tag>
                ) : a.isManager ? (
                  <Tag tone="line">{t('settings.organisations.manager')}</Tag>
                ) : undefined
              }
              side={
                a.viewerCan.end && (
                  <Button
                    small
                    kind="text"
                    busy={loading}
                    onClick={() =>
                      void leave({ variables: { input: { affiliationId: a.id, expectedVersion: a.version } } }).catch((error: unknown) =>
                        setProblem(problemOf(error)),
                      )
                    }
                  >
                    {a.state === 'REQUESTED' ? t('settings.organisations.withdraw') : t('settings.organisations.leave')}
                  </Button>
                )
              }
            />
          ))}
        </Rows>
      )}
    </SettingsGroup>
  );
}
