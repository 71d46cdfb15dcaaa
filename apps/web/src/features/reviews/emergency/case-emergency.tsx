import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { useWords } from '../../../app/i18n/provider';
import type { Case } from '../case.page';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { EmergencyCard } from './emergency-card';
import { EndEmergencyAccessDocument } from './emergency.generated';
import styles from './emergency.module.css';

/** On the page of a case: to whoever reads it in an emergency that they do; to those who run it who does, why, until when, and what was opened. */
export function CaseEmergency({ c }: { c: Case }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const own = c.emergencyAccesses.find((e) => e.mine && e.standing === 'OPEN');
  const others = c.emergencyAccesses.filter((e) => !e.mine);
  const live = others.filter((e) => e.standing === 'OPEN' || e.standing === 'REQUESTED');
  const past = others.filter((e) => !live.includes(e));
  return (
    <>
      {own && (
        <div className={styles['reading']}>
          <Callout
            tone="warn"
            title={t('reviews.emergency.reading', { until: format.dateTime(own.expiresAt!) })}
            actions={
              <Button
                small
                busy={busy === 'end'}
                onClick={() => void act('end', EndEmergencyAccessDocument, { accessId: own.id, expectedVersion: own.version })}
              >
                {t('reviews.emergency.end')}
              </Button>
            }
          >
            {t('reviews.emergency.readingText')}
          </Callout>
          <MissingNote problem={problem} />
        </div>
      )}
      {others.length > 0 && (
        <section className={styles['section']}>
          <h2>{t('reviews.emergency.title')}</h2>
          {live.map((e) => (
            <EmergencyCard key={e.id} access={e} onCase />
          ))}
          {past.length > 0 && (
            <details className={styles['past']}>
              <summary>{t('reviews.emergency.past', { count: past.length })}</summary>
              {past.map((e) => (
                <EmergencyCard key={e.id} access={e} onCase />
              ))}
            </details>
          )}
        </section>
      )}
    </>
  );
}
