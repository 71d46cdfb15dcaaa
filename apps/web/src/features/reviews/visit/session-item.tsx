import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Tag, type Tone } from '@guildhall/ui/Tag';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { SessionForm } from './session-form';
import { hoursOf, type Session, type Visit } from './visit-words';
import { MoveVisitSessionDocument } from './visit.generated';
import styles from './visit.module.css';

const tones: Record<Session['state'], Tone> = { PROPOSED: 'plain', CONFIRMED: 'good', HELD: 'note', CANCELLED: 'line' };

/** One item of the agenda: when, what, with whom, for which dimensions, who leads, and how far both sides are. */
export function SessionItem({ v, s }: { v: Visit; s: Session }) {
  const { t, format, timeZone } = useWords();
  const { act, busy, problem } = useAct();
  const [open, setOpen] = useState(false);
  const { day, from, until } = hoursOf(s, v.timeZone);
  const mine = hoursOf(s, timeZone);
  const move = (action: 'confirm' | 'cancel' | 'hold') =>
    void act(action, MoveVisitSessionDocument, { sessionId: s.id, action, expectedVersion: s.version });
  const titleOf = (key: string) => v.dimensions.find((d) => d.key === key)?.title ?? key;
  const { viewerCan: can } = s;
  return (
    <li className={styles['item']} data-off={s.state === 'CANCELLED'}>
      <p className={styles['time']}>
        <time dateTime={s.startsAt}>
          {from}–{until}
        </time>
        {(mine.day !== day || mine.from !== from) && (
          <span className="meta">{t('reviews.agenda.forYou', { from: mine.from, until: mine.until })}</span>
        )}
      </p>
      <div className={styles['what']}>
        <h4 dir="auto">{s.title}</h4>
        <p className={styles['tags']}>
          <Tag tone="line">{t(`reviews.sessionKind.${s.kind}`)}</Tag>{' '}
          <Tag tone={tones[s.state]} check={s.state === 'CONFIRMED' || s.state === 'HELD'}>
            {s.state === 'PROPOSED' ? t(`reviews.proposedBy.${s.proposedBy}`) : t(`reviews.sessionState.${s.state}`)}
          </Tag>
        </p>
        {s.withWhom && <p dir="auto">{t.rich('reviews.session.with', { whom: <bdi>{s.withWhom}</bdi> })}</p>}
        <p className="meta">
          {[s.mode === 'ONLINE' ? t('reviews.session.online') : '', s.place].filter(Boolean).join(' · ')}
          {s.leadName && (
            <>
              {(s.place || s.mode === 'ONLINE') && ' · '}
              {t.rich('reviews.session.leads', { name: <bdi>{s.leadName}</bdi> })}
            </>
          )}
        </p>
        {s.dimensionKeys.length > 0 && (
          <p className="meta">{t('reviews.session.informs', { list: format.list(s.dimensionKeys.map(titleOf)) })}</p>
        )}
        {(can.confirm || can.hold || can.write || can.cancel) && !open && (
          <div className={styles['line']}>
            {can.confirm && (
              <Button small kind="main" busy={busy === 'confirm'} onClick={() => move('confirm')}>
                {t('reviews.session.confirm')}
              </Button>
            )}
            {can.hold && (
              <Button small busy={busy === 'hold'} onClick={() => move('hold')}>
                {t('reviews.session.hold')}
              </Button>
            )}
            {can.write && (
              <Button small kind="text" onClick={() => setOpen(true)}>
                {t('reviews.session.change')}
              </Button>
            )}
            {can.cancel && (
              <Button small kind="text" busy={busy === 'cancel'} onClick={() => move('cancel')}>
                {t('reviews.session.cancel')}
              </Button>
            )}
          </div>
        )}
        {open && <SessionForm v={v} s={s} onDone={() => setOpen(false)} />}
        <MissingNote problem={problem} />
      </div>
    </li>
  );
}
