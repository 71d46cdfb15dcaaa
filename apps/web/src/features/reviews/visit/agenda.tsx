import { useState } from 'react';
import { clashes } from '@guildhall/domain/peer-review/visit';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { SideHead } from '@guildhall/ui/SideHead';
import { useWords } from '../../../app/i18n/provider';
import { PlanForm } from './plan-form';
import { SessionForm } from './session-form';
import { SessionItem } from './session-item';
import { byDay, cityOf, hoursOf, type Visit } from './visit-words';
import styles from './visit.module.css';

/** Items of the visit by day, on the clock of the place; each side confirms what the other puts forward. */
export function Agenda({ v }: { v: Visit }) {
  const { t, format, timeZone } = useWords();
  const [adding, setAdding] = useState(false);
  const [planning, setPlanning] = useState(false);
  const writes = v.viewerCan.plan || v.viewerCan.propose;
  const waiting = v.sessions.filter((s) => s.viewerCan.confirm).length;
  const elsewhere = v.sessions.some((s) => hoursOf(s, v.timeZone).from !== hoursOf(s, timeZone).from);
  const titleOf = (key: string) => v.dimensions.find((d) => d.key === key)?.title ?? key;
  const twice = clashes(
    v.sessions.map((s) => ({ ...s, leadId: s.leadId ?? null, startsAt: new Date(s.startsAt), endsAt: new Date(s.endsAt) })),
  );
  return (
    <SideHead
      title={t('reviews.agenda')}
      about={[t('reviews.agenda.clock', { city: cityOf(v.timeZone) }), elsewhere ? t('reviews.agenda.ownClock') : '']
        .filter(Boolean)
        .join(' ')}
      id="agenda"
    >
      <div className={styles['stack']}>
        {waiting > 0 && <Callout tone="waiting">{t('reviews.agenda.waiting', { count: waiting })}</Callout>}
        {v.viewerCan.plan && v.uncovered.length > 0 && (
          <Callout tone="waiting" title={t('reviews.agenda.uncovered')}>
            {format.list(v.uncovered.map(titleOf))}
          </Callout>
        )}
        {v.viewerCan.plan &&
          twice.map(([a, b]) => (
            <Callout key={a.id + b.id} tone="warn">
              {t('reviews.agenda.twice', { name: a.leadName ?? '', first: a.title, second: b.title })}
            </Callout>
          ))}
        {v.sessions.length === 0 && (
          <EmptyState title={t('reviews.agenda.none')}>{t(writes ? 'reviews.agenda.noneWrite' : 'reviews.agenda.noneRead')}</EmptyState>
        )}
        {byDay(v.sessions, v.timeZone).map(([day, sessions]) => (
          <section key={day} className={styles['day']}>
            <h3>{format.day(day)}</h3>
            <ol className={styles['items']}>
              {sessions.map((s) => (
                <SessionItem key={s.id} v={v} s={s} />
              ))}
            </ol>
          </section>
        ))}
        {writes && (
          <>
            {!adding && !planning && (
              <div className={styles['line']}>
                <Button onClick={() => setAdding(true)}>{t('reviews.agenda.add')}</Button>
                {v.viewerCan.plan && (
                  <Button kind="text" onClick={() => setPlanning(true)}>
                    {t('reviews.agenda.days')}
                  </Button>
                )}
              </div>
            )}
            {adding && <SessionForm v={v} onDone={() => setAdding(false)} />}
            {planning && <PlanForm v={v} onDone={() => setPlanning(false)} />}
          </>
        )}
      </div>
    </SideHead>
  );
}
