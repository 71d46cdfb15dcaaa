import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import type { Case } from './case.page';
import styles from './case.module.css';

const few = 6;

/** Who has read what the host wrote of itself, by day. The host has of the team only those whom it knows, and is told so. */
export function CaseAccesses({ c, accesses }: { c: Case; accesses: NonNullable<Case['accesses']> }) {
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  const host = c.roles.includes('HOST_LEAD');
  const opened = c.entries.find((e) => e.kind === 'DESK_OPENED');
  return (
    <section>
      <h2>{t('reviews.access.title')}</h2>
      {host && (
        <p className={styles['under']}>
          {opened ? t('reviews.access.team', { date: format.date(opened.at) }) : t('reviews.access.beforeTeam')}
        </p>
      )}
      {accesses.length === 0 ? (
        <p className={styles['under']}>{t('reviews.access.none')}</p>
      ) : (
        <ol className={styles['timeline']}>
          {accesses.slice(0, all ? accesses.length : few).map((a) => (
            <li key={inLine([a.day, a.role, a.kind, a.name])}>
              <time className="meta num" dateTime={a.day}>
                {format.date(`${a.day}T12:00:00Z`)}
              </time>
              <span>
                {t.rich(`reviews.access.${a.kind}`, { name: <bdi>{a.name}</bdi> })}{' '}
                <span className="meta">
                  {a.role === 'PROGRAMME_MANAGER' || a.role === 'EMERGENCY_READER'
                    ? t(`reviews.access.${a.role}`)
                    : t(`reviews.role.${a.role}`)}
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {!all && accesses.length > few && (
        <Button kind="text" onClick={() => setAll(true)}>
          {t('reviews.access.all', { count: accesses.length })}
        </Button>
      )}
    </section>
  );
}
