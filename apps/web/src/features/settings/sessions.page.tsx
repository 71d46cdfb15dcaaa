import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { useToasts } from '@guildhall/ui/Toasts';
import { problemOf } from '../../app/errors';
import type { LoadArgs } from '../../app/feature';
import { Time } from '../../app/i18n/time';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { SettingsFrame, SettingsGroup } from '../../app/settings-frame';
import { RevokeOtherSessionsDocument, RevokeSessionDocument, SessionsDocument, type SessionsQuery } from './sessions.generated';

export const load = ({ client }: LoadArgs) => client.query({ query: SessionsDocument, fetchPolicy: 'network-only' }).catch(() => undefined);

export function SessionsPage() {
  return <SettingsFrame face="sessions">{() => <Sessions />}</SettingsFrame>;
}

function Sessions() {
  const t = useT();
  const toast = useToasts();
  const { sessions } = useSuspenseQuery(SessionsDocument).data;
  const [problem, setProblem] = useState<Problem>();
  const again = { refetchQueries: [SessionsDocument], awaitRefetchQueries: true };
  const [revoke, revoking] = useMutation(RevokeSessionDocument, again);
  const [revokeOthers, revokingOthers] = useMutation(RevokeOtherSessionsDocument, again);
  const run = async (work: () => Promise<unknown>, done: string) => {
    setProblem(undefined);
    try {
      await work();
      toast({ text: done });
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const nameOf = (s: SessionsQuery['sessions'][number]) =>
    s.browser && s.system
      ? t('settings.session.on', { browser: s.browser, system: s.system })
      : (s.browser ?? s.system ?? t('settings.session.unknown'));
  return (
    <SettingsGroup title={t('settings.sessions.title')}>
      <p className="soft">{t('settings.sessions.lead')}</p>
      {problem && <ProblemNote problem={problem} />}
      <Rows label={t('settings.sessions.title')}>
        {sessions.map((s) => (
          <Row
            key={s.id}
            title={nameOf(s)}
            meta={
              <span>
                {t('settings.session.network', { network: s.network })} ·{' '}
                {t.rich('settings.session.last', { at: <Time at={s.lastSeenAt} /> })}
              </span>
            }
            side={
              s.current ? (
                <Tag tone="good">{t('settings.session.current')}</Tag>
              ) : (
                <Button
                  small
                  busy={revoking.loading}
                  onClick={() => void run(() => revoke({ variables: { sessionId: s.id } }), t('settings.session.ended'))}
                >
                  {t('settings.session.end')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
      {sessions.length > 1 && (
        <Button kind="danger" busy={revokingOthers.loading} onClick={() => void run(() => revokeOthers(), t('settings.sessions.ended'))}>
          {t('settings.sessions.endOthers')}
        </Button>
      )}
    </SettingsGroup>
  );
}
