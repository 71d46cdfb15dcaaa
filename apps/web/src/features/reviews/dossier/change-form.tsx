import { useMemo } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { ConflictView } from '../../../app/forms/conflict-view';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { useKept } from '../../../app/forms/use-kept';
import { ChangeDossierDocument } from './dossier.generated';
import type { DossierNow } from './dossier.page';
import styles from './dossier.module.css';

/** Under which name the words wait on this device. */
export const draftOf = (caseId: string) => `dossier:${caseId}`;
const box = (key: string) => `section:${key}`;
const theirsOf = (x: Record<string, unknown>) => x as Record<string, string>;

/** The host writes on in its dossier. The words stay on this device until they are given to the readers. */
export function ChangeForm({ d, onDone }: { d: DossierNow; onDone: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const start = useMemo<Record<string, string>>(
    () => ({ summary: d.summary, note: '', ...Object.fromEntries(d.sections.map((s) => [box(s.key), s.text])) }),
    [d],
  );
  const form = useKept(draftOf(d.caseId), start, d.seq, problem, theirsOf);
  const value = (key: string) => form.v[key] ?? '';
  const save = (x = form.v, expectedSeq = form.version) =>
    act('save', ChangeDossierDocument, {
      caseId: d.caseId,
      summary: x['summary'] ?? '',
      sections: d.sections.filter((s) => x[box(s.key)] !== s.text).map((s) => ({ key: s.key, text: x[box(s.key)] ?? '' })),
      note: x['note'] ?? '',
      expectedSeq,
    }).then((done) => {
      if (!done) return;
      form.clear();
      onDone();
    });
  const labels = [{ key: 'summary', label: t('reviews.file.summary') }, ...d.sections.map((s) => ({ key: box(s.key), label: s.title }))];
  const changed = labels.some(({ key }) => value(key) !== (start[key] ?? ''));
  return (
    <div className={styles['form']}>
      {form.conflict && (
        <ConflictView
          fields={labels}
          base={form.conflict.base}
          theirs={{ ...form.v, ...form.conflict.theirs }}
          yours={form.v}
          onResolve={(chosen) => {
            form.resolve(chosen);
            void save(chosen, form.conflict!.version);
          }}
        />
      )}
      {labels.map(({ key, label }) => (
        <Field key={key} label={label}>
          <TextArea
            rows={key === 'summary' ? 4 : 6}
            maxLength={key === 'summary' ? 4000 : 20_000}
            lang={d.locale}
            dir="auto"
            value={value(key)}
            onChange={(e) => form.put({ [key]: e.currentTarget.value })}
          />
        </Field>
      ))}
      <Field label={t('reviews.file.note')} hint={t('reviews.file.noteHint')} whoSees={<WhoSees>{t('reviews.file.sees')}</WhoSees>}>
        <TextInput
          maxLength={500}
          lang={d.locale}
          dir="auto"
          value={value('note')}
          onChange={(e) => form.put({ note: e.currentTarget.value })}
        />
      </Field>
      <p className="meta">{t('reviews.file.kept')}</p>
      <div className={styles['line']}>
        <Button
          kind="main"
          busy={busy === 'save'}
          {...(!changed
            ? { refused: t('reviews.file.firstChange') }
            : value('note').trim().length < 3
              ? { refused: t('reviews.file.firstNote') }
              : {})}
          onClick={() => void save()}
        >
          {t('reviews.file.give')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            form.clear();
            onDone();
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
      {problem?.code !== 'CONFLICT' && <MissingNote problem={problem} />}
    </div>
  );
}
