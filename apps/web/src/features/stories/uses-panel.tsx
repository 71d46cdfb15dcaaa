import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { useDraftFields } from '../../app/drafts';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import { elsewhere } from '../../app/paths';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { SettleStoryUseDocument } from './draft.generated';
import type { StoryDraft } from './use-story';
import styles from './write-story.module.css';

type Use = StoryDraft['uses'][number];

/** Frozen editions in which the text stands: what nobody agrees to any more waits here for a coordinator. */
export function UsesPanel({ draft }: { draft: StoryDraft }) {
  const { t, format } = useWords();
  const [settling, setSettling] = useState<Use | null>(null);
  if (draft.uses.length === 0) return null;
  const open = draft.uses.filter((u) => u.open).length;
  return (
    <section id="uses">
      <h2>{t('stories.uses')}</h2>
      {open > 0 && (
        <Callout tone="warn" title={t('stories.openUses', { count: open })}>
          {t('stories.usesText')}
        </Callout>
      )}
      <ul role="list" className={styles['missing']}>
        {draft.uses.map((u) => (
          <li key={u.id}>
            <Link to={elsewhere(u.address)}>
              <bdi>{u.title}</bdi>, {t('stories.edition', { number: u.edition })}
            </Link>
            {u.settledAt && (
              <p className="meta" dir="auto">
                {format.date(u.settledAt)}: {u.note} {u.withheld && t('stories.withheld')}
              </p>
            )}
            {u.open && (
              <p>
                <Button small onClick={() => setSettling(u)}>
                  {t('stories.settle')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <Settle key={settling?.id ?? ''} use={settling} onClose={() => setSettling(null)} />
    </section>
  );
}

function Settle({ use, onClose }: { use: Use | null; onClose: () => void }) {
  const { t } = useWords();
  const form = useDraftFields(`use-settle:${use?.id}`, 'note', { note: '', withhold: true });
  const [problem, setProblem] = useState<Problem>();
  const [settle, { loading }] = useMutation(SettleStoryUseDocument);
  const go = () =>
    settle({ variables: { input: { useId: use!.id, ...form.v } } }).then(
      () => (form.clear(), onClose()),
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <Dialog
      open={use !== null}
      onClose={onClose}
      title={t('stories.settle')}
      closeLabel={t('app.close')}
      actions={
        <Button
          kind="main"
          busy={loading}
          {...(form.v.note.trim().length < 3 ? { refused: t('stories.settleFirst') } : {})}
          onClick={() => void go()}
        >
          {t('stories.settleNow')}
        </Button>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      <p>{t('stories.settleText')}</p>
      <Checkbox
        label={t('stories.withhold')}
        hint={t('stories.withholdHint')}
        checked={form.v.withhold}
        onChange={(event) => form.put({ withhold: event.currentTarget.checked })}
      />
      <Field label={t('stories.settleNote')} id="f-settle" hint={t('stories.settleNoteHint')}>
        <TextArea
          rows={3}
          maxLength={1000}
          dir="auto"
          value={form.v.note}
          onChange={(event) => form.put({ note: event.currentTarget.value })}
        />
      </Field>
    </Dialog>
  );
}
