import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { SideHead } from '@guildhall/ui/SideHead';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { ActionForm } from './action-form';
import { ActionItem } from './action-item';
import { MissingNote } from './missing-note';
import { AgreePlanAsHostDocument, AgreePlanAsPeerDocument } from './results.generated';
import type { Results } from './results.page';
import { useAct } from './use-act';
import styles from './results.module.css';

/** What the host does about it: actions with owner, date and measure, agreed by both sides. */
export function ResultsPlan({ r }: { r: Results }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [adding, setAdding] = useState(false);
  if (r.state === 'FINALISED') return null;
  const plan = { caseId: r.caseId, reason: '', expectedVersion: r.planVersion };
  const overdue = r.actions.filter((a) => a.overdue).length;
  const uncovered = r.recommendations.filter(
    (x) => (x.stance === 'ACCEPT' || x.stance === 'PARTLY') && !r.actions.some((a) => a.recommendationId === x.id && a.state !== 'DROPPED'),
  );
  const agreed = (at: string | null | undefined) => (at ? format.date(at) : t('reviews.plan.notYet'));
  return (
    <SideHead
      title={t('reviews.plan')}
      about={inLine([
        t('reviews.plan.count', { count: r.actions.length }),
        overdue > 0 ? t('reviews.plan.overdue', { count: overdue }) : '',
      ])}
      id="plan"
    >
      <div className={styles['stack']}>
        {r.state === 'IMPROVEMENT' && uncovered.length > 0 && (
          <Callout tone="waiting" title={t('reviews.plan.uncovered')}>
            {uncovered.map((x) => x.code).join(', ')}
          </Callout>
        )}
        {r.actions.length === 0 && <p className="meta">{t('reviews.plan.none')}</p>}
        <ol className={styles['list']}>
          {r.actions.map((a) => (
            <ActionItem key={a.id} r={r} a={a} />
          ))}
        </ol>
        {r.viewerCan.plan &&
          (adding ? (
            <ActionForm r={r} onDone={() => setAdding(false)} />
          ) : (
            <p>
              <Button onClick={() => setAdding(true)}>{t('reviews.plan.add')}</Button>
            </p>
          ))}
        {r.state === 'IMPROVEMENT' && (
          <>
            <dl className={styles['facts']}>
              <dt>{t('reviews.plan.hostAgreed')}</dt>
              <dd>{agreed(r.hostAgreedAt)}</dd>
              <dt>{t('reviews.plan.peerAgreed')}</dt>
              <dd>{agreed(r.peerAgreedAt)}</dd>
            </dl>
            {(r.viewerCan.agreeAsHost || r.viewerCan.agreeAsPeer) && (
              <div className={styles['line']}>
                {r.viewerCan.agreeAsHost && (
                  <Button kind="main" busy={busy === 'host'} onClick={() => void act('host', AgreePlanAsHostDocument, plan)}>
                    {t('reviews.plan.agree')}
                  </Button>
                )}
                {r.viewerCan.agreeAsPeer && (
                  <Button kind="main" busy={busy === 'peer'} onClick={() => void act('peer', AgreePlanAsPeerDocument, plan)}>
                    {t('reviews.plan.agree')}
                  </Button>
                )}
              </div>
            )}
            <p className="meta">{t('reviews.plan.lapse')}</p>
          </>
        )}
        <MissingNote problem={problem} />
      </div>
    </SideHead>
  );
}
