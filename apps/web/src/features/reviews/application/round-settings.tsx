import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { SetRoundDocument, type RoundApplicationsPageQuery } from './application.generated';
import styles from './application.module.css';

type Round = RoundApplicationsPageQuery['roundApplications'];

/** Whether hosts may apply, and by which rubric the next cases are judged. */
export function RoundSettings({ round }: { round: Round }) {
  const { t } = useWords();
  const [rubric, setRubric] = useState(round.rubricVersionId);
  const { act, busy, problem } = useAct();
  const set = (what: string, change: { acceptsApplications?: boolean; rubricVersionId?: string }) =>
    act(what, SetRoundDocument, {
      programmeId: round.programmeId,
      acceptsApplications: round.acceptsApplications,
      rubricVersionId: round.rubricVersionId,
      expectedVersion: round.version,
      ...change,
    });
  const { acceptsApplications: open } = round;
  return (
    <section className={styles['settings']} aria-labelledby="round-settings">
      <h2 id="round-settings">{t('reviews.round.settings')}</h2>
      <div className={styles['setting']}>
        <div>
          <Tag tone={open ? 'good' : 'line'}>{t(open ? 'reviews.round.open' : 'reviews.round.closed')}</Tag>
          <p className="meta">{t(open ? 'reviews.round.openText' : 'reviews.round.closedText')}</p>
        </div>
        <Button busy={busy === 'accept'} onClick={() => void set('accept', { acceptsApplications: !open })}>
          {t(open ? 'reviews.round.close' : 'reviews.round.reopen')}
        </Button>
      </div>
      <div className={styles['setting']}>
        <Field label={t('reviews.round.rubric')} hint={t('reviews.round.rubricHint')}>
          <Select value={rubric} onChange={(e) => setRubric(e.currentTarget.value)}>
            {round.rubricChoices.map((v) => (
              <option key={v.id} value={v.id}>
                {v.title}, {v.semver}
              </option>
            ))}
          </Select>
        </Field>
        {rubric !== round.rubricVersionId && (
          <Button busy={busy === 'rubric'} onClick={() => void set('rubric', { rubricVersionId: rubric })}>
            {t('reviews.round.useRubric')}
          </Button>
        )}
      </div>
      <MissingNote problem={problem} />
    </section>
  );
}
