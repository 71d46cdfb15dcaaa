import { Avatar } from '@guildhall/ui/Avatar';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag, type Tone } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { inLine } from '../../app/i18n/line';
import { useDraft } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import type { Case } from './case.page';
import { DecideConflictDocument, GrantExtensionDocument } from './cases.generated';
import { InvitePeer } from './invite-peer';
import { MissingNote } from './missing-note';
import { useAct } from './use-act';
import styles from './case.module.css';

const day = 86_400_000;

/** The panel as the viewer may know it; those who run the case also see who has sent, and give more time. */
export function CasePeople({ c }: { c: Case }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  if (c.people.length === 0 && !c.viewerCan.invite) return null;
  const due = c.deadlines.find((d) => d.kind === 'REVIEW');
  const side = (p: Case['people'][number]): [Tone, string] => {
    if (p.state !== 'ACCEPTED' && p.state !== 'COMPLETED') return ['line', t(`reviews.seat.${p.state}`)];
    if (p.role === 'TRAINEE_PEER') return ['line', t('reviews.reads')];
    if (p.sentAt) return ['good', t('reviews.sentOn', { date: format.date(p.sentAt) })];
    if (p.reviewState) return ['plain', t(`reviews.reviewState.${p.reviewState}`)];
    return ['line', t(`reviews.seat.${p.state}`)];
  };
  const give = (p: Case['people'][number]) => {
    const from = Math.max(Date.now(), new Date(p.extendedTo ?? due!.dueAt).getTime());
    return act(p.personId, GrantExtensionDocument, {
      caseId: c.id,
      personId: p.personId,
      newDueAt: new Date(from + 3 * day).toISOString(),
      reason: '',
    });
  };
  return (
    <section>
      <h2>{t('reviews.people')}</h2>
      <Rows label={t('reviews.people')}>
        {c.people.map((p) => {
          const [tone, words] = side(p);
          const open = p.reviewState === 'DRAFT' || p.reviewState === 'RETURNED';
          return (
            <Row
              key={p.assignmentId}
              lead={<Avatar name={p.name} />}
              title={<bdi>{p.name}</bdi>}
              meta={inLine([
                t(`reviews.role.${p.role}`),
                p.organisation,
                p.country ? format.country(p.country) : '',
                p.declineReason ? t(`reviews.decline.${p.declineReason}`) : '',
                p.extendedTo ? t('reviews.extendedTo', { at: format.date(p.extendedTo) }) : '',
              ])}
              side={
                <span className={styles['side']}>
                  <Tag tone={tone}>{words}</Tag>
                  {p.asksForTime && <Tag tone="gold">{t('reviews.asksForTime')}</Tag>}
                  {c.viewerCan.giveTime && open && due && (
                    <Button small busy={busy === p.personId} onClick={() => void give(p)}>
                      {t('reviews.giveTime')}
                    </Button>
                  )}
                </span>
              }
            />
          );
        })}
      </Rows>
      {c.viewerCan.invite && <InvitePeer c={c} />}
      <MissingNote problem={problem} />
    </section>
  );
}

/** Conflicts of interest: one's own with what was decided; for those who run the case, those to decide. */
export function Conflicts({ c }: { c: Case }) {
  const { t } = useWords();
  if (c.conflicts.length === 0) return null;
  return (
    <section id="conflicts">
      <h2>{t('reviews.conflicts')}</h2>
      {c.conflicts.map((k) => (
        <ConflictRow key={k.id} conflict={k} />
      ))}
    </section>
  );
}

function ConflictRow({ conflict: k }: { conflict: Case['conflicts'][number] }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const note = useDraft(`ruling:${k.id}`);
  const decide = (ruling: 'CONFIRMED' | 'DISMISSED' | 'WAIVED') =>
    act(ruling, DecideConflictDocument, { conflictId: k.id, ruling, note: note.text, expectedVersion: k.version }, note);
  return (
    <div className={styles['conflict']}>
      <p>
        <strong>
          <bdi>{k.personName}</bdi>
        </strong>{' '}
        · {t(`reviews.conflictType.${k.type}`)}{' '}
        <Tag tone={k.viewerCanDecide ? 'gold' : 'line'}>{t(`reviews.conflictStatus.${k.status}`)}</Tag>
      </p>
      <p dir="auto">{k.note}</p>
      {k.decisionNote && (
        <p className="meta" dir="auto">
          {k.decisionNote}
        </p>
      )}
      {k.viewerCanDecide && (
        <>
          <Field label={t('reviews.ruling.why')} hint={t('reviews.ruling.whyHint')}>
            <TextArea rows={2} value={note.text} onChange={(e) => note.setText(e.currentTarget.value)} />
          </Field>
          <div className={styles['actions']}>
            <Button busy={busy === 'DISMISSED'} onClick={() => void decide('DISMISSED')}>
              {t('reviews.ruling.DISMISSED')}
            </Button>
            <Button busy={busy === 'WAIVED'} onClick={() => void decide('WAIVED')}>
              {t('reviews.ruling.WAIVED')}
            </Button>
            <Button kind="danger" busy={busy === 'CONFIRMED'} onClick={() => void decide('CONFIRMED')}>
              {t('reviews.ruling.CONFIRMED')}
            </Button>
          </div>
        </>
      )}
      <MissingNote problem={problem} />
    </div>
  );
}
