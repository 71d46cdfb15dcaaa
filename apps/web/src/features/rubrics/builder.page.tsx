import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { emptyDefinition, missingTexts, publishProblems, rubricLocales } from '@guildhall/domain/peer-review/rubric-draft';
import { readDefinition } from '@guildhall/domain/peer-review/rubric-file';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { Select } from '@guildhall/ui/Select';
import { SavingState } from '../../app/autosave/saving-state';
import { useOnceArrived } from '../../app/autosave/use-once-arrived';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { NotFound } from '../../app/problem-page';
import { ProblemNote } from '../../app/problem-text';
import { AskFirst } from './ask-first';
import { DimensionFields } from './dimension-fields';
import { moved, newDimension, put, without } from './edit-definition';
import { ProblemList } from './problem-list';
import { RenameRubric } from './rename-rubric';
import { ReplaceDraft } from './replace-draft';
import { RubricView } from './rubric-view';
import {
  DiscardRubricDraftDocument,
  PublishRubricVersionDocument,
  RubricDocumentPageDocument,
  type RubricDocumentPageQuery,
} from './rubrics.generated';
import styles from './rubrics.module.css';
import { useMove } from './use-move';
import { useRubricDraft } from './use-rubric-draft';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: RubricDocumentPageDocument, variables: { id: params['versionId'] ?? '' }, fetchPolicy: 'network-only' });

/** The draft of a version, for those who may write it. */
export function BuilderPage() {
  const { versionId } = useParams({ strict: false }) as { versionId: string };
  const { data } = useSuspenseQuery(RubricDocumentPageDocument, { variables: { id: versionId } });
  const d = data.rubricDocument;
  return d.viewerCan.edit ? <Builder key={d.id} document={d} /> : <NotFound />;
}

