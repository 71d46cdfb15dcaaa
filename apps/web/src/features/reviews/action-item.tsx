import { useState } from 'react';
import { evidenceTypes, type EvidenceType } from '@guildhall/domain/peer-review/evidence-types';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { Tag, type Tone } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDraft, useDraftFields } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import { ActionForm } from './action-form';
import { MissingNote } from './missing-note';
import { AddActionEvidenceDocument, MoveActionDocument } from './results.generated';
import type { Results } from './results.page';
import { useAct } from './use-act';
import styles from './results.module.css';

type Action = Results['actions'][number];
/* Marigold calls whoever can take the next step, and nobody else. */
const tones: Record<Action['state'], Tone> = {
  PROPOSED: 'line',
  AGREED: 'plain',
  IN_PROGRESS: 'note',
  CLAIMED_DONE: 'note',
  VERIFIED: 'good',
  DROPPED: 'line',
};
const plainSteps = ['agree', 'start', 'claim', 'verify'] as const;

/** One action: what, who, until when, how one sees that it worked, and what shows it. */
export function ActionItem({ r, a }: { r: Results; a: Action }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [open, setOpen] = useState<'edit' | 'evidence' | 'drop' | 'sendBack' | null>(null);
  const reason = useDraft(`action-reason:${a.id}`);
  const move = (action: 'agree' | 'start' | 'claim' | 'sendBack' | 'drop' | 'verify', words?: typeof reason) =>
    act(action, MoveActionDocument, { actionId: a.id, action, reason: words?.text ?? '', expectedVersion: a.version }, words).then(
      (done) => {
        if (done) setOpen(null);
      },
    );
  const code = r.recommendations.find((x) => x.id === a.recommendationId)?.code;
  const facts: [string, string | null | undefined][] = [
    [t('reviews.action.owner'), a.ownerName],
    [t('reviews.action.due'), a.dueOn ? format.date(`${a.dueOn}T12:00:00Z`) : null],
    [t('reviews.action.indicator'), a.indicator],
    [t('reviews.action.baseline'), a.baseline],
    [t('reviews.action.target'), a.target],
    [t('reviews.action.evidence'), a.evidence.map((e) => [e.title, e.source].filter(Boolean).join(', ')).join('; ')],
  ];
  if (open === 'edit')
    return (
      <li>
        <ActionForm r={r} a={a} onDone={() => setOpen(null)} />
      </li>
    );
  return (
    <li>
      <p className={styles['head']}>
        <b dir="auto">
          {code && `${code} · `}
          {a.title}
        </b>
        <Tag tone={a.viewerCan.verify ? 'gold' : tones[a.state]} check={a.state === 'VERIFIED'}>
          {t(`reviews.actionState.${a.state}`)}
        </Tag>
        {a.overdue && <Tag tone="bad">{t('reviews.action.overdue')}</Tag>}
      </p>
      <dl className={styles['facts']}>
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className={styles['fact']}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      {a.verifiedAt && (
        <p className="meta">{t('reviews.action.verified', { name: a.verifiedByName ?? '', date: format.date(a.verifiedAt) })}</p>
      )}
      {a.dropReason && <p dir="auto">{a.dropReason}</p>}
      <div className={styles['line']}>
        {plainSteps.map(
          (s) =>
            a.viewerCan[s] && (
              <Button key={s} small kind={s === 'verify' ? 'main' : 'plain'} busy={busy === s} onClick={() => void move(s)}>
                {t(`reviews.actionStep.${s}`)}
              </Button>
            ),
        )}
        {a.viewerCan.addEvidence && (
          <Button small onClick={() => setOpen('evidence')}>
            {t('reviews.action.addEvidence')}
          </Button>
        )}
        {a.viewerCan.edit && (
          <Button small kind="text" onClick={() => setOpen('edit')}>
            {t('reviews.action.edit')}
          </Button>
        )}
        {(['sendBack', 'drop'] as const).map(
          (s) =>
            a.viewerCan[s] && (
              <Button key={s} small kind="text" onClick={() => setOpen(s)}>
                {t(`reviews.actionStep.${s}`)}
              </Button>
            ),
        )}
      </div>
      {open === 'evidence' && <AddEvidence actionId={a.id} onDone={() => setOpen(null)} />}
      {(open === 'sendBack' || open === 'drop') && (
        <div className={styles['form']}>
          <Field label={t('reviews.action.why')} hint={t('reviews.ruling.whyHint')}>
            <TextArea rows={2} value={reason.text} onChange={(e) => reason.setText(e.currentTarget.value)} />
          </Field>
          <p className={styles['line']}>
            <Button
              busy={busy === open}
              {...(reason.text.trim().length < 10 ? { refused: t('reviews.comments.answerFirst') } : {})}
              onClick={() => void move(open, reason)}
            >
              {t(`reviews.actionStep.${open}`)}
            </Button>
            <Button kind="text" onClick={() => setOpen(null)}>
              {t('app.cancel')}
            </Button>
          </p>
        </div>
      )}
      <MissingNote problem={problem} />
    </li>
  );
}

function AddEvidence({ actionId, onDone }: { actionId: string; onDone: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const { v, put, clear } = useDraftFields(`action-evidence:${actionId}`, 'title', {
    type: 'DOCUMENT' as EvidenceType,
    title: '',
    link: '',
  });
  const add = () =>
    act('add', AddActionEvidenceDocument, { actionId, ...v, source: '', link: v.link || null }, { clear }).then((done) => done && onDone());
  return (
    <div className={styles['form']}>
      <div className={styles['pair']}>
        <Field label={t('reviews.action.evidenceKind')}>
          <Select value={v.type} onChange={(e) => put({ type: e.currentTarget.value as EvidenceType })}>
            {evidenceTypes.map((x) => (
              <option key={x} value={x}>
                {t(`reviews.evidenceType.${x}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.action.evidenceTitle')}>
          <TextInput value={v.title} onChange={(e) => put({ title: e.currentTarget.value })} />
        </Field>
      </div>
      <Field label={t('reviews.action.evidenceLink')} optional={t('app.optional')}>
        <TextInput type="url" value={v.link} onChange={(e) => put({ link: e.currentTarget.value })} />
      </Field>
      <p className={styles['line']}>
        <Button
          busy={busy === 'add'}
          {...(v.title.trim() ? {} : { refused: t('reviews.action.evidenceFirst') })}
          onClick={() => void add()}
        >
          {t('reviews.action.addEvidence')}
        </Button>
        <Button kind="text" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </p>
      <MissingNote problem={problem} />
    </div>
  );
}
