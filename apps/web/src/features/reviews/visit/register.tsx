import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { SideHead } from '@guildhall/ui/SideHead';
import { Tag, type Tone } from '@guildhall/ui/Tag';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { EntryForm } from './entry-form';
import type { Entry, Visit } from './visit-words';
import { MoveVisitEvidenceDocument } from './visit.generated';
import styles from './visit.module.css';

const tones: Record<Entry['strength'], Tone> = { WEAK: 'line', FAIR: 'plain', STRONG: 'good' };

/** What the team saw and heard, by dimension: what the report can cite. */
export function Register({ v }: { v: Visit }) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const groups = v.dimensions
    .map((d) => ({ ...d, entries: v.register.filter((e) => e.dimensionKey === d.key) }))
    .filter((d) => d.entries.length > 0);
  return (
    <SideHead
      title={t('reviews.register')}
      about={
        <>
          <p>{t('reviews.register.count', { count: v.register.length })}</p>
          <p>{t('reviews.register.seen', { count: v.registerReaders })}</p>
        </>
      }
      id="register"
    >
      <div className={styles['stack']}>
        {v.register.length === 0 && (
          <EmptyState title={t('reviews.register.none')}>
            {t(v.viewerCan.record ? 'reviews.register.noneWrite' : 'reviews.register.later')}
          </EmptyState>
        )}
        {v.viewerCan.record &&
          (adding ? (
            <EntryForm v={v} onDone={() => setAdding(false)} />
          ) : (
            <p>
              <Button onClick={() => setAdding(true)}>{t('reviews.register.add')}</Button>
            </p>
          ))}
        {groups.map((d) => (
          <section key={d.key} className={styles['day']}>
            <h3>{d.title}</h3>
            <ul role="list" className={styles['items']}>
              {d.entries.map((e) => (
                <EntryItem key={e.id} v={v} e={e} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </SideHead>
  );
}

function EntryItem({ v, e }: { v: Visit; e: Entry }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const move = (action: 'remove' | 'withdrawConsent') =>
    act(action, MoveVisitEvidenceDocument, { evidenceId: e.id, action, expectedVersion: e.version });
  const item = v.sessions.find((s) => s.id === e.sessionId);
  return (
    <li className={styles['entry']}>
      <h4 dir="auto">{e.title}</h4>
      {e.body && (
        <p className={styles['words']} dir="auto">
          {e.body}
        </p>
      )}
      <p className={styles['tags']}>
        <Tag tone="line">{t(`reviews.evidenceType.${e.kind}`)}</Tag>{' '}
        <Tag tone={tones[e.strength]}>{t(`reviews.strength.${e.strength}`)}</Tag>{' '}
        {e.audience === 'TEAM_AND_HOST' && <Tag tone="line">{t('reviews.register.withReport')}</Tag>}{' '}
        {e.cited && <Tag tone="note">{t('reviews.register.cited')}</Tag>}
      </p>
      <p className="meta" dir="auto">
        {[e.source, item ? t('reviews.register.from', { title: item.title }) : ''].filter(Boolean).join(' · ')}
      </p>
      <p className="meta">
        {t.rich(e.changed ? 'reviews.register.byChanged' : 'reviews.register.by', {
          name: <bdi>{e.recordedByName}</bdi>,
          at: format.dateTime(e.recordedAt),
        })}
      </p>
      {v.viewerCan.talk && (
        <p>
          <Link
            to="/reviews/$caseId/talk"
            params={{ caseId: v.caseId }}
            search={{ to: 'TEAM', evidence: e.id }}
            className={buttonClass('text', true)}
          >
            {t('reviews.register.talk')}
          </Link>
        </p>
      )}
      {open ? (
        <EntryForm v={v} e={e} onDone={() => setOpen(false)} />
      ) : (
        (e.viewerCanRewrite || e.viewerCanWithdrawConsent) && (
          <div className={styles['line']}>
            {e.viewerCanRewrite && (
              <Button small kind="text" onClick={() => setOpen(true)}>
                {t('reviews.register.change')}
              </Button>
            )}
            {e.viewerCanRewrite && !e.cited && (
              <Button small kind="text" busy={busy === 'remove'} onClick={() => void move('remove')}>
                {t('reviews.register.remove')}
              </Button>
            )}
            {e.viewerCanWithdrawConsent && (
              <Button small kind="text" onClick={() => setAsking(true)}>
                {t('reviews.register.withdraw')}
              </Button>
            )}
          </div>
        )
      )}
      {!asking && <MissingNote problem={problem} />}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reviews.register.withdrawTitle')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button
              kind="danger"
              busy={busy === 'withdrawConsent'}
              onClick={() => void move('withdrawConsent').then((done) => done && setAsking(false))}
            >
              {t('reviews.register.withdrawDo')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{t('reviews.register.withdrawText')}</p>
        <MissingNote problem={problem} />
      </Dialog>
    </li>
  );
}