function Builder({ document: d }: { document: RubricDocumentPageQuery['rubricDocument'] }) {
  const { t, format } = useWords();
  const navigate = useNavigate();
  const [stored] = useState(() => readDefinition(d.definition).definition ?? emptyDefinition);
  const { definition, setDefinition, autosave, newest } = useRubricDraft(d.id, stored, d.version);
  const [locale, setLocale] = useState<string>('en');
  // A dimension keeps its place on the page, open or closed, when it moves: its key may be typed over.
  const [ids, setIds] = useState(() => stored.dimensions.map(() => crypto.randomUUID() as string));
  const [preview, setPreview] = useState(false);
  const { move, busy, problem } = useMove();
  usePageTitle(t('rubrics.draftOf', { version: d.title }));
  const languages = missingTexts(definition);
  const missing = languages.find((l) => l.locale === locale)?.missing;
  const missingIn = (i: number) =>
    missing
      ? missing.filter((p) => p.startsWith(`dimensions.${i}.`)).length
      : missingTexts({ ...definition, dimensions: [definition.dimensions[i]!] })[0]!.missing.length || 1;
  const set = (dimensions: typeof definition.dimensions) => setDefinition({ ...definition, dimensions });
  const add = () => {
    setIds([...definition.dimensions.map((_, i) => ids[i] ?? crypto.randomUUID()), crypto.randomUUID()]);
    set([...definition.dimensions, newDimension(definition)]);
  };
  const send = async () => {
    const done = await move('publish', PublishRubricVersionDocument, { versionId: d.id, expectedVersion: newest.current });
    if (done) await navigate({ to: '/rubrics/$versionId', params: { versionId: d.id } });
  };
  const [wanted, setWanted] = useOnceArrived(autosave.open, () => void send());
  // Nobody publishes what they do not see: where the words cannot arrive by themselves, the press is asked for again.
  const stuck = autosave.open && autosave.status.kind !== 'saving';
  if (wanted && stuck) setWanted(false);
  const publish = () => {
    autosave.flush();
    setWanted(true);
  };
  const discard = async () => {
    const done = await move('discard', DiscardRubricDraftDocument, { versionId: d.id, expectedVersion: newest.current });
    if (done) await navigate({ to: '/rubrics' });
  };
  const { conflict } = autosave;
  const choose = (value: typeof definition) => {
    setDefinition(value);
    autosave.resolve(value);
  };
  return (
    <>
      <PageHead
        kicker={<Link to="/rubrics">{t('rubrics.title')}</Link>}
        title={d.title}
        lead={t('rubrics.builderLead')}
        actions={
          <>
            <AskFirst
              label={t('rubrics.act.publish')}
              kind="main"
              busy={busy === 'publish' || wanted}
              refused={stuck ? t('rubrics.notSaved') : undefined}
              ask={publishProblems(definition, null).length === 0}
              title={t('rubrics.ask.publish')}
              text={t('rubrics.ask.publishText')}
              act={t('rubrics.act.publishThis')}
              onAct={publish}
            />
            <RenameRubric d={d} />
          </>
        }
        note={t('rubrics.publishNote')}
      />
      <div className={styles['bar']}>
        <Field label={t('rubrics.writeIn')}>
          <Select value={locale} onChange={(e) => setLocale(e.currentTarget.value)}>
            {rubricLocales.map((l) => {
              const begun = languages.find((x) => x.locale === l);
              return (
                <option key={l} value={l}>
                  {begun
                    ? begun.missing.length === 0
                      ? t('rubrics.languageWhole', { language: format.language(l) })
                      : t('rubrics.languageMissing', { language: format.language(l), count: begun.missing.length })
                    : format.language(l)}
                </option>
              );
            })}
          </Select>
        </Field>
        <Button onClick={() => setPreview(!preview)} aria-pressed={preview}>
          {t('rubrics.preview')}
        </Button>
        <SavingState status={autosave.status} />
      </div>
      <div className={styles['notices']}>
        {conflict && (
          <Callout
            tone="warn"
            role="alert"
            title={t('app.conflict.title')}
            actions={
              <>
                {conflict.theirs && <Button onClick={() => choose(conflict.theirs!)}>{t('rubrics.act.takeTheirs')}</Button>}
                <Button onClick={() => choose(conflict.yours)}>{t('rubrics.act.keepMine')}</Button>
              </>
            }
          >
            {t('rubrics.conflictText')}
          </Callout>
        )}
        {problem?.code === 'NOT_READY' ? (
          <Callout tone="warn" role="alert" title={t('rubrics.notYet')}>
            <ProblemList problems={problem.details.missing} definition={definition} />
          </Callout>
        ) : (
          problem && <ProblemNote problem={problem} />
        )}
      </div>
      {preview ? (
        <RubricView definition={definition} locale={locale} />
      ) : (
        <div onBlur={() => autosave.flush()}>
          {definition.dimensions.length === 0 && <EmptyState title={t('rubrics.empty')}>{t('rubrics.emptyText')}</EmptyState>}
          {definition.dimensions.map((x, i) => (
            <DimensionFields
              key={ids[i] ?? i}
              dimension={x}
              number={i + 1}
              locale={locale}
              missing={missingIn(i)}
              onChange={(next) => set(put(definition.dimensions, i, next))}
              onMove={(by) => {
                setIds(moved(ids, i, by));
                set(moved(definition.dimensions, i, by));
              }}
              onRemove={() => {
                setIds(without(ids, i));
                set(without(definition.dimensions, i));
              }}
            />
          ))}
          <p className={`${styles['acts'] ?? ''} ${styles['add'] ?? ''}`}>
            <Button onClick={add}>{t('rubrics.act.addDimension')}</Button>
          </p>
          <details className={styles['dimension']}>
            <summary>{t('rubrics.more')}</summary>
            <div className={styles['inside']}>
              <div className={styles['pair']}>
                {(['evidenceFrom', 'twoKindsFrom'] as const).map((field) => (
                  <Field key={field} label={t(`rubrics.field.${field}`)}>
                    <Select
                      value={String(definition[field])}
                      onChange={(e) => setDefinition({ ...definition, [field]: Number(e.currentTarget.value) })}
                    >
                      {[1, 2, 3, 4, 5].map((n) => (
                        <option key={n}>{n}</option>
                      ))}
                      <option value="6">{t('rubrics.never')}</option>
                    </Select>
                  </Field>
                ))}
              </div>
            </div>
          </details>
          <details className={styles['dimension']}>
            <summary>{t('rubrics.fromFile')}</summary>
            <ReplaceDraft onReplace={setDefinition} />
          </details>
          <p className={styles['acts']}>
            <AskFirst
              label={t('rubrics.act.discard')}
              kind="plain"
              busy={busy === 'discard'}
              refused={autosave.open ? t('rubrics.notSaved') : undefined}
              ask
              title={t('rubrics.ask.discard')}
              text={t('rubrics.ask.discardText')}
              act={t('rubrics.act.discardThis')}
              onAct={() => void discard()}
            />
          </p>
        </div>
      )}
    </>
  );
}
