import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { useWords } from '../../app/i18n/provider';
import { MirrorLine } from './mirror-line';
import { MissingNote } from './missing-note';
import { SetMirrorDocument } from './panel.generated';
import type { Panel } from './panel.page';
import { useAct } from './use-act';

/** With which other case this one is a pair whose hosts review each other; those who manage the programme make and part it. */
export function Mirror({ panel }: { panel: Panel }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [chosen, setChosen] = useState('');
  const set = (mirrorCaseId: string | null) =>
    act('mirror', SetMirrorDocument, { caseId: panel.caseId, mirrorCaseId, expectedVersion: panel.version });
  return (
    <section>
      <h2>{t('reviews.mirror')}</h2>
      {panel.mirror ? (
        <>
          <p className="meta">
            <MirrorLine mirror={panel.mirror} />
          </p>
          {panel.viewerCanPair && (
            <Button kind="text" busy={busy !== null} onClick={() => void set(null)}>
              {t('reviews.mirror.part')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className="meta">{t('reviews.mirror.about')}</p>
          <Field label={t('reviews.mirror.with')}>
            <Select value={chosen} onChange={(e) => setChosen(e.currentTarget.value)}>
              <option value="">{t('reviews.mirror.choose')}</option>
              {panel.mirrorChoices.map((c) => (
                <option key={c.caseId} value={c.caseId ?? ''}>
                  {t('reviews.mirror.choice', { title: c.title, host: c.hostName })}
                </option>
              ))}
            </Select>
          </Field>
          <Button busy={busy !== null} {...(chosen ? {} : { refused: t('reviews.mirror.first') })} onClick={() => void set(chosen)}>
            {t('reviews.mirror.pair')}
          </Button>
        </>
      )}
      <MissingNote problem={problem} />
    </section>
  );
}
