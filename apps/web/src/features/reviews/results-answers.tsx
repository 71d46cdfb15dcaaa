import { useState } from 'react';
import { stances, type Stance } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { SideHead } from '@guildhall/ui/SideHead';
import { Tag, type Tone } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import { GiveResponsesDocument, RespondToRecommendationDocument } from './results.generated';
import type { Results } from './results.page';
import { useAct } from './use-act';
import styles from './results.module.css';

const tones: Record<Stance, Tone> = { ACCEPT: 'good', PARTLY: 'note', REJECT: 'line', ALREADY_DONE: 'good' };

/** Each recommendation with the host's answer. */
export function ResultsAnswers({ r }: { r: Results }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const open = r.recommendations.filter((x) => !x.stance).length;
  return (
    <SideHead
      title={t('reviews.answers')}
      about={open > 0 ? t('reviews.answers.open', { count: open }) : t('reviews.answers.all')}
      id="answers"
    >
      <div className={styles['stack']}>
        <ol className={styles['list']}>
          {r.recommendations.map((x) => (
            <Answer key={x.id} x={x} writes={r.viewerCan.respond} />
          ))}
        </ol>
        {r.viewerCan.giveResponses && (
          <p>
            <Button
              kind="main"
              busy={busy === 'give'}
              onClick={() => void act('give', GiveResponsesDocument, { caseId: r.caseId, reason: '', expectedVersion: r.caseVersion })}
            >
              {t('reviews.answers.give')}
            </Button>
          </p>
        )}
        <MissingNote problem={problem} />
      </div>
    </SideHead>
  );
}

function Answer({ x, writes }: { x: Results['recommendations'][number]; writes: boolean }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [writing, setWriting] = useState(false);
  const [stance, setStance] = useState<Stance | null>(x.stance ?? null);
  const [reason, setReason] = useState(x.reason);
  const needed = stance === 'REJECT' && reason.trim().length < 10;
  const save = () =>
    act('save', RespondToRecommendationDocument, { recommendationId: x.id, stance: stance!, reason, expectedVersion: x.version }).then(
      (done) => done && setWriting(false),
    );
  return (
    <li>
      <p className={styles['words']} dir="auto">
        <b>{x.code}</b> {x.text}
      </p>
      {x.stance && (
        <p className={styles['head']}>
          <Tag tone={tones[x.stance]}>{t(`reviews.stance.${x.stance}`)}</Tag>
          <span dir="auto">{x.reason}</span>
        </p>
      )}
      {writes && !writing && (
        <p>
          <Button small onClick={() => setWriting(true)}>
            {t(x.stance ? 'reviews.answers.change' : 'reviews.answers.answer', { code: x.code })}
          </Button>
        </p>
      )}
      {writes && writing && (
        <div className={styles['form']}>
          <RadioGroup
            legend={t('reviews.answers.stance', { code: x.code })}
            name={`stance-${x.id}`}
            value={stance}
            onChange={setStance}
            options={stances.map((s) => ({ value: s, label: t(`reviews.stance.${s}`) }))}
          />
          <Field
            label={t('reviews.answers.reason')}
            hint={t('reviews.answers.reasonHint')}
            whoSees={<WhoSees>{t('reviews.answers.sees')}</WhoSees>}
          >
            <TextArea rows={2} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
          </Field>
          <p className={styles['line']}>
            <Button
              kind="main"
              busy={busy === 'save'}
              {...(stance === null || needed
                ? { refused: t(needed ? 'reviews.answers.reasonFirst' : 'reviews.invitation.chooseFirst') }
                : {})}
              onClick={() => void save()}
            >
              {t('reviews.answers.save')}
            </Button>
            <Button kind="text" onClick={() => setWriting(false)}>
              {t('app.cancel')}
            </Button>
          </p>
          <MissingNote problem={problem} />
        </div>
      )}
    </li>
  );
}
