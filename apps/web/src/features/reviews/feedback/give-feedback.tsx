import { useState } from 'react';
import { feedbackFlags, mostStars } from '@guildhall/domain/peer-review/review-feedback';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { ConflictView } from '../../../app/forms/conflict-view';
import { useKept } from '../../../app/forms/use-kept';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { flagsOf, theirsOf, valuesOf } from './feedback-way';
import type { Judged } from './feedback.page';
import { GiveFeedbackDocument } from './feedback.generated';
import styles from './feedback.module.css';

interface Props {
  caseId: string;
  /** Nothing for the report of the team. */
  reviewId: string | null;
  own: Judged['given'][number] | undefined;
}
/** Boxes for what is said often, and stars for who likes them. What is ticked stays on this device until it is sent. */
export function GiveFeedback({ caseId, reviewId, own }: Props) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [sent, setSent] = useState(false);
  const form = useKept(`review-feedback:${caseId}:${reviewId ?? 'report'}`, valuesOf(own), own?.version ?? 0, problem, theirsOf);
  const flags = flagsOf(form.v);
  const names = (value: string) => format.list(flagsOf({ flags: value, stars: '' }).map((flag) => t(`reviews.feedback.flag.${flag}`)));
  const change = (patch: Partial<typeof form.v>) => {
    setSent(false);
    form.put(patch);
  };
  const send = async (v = form.v, expectedVersion = form.version) => {
    const stars = v.stars ? Number(v.stars) : null;
    const done = await act('send', GiveFeedbackDocument, { caseId, reviewId, flags: flagsOf(v), stars, expectedVersion });
    if (!done) return;
    form.clear();
    setSent(true);
  };
  return (
    <div className={styles['form']}>
      {form.conflict && (
        <ConflictView
          fields={[
            { key: 'flags', label: t('reviews.feedback.what'), show: names },
            {
              key: 'stars',
              label: t('reviews.feedback.stars'),
              show: (v) => (v ? t('reviews.feedback.starsOf', { stars: Number(v) }) : t('reviews.feedback.noStars')),
            },
          ]}
          base={form.conflict.base}
          theirs={{ ...form.v, ...form.conflict.theirs }}
          yours={form.v}
          onResolve={(chosen) => {
            form.resolve(chosen);
            void send(chosen, form.conflict!.version);
          }}
        />
      )}
      <fieldset className={styles['flags']}>
        <legend>{t('reviews.feedback.what')}</legend>
        {feedbackFlags.map((flag) => (
          <Checkbox
            key={flag}
            label={t(`reviews.feedback.flag.${flag}`)}
            checked={flags.includes(flag)}
            onChange={(e) =>
              change({ flags: feedbackFlags.filter((f) => (f === flag ? e.currentTarget.checked : flags.includes(f))).join(' ') })
            }
          />
        ))}
      </fieldset>
      <Field label={t('reviews.feedback.stars')} optional={t('app.optional')}>
        <Select className={styles['stars']} value={form.v.stars} onChange={(e) => change({ stars: e.currentTarget.value })}>
          <option value="">{t('reviews.feedback.noStars')}</option>
          {Array.from({ length: mostStars }, (_, i) => (
            <option key={i} value={i + 1}>
              {t('reviews.feedback.starsOf', { stars: i + 1 })}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles['line']}>
        <Button busy={busy === 'send'} {...(flags.length > 0 ? {} : { refused: t('reviews.feedback.first') })} onClick={() => void send()}>
          {t(own ? 'reviews.feedback.again' : 'reviews.feedback.give')}
        </Button>
        <span role="status" className="meta">
          {sent && t('reviews.feedback.saved')}
        </span>
      </p>
      {problem?.code !== 'CONFLICT' && <MissingNote problem={problem} />}
    </div>
  );
}
