import { useState } from 'react';
import { stances, type Stance } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { SideHead } from '@guildhall/ui/SideHead';
import { Tag, type Tone } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { ConflictView } from '../../app/forms/conflict-view';
import { useKept } from '../../app/forms/use-kept';
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

const theirsOf = (x: Record<string, unknown>) =>
  Object.fromEntries((['stance', 'reason'] as const).flatMap((key) => (typeof x[key] === 'string' ? [[key, x[key]]] : [])));

function Answer({ x, writes }: { x: Results['recommendations'][number]; writes: boolean }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const form = useKept(`response:${x.id}`, { stance: x.stance ?? '', reason: x.reason }, x.version, problem, theirsOf);
  const [writing, setWriting] = useState(form.restored);
  const { reason } = form.v;
  const stance = (form.v.stance || null) as Stance | null;
  const needed = stance === 'REJECT' && reason.trim().length < 10;
  const save = async (v = form.v, expectedVersion = form.version) => {
    const input = { recommendationId: x.id, stance: v.stance as Stance, reason: v.reason, expectedVersion };
    if (await act('save', RespondToRecommendationDocument, input, form)) setWriting(false);
  };
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
          {form.conflict && (
            <ConflictView
              fields={[
                {
                  key: 'stance',
                  label: t('reviews.answers.stance', { code: x.code }),
                  show: (v) => (v ? t(`reviews.stance.${v as Stance}`) : ''),
                },
                { key: 'reason', label: t('reviews.answers.reason') },
              ]}
              base={form.conflict.base}
              theirs={{ ...form.v, ...form.conflict.theirs }}
              yours={form.v}
              busy={busy === 'save'}
              onResolve={(chosen) => {
                form.resolve(chosen);
                void save(chosen, form.conflict!.version);
              }}
            />
          )}
          <RadioGroup
            legend={t('reviews.answers.stance', { code: x.code })}
            name={`stance-${x.id}`}
            value={stance}
            onChange={(chosen) => form.put({ stance: chosen })}
            options={stances.map((s) => ({ value: s, label: t(`reviews.stance.${s}`) }))}
          />
          <Field
            label={t('reviews.answers.reason')}
            hint={t('reviews.answers.reasonHint')}
            whoSees={<WhoSees>{t('reviews.answers.sees')}</WhoSees>}
          >
            <TextArea rows={2} value={reason} onChange={(e) => form.put({ reason: e.currentTarget.value })} />
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
          {!form.conflict && <MissingNote problem={problem} />}
        </div>
      )}
    </li>
  );
}
