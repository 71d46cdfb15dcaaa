import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Avatar } from '@guildhall/ui/Avatar';
import { Button } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import { AppointLeadPeerDocument, OrderShortlistDocument } from './panel.generated';
import type { Panel, PanelSeat } from './panel.page';
import { InviteDialog, RemoveDialog } from './panel-dialogs';
import { useAct } from './use-act';
import { useWhy } from './why';
import styles from './panel.module.css';

const onPanel = (s: PanelSeat) => ['INVITED', 'ACCEPTED', 'COMPLETED'].includes(s.state);
const waits = (s: PanelSeat) => s.state === 'SHORTLISTED' || s.state === 'CLEARED';

function Conflicts({ panel, seat }: { panel: Panel; seat: PanelSeat }) {
  const { t } = useWords();
  if (seat.openConflicts === 0) return null;
  return (
    <p className={styles['side']}>
      <Tag tone="gold">{t('reviews.panel.conflictOpen', { count: seat.openConflicts })}</Tag>
      <Link to="/reviews/$caseId" params={{ caseId: panel.caseId }}>
        {t('reviews.panel.decide')}
      </Link>
    </p>
  );
}

/** Who is invited or has accepted. */
export function Members({ panel }: { panel: Panel }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [removing, setRemoving] = useState<PanelSeat | null>(null);
  const seats = panel.seats.filter(onPanel);
  const lead = (s: PanelSeat) => act(s.assignmentId, AppointLeadPeerDocument, { assignmentId: s.assignmentId, expectedVersion: s.version });
  return (
    <section>
      <h2>{t('reviews.panel.members')}</h2>
      {seats.length === 0 ? (
        <p className="meta">{t('reviews.panel.noMembers')}</p>
      ) : (
        <Rows label={t('reviews.panel.members')}>
          {seats.map((s) => (
            <Row
              key={s.assignmentId}
              lead={<Avatar name={s.name} />}
              title={<bdi>{s.name}</bdi>}
              meta={[
                t(`reviews.role.${s.role}`),
                s.organisation,
                s.country ? format.country(s.country) : '',
                t('reviews.panel.caseload', { load: s.load, most: s.maxLoad }),
                s.state === 'INVITED' && s.respondBy ? t('reviews.panel.answerBy', { at: format.date(s.respondBy) }) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
              side={
                <span className={styles['side']}>
                  <Tag tone={s.state === 'INVITED' ? 'line' : 'good'}>{t(`reviews.seat.${s.state}`)}</Tag>
                  {panel.viewerCanChange && s.state !== 'COMPLETED' && (
                    <>
                      {s.role === 'PEER' && (
                        <Button
                          small
                          kind="text"
                          busy={busy === s.assignmentId}
                          aria-label={t('reviews.panel.appointName', { name: s.name })}
                          onClick={() => void lead(s)}
                        >
                          {t('reviews.panel.appoint')}
                        </Button>
                      )}
                      <Button
                        small
                        kind="text"
                        aria-label={t('reviews.panel.removeTitle', { name: s.name })}
                        onClick={() => setRemoving(s)}
                      >
                        {t('reviews.panel.remove')}
                      </Button>
                    </>
                  )}
                </span>
              }
            >
              <Conflicts panel={panel} seat={s} />
            </Row>
          ))}
        </Rows>
      )}
      <MissingNote problem={problem} />
      <RemoveDialog seat={removing} onClose={() => setRemoving(null)} />
    </section>
  );
}

/** Who waits, first to be asked first. */
export function Shortlist({ panel }: { panel: Panel }) {
  const { t, format } = useWords();
  const why = useWhy();
  const { act, busy, problem } = useAct();
  const [inviting, setInviting] = useState<PanelSeat | null>(null);
  const [removing, setRemoving] = useState<PanelSeat | null>(null);
  const seats = panel.seats.filter(waits);
  const move = (from: number, to: number) => {
    const ids = seats.map((s) => s.assignmentId);
    const [moved] = ids.splice(from, 1);
    ids.splice(to, 0, moved!);
    return act(`move-${moved}`, OrderShortlistDocument, { caseId: panel.caseId, assignmentIds: ids });
  };
  return (
    <section>
      <h2>{t('reviews.panel.reserves')}</h2>
      {seats.length === 0 ? (
        <EmptyState title={t('reviews.panel.noReserves')}>{t('reviews.panel.reservesText')}</EmptyState>
      ) : (
        <>
          <p className="meta">{t('reviews.panel.reservesText')}</p>
          <Rows label={t('reviews.panel.reserves')}>
            {seats.map((s, i) => (
              <Row
                key={s.assignmentId}
                lead={<span className={styles['rank']}>{i + 1}</span>}
                title={<bdi>{s.name}</bdi>}
                meta={[s.organisation, s.country ? format.country(s.country) : ''].filter(Boolean).join(' · ')}
                side={
                  <span className={styles['side']}>
                    <Tag tone={s.state === 'CLEARED' ? 'good' : 'line'}>{t(`reviews.seat.${s.state}`)}</Tag>
                    {panel.viewerCanChange && (
                      <>
                        {i > 0 && (
                          <Button
                            small
                            kind="text"
                            busy={busy === `move-${s.assignmentId}`}
                            aria-label={t('reviews.panel.up', { name: s.name })}
                            onClick={() => void move(i, i - 1)}
                          >
                            ↑
                          </Button>
                        )}
                        {i < seats.length - 1 && (
                          <Button
                            small
                            kind="text"
                            aria-label={t('reviews.panel.down', { name: s.name })}
                            onClick={() => void move(i, i + 1)}
                          >
                            ↓
                          </Button>
                        )}
                        {s.state === 'CLEARED' && s.openConflicts === 0 && (
                          <Button small aria-label={t('reviews.panel.inviteTitle', { name: s.name })} onClick={() => setInviting(s)}>
                            {t('reviews.panel.invite')}
                          </Button>
                        )}
                        <Button
                          small
                          kind="text"
                          aria-label={t('reviews.panel.removeTitle', { name: s.name })}
                          onClick={() => setRemoving(s)}
                        >
                          {t('reviews.panel.remove')}
                        </Button>
                      </>
                    )}
                  </span>
                }
              >
                <p className={styles['why']}>{why(s.parts)}</p>
                {s.refusal && s.refusal !== 'conflict' && (
                  <Tag tone="warn" long>
                    {t(`reviews.refusal.${s.refusal}`)}
                  </Tag>
                )}
                <Conflicts panel={panel} seat={s} />
              </Row>
            ))}
          </Rows>
        </>
      )}
      <MissingNote problem={problem} />
      <InviteDialog panel={panel} seat={inviting} onClose={() => setInviting(null)} />
      <RemoveDialog seat={removing} onClose={() => setRemoving(null)} />
    </section>
  );
}
