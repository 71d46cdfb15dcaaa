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
import { RowsField } from './rows-field';
import { badWeeks, figureRows, figuresOf, journeyOf, journeyRows, readFigures, readJourney, rowsOf, textOf } from './rows-way';
import styles from './dossier.module.css';

/** Under which name the words wait on this device. */
export const draftOf = (caseId: string) => `dossier:${caseId}`;
const box = (key: string) => `section:${key}`;
/** What is stored, as the form holds it: its rows are texts. */
const theirsOf = ({ journey, figures, ...texts }: Record<string, unknown>): Record<string, string> => ({
  ...(texts as Record<string, string>),
  ...(typeof journey === 'string' ? { journey: journeyRows(JSON.parse(journey) as DossierNow['journey']) } : {}),
  ...(typeof figures === 'string' ? { figures: figureRows(JSON.parse(figures) as DossierNow['figures']) } : {}),
});

/** The host writes on in its dossier. The words stay on this device until they are given to the readers. */
export function ChangeForm({ d, onDone }: { d: DossierNow; onDone: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const start = useMemo<Record<string, string>>(
    () => ({
      ...{ summary: d.summary, note: '', journey: journeyRows(d.journey), figures: figureRows(d.figures) },
      ...Object.fromEntries(d.sections.map((s) => [box(s.key), s.text])),
    }),
    [d],
  );
  const form = useKept(draftOf(d.caseId), start, d.seq, problem, theirsOf);
  // Words that were kept before there were lists in this form change none of them.
  const same = (x: Record<string, string>, key: string) => (x[key] ?? start[key]) === start[key];
  const value = (key: string) => form.v[key] ?? start[key] ?? '';
  const save = (x = form.v, expectedSeq = form.version) =>
    act('save', ChangeDossierDocument, {
      caseId: d.caseId,
      summary: x['summary'] ?? '',
      sections: d.sections.filter((s) => x[box(s.key)] !== s.text).map((s) => ({ key: s.key, text: x[box(s.key)] ?? '' })),
      journey: same(x, 'journey') ? null : journeyOf(x['journey']),
      figures: same(x, 'figures') ? null : figuresOf(x['figures']),
      note: x['note'] ?? '',
      expectedSeq,
    }).then((done) => {
      if (!done) return;
      form.clear();
      onDone();
    });
  const labels = [{ key: 'summary', label: t('reviews.file.summary') }, ...d.sections.map((s) => ({ key: box(s.key), label: s.title }))];
  const lists = [
    { key: 'journey', label: t('reviews.file.journey'), show: readJourney },
    { key: 'figures', label: t('reviews.file.figures'), show: readFigures },
  ];
  const wrong = badWeeks(value('journey'));
  const changed = [...labels, ...lists].some(({ key }) => value(key) !== (start[key] ?? ''));
  return (
    <div className={styles['form']}>
      {form.conflict && (
        <ConflictView
          fields={[...labels, ...lists]}
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
      <RowsField
        legend={t('reviews.file.journey')}
        locale={d.locale}
        rows={rowsOf(value('journey'))}
        columns={[
          { key: 'name', label: 'reviews.file.step', maxLength: 200 },
          { key: 'weeks', label: 'reviews.file.weeks', mode: 'decimal', maxLength: 6 },
        ]}
        nameOf={(row) => row['name'] ?? ''}
        onChange={(rows) => form.put({ journey: textOf(rows) })}
      />
      <RowsField
        legend={t('reviews.file.figures')}
        locale={d.locale}
        rows={rowsOf(value('figures'))}
        columns={[
          { key: 'value', label: 'reviews.file.value', maxLength: 60 },
          { key: 'label', label: 'reviews.file.what', maxLength: 200 },
          { key: 'source', label: 'reviews.file.source', maxLength: 300 },
        ]}
        nameOf={(row) => [row['value'], row['label']].filter(Boolean).join(' ')}
        onChange={(rows) => form.put({ figures: textOf(rows) })}
      />
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
              : wrong !== null
                ? { refused: t('reviews.file.badWeeks', { number: wrong }) }
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
