import { Link } from '@tanstack/react-router';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Tag, type Tone } from '@guildhall/ui/Tag';
import { inLine } from '../../../app/i18n/line';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { DecideEmergencyAccessDocument, EndEmergencyAccessDocument, type EmergencyPartsFragment } from './emergency.generated';
import styles from './emergency.module.css';

const tones: Partial<Record<EmergencyPartsFragment['standing'], Tone>> = { REQUESTED: 'note', OPEN: 'warn' };

/** One request or access: who, why, until when, who allowed it, what was opened; and what the viewer may do about it. */
export function EmergencyCard({ access: e, onCase = false }: { access: EmergencyPartsFragment; onCase?: boolean }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const one = { accessId: e.id, expectedVersion: e.version };
  const open = e.standing === 'OPEN';
  const until = format.dateTime(e.expiresAt ?? e.lapsesAt);
  return (
    <article className={styles['card']} data-live={e.viewerCan.decide ? 'asks' : open ? 'open' : undefined}>
      <p className={styles['who']}>
        <span>
          {e.mine
            ? t(`reviews.emergency.yours.${e.standing}`, { count: e.hours, until })
            : t.rich(`reviews.emergency.line.${e.standing}`, { name: <bdi>{e.requesterName}</bdi>, count: e.hours, until })}
        </span>
        <Tag tone={e.viewerCan.decide ? 'gold' : (tones[e.standing] ?? 'line')}>{t(`reviews.emergency.standing.${e.standing}`)}</Tag>
      </p>
      <blockquote dir="auto">{e.reason}</blockquote>
      <p className="meta">
        {inLine([
          t('reviews.emergency.askedAt', { at: format.dateTime(e.askedAt) }),
          e.deciderName && e.decidedAt ? t('reviews.emergency.decidedBy', { name: e.deciderName, at: format.dateTime(e.decidedAt) }) : '',
          e.enderName && e.endedAt ? t('reviews.emergency.endedBy', { name: e.enderName, at: format.dateTime(e.endedAt) }) : '',
        ])}
      </p>
      {!onCase && (
        <p className={`meta ${styles['reference']}`}>
          {t('reviews.emergency.reference')}: <code dir="ltr">{e.reference}</code>
        </p>
      )}
      {e.expiresAt && <Readings e={e} />}
      <div className={styles['actions']}>
        {open && e.mine && !onCase && (
          <Link to="/reviews/$caseId" params={{ caseId: e.reference }} className={buttonClass('main', true)}>
            {t('reviews.emergency.toCase')}
          </Link>
        )}
        {e.viewerCan.decide && (
          <>
            <Button
              small
              kind="main"
              busy={busy === 'yes'}
              onClick={() => void act('yes', DecideEmergencyAccessDocument, { ...one, approve: true })}
            >
              {t('reviews.emergency.approve', { count: e.hours })}
            </Button>
            <Button small busy={busy === 'no'} onClick={() => void act('no', DecideEmergencyAccessDocument, { ...one, approve: false })}>
              {t('reviews.emergency.refuse')}
            </Button>
          </>
        )}
        {e.viewerCan.end && (
          <Button small busy={busy === 'end'} onClick={() => void act('end', EndEmergencyAccessDocument, one)}>
            {t(open ? 'reviews.emergency.end' : 'reviews.emergency.withdraw')}
          </Button>
        )}
      </div>
      <MissingNote problem={problem} />
    </article>
  );
}

function Readings({ e }: { e: EmergencyPartsFragment }) {
  const { t, format } = useWords();
  if (e.readings.length === 0) return <p className="meta">{t('reviews.emergency.nothingRead')}</p>;
  return (
    <>
      <p className={styles['read']}>{t('reviews.emergency.read')}</p>
      <ul className={styles['readings']}>
        {e.readings.map((r) => (
          <li key={r.part}>
            {t(`reviews.emergency.part.${r.part}`)}{' '}
            <span className="meta num">{t('reviews.emergency.times', { count: r.times, at: format.dateTime(r.lastAt) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
