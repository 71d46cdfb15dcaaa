import { useApolloClient, useMutation } from '@apollo/client/react';
import { missingParts, nextMissing, sections, sectionStates, type SectionKey } from '@guildhall/domain/practices/readiness';
import type { PracticeContent } from '@guildhall/domain/practices/content';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { useText } from '@guildhall/ui/input';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { useMemo, useRef, useState, type ReactNode, type TextareaHTMLAttributes } from 'react';
import { SavingState } from '../../app/autosave/saving-state';
import { useOnceArrived } from '../../app/autosave/use-once-arrived';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import { issueText, ProblemNote } from '../../app/problem-text';
import type { Problem } from '../../app/problem';
import { DraftConflict } from './draft-conflict';
import { DraftAside } from './draft-aside';
import { SubmitPracticeDocument } from './draft.generated';
import { goToField } from './go-to-field';
import type { Concept, Labels } from './labels';
import { Preview } from './preview';
import { SectionFields } from './section-fields';
import { useDraft, type Draft } from './use-draft';
import styles from './write-page.module.css';

interface Props {
  draft: Draft;
  labels: Labels;
  concepts: readonly Concept[];
  over: ReactNode;
}

/** Sections at the left with their state, the text in the middle, who sees it and what is missing at the right. */
export function WritePage({ draft, labels, concepts, over }: Props) {
  const { t } = useWords();
  const client = useApolloClient();
  const { content, set, issues, autosave, resolve } = useDraft(draft);
  const [now, setNow] = useState<SectionKey>('about');
  const [previewing, setPreviewing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem>();
  const [submit] = useMutation(SubmitPracticeDocument);
  const missing = useMemo(() => missingParts(content, draft.form), [content, draft.form]);
  const states = useMemo(() => sectionStates(content, draft.form), [content, draft.form]);
  const say = (issue: { path: string; rule: string }) => missingText(t, issue, content);
  const wrong = (path: string): string | undefined => {
    const unsaved = issues.find((i) => i.path === path || i.path.startsWith(`${path}.`));
    if (unsaved) return `${issueText(t, unsaved)} ${t('practices.notSavedYet')}`;
    const lacking = attempt > 0 ? missing.find((i) => i.path === path) : undefined;
    return lacking && say(lacking);
  };
  const [sending, setSending] = useOnceArrived(autosave.open, () => {
    submit({ variables: { input: { practiceId: draft.id, expectedVersion: draft.version } } }).catch((error: unknown) =>
      setProblem(problemOf(error)),
    );
  });
  const send = () => {
    setAttempt((n) => n + 1);
    autosave.flush();
    if (missing.length === 0 && issues.length === 0) setSending(true);
  };
  // The box that had the focus last: a press on the button takes it away.
  const visited = useRef<string>(null);
  const goOn = () => {
    const next = nextMissing(missing, visited.current, now);
    if (!next) return;
    visited.current = next.path;
    goToField(fieldId(next.path));
  };
  const preview = () => {
    autosave.flush();
    setPreviewing(true);
  };
  return (
    <div className={styles['write']}>
      <div className={styles['bar']}>
        {over}
        <div className={styles['acts']}>
          <Button onClick={preview}>{t('practices.preview')}</Button>
          <Button kind="main" busy={sending} onClick={send}>
            {t('practices.send')}
          </Button>
        </div>
      </div>
      <div className={styles['progress']}>
        <span className={styles['saving']}>
          <SavingState status={autosave.status} />
        </span>
        <span className={styles['ready']}>
          {t('practices.readyOf', { ready: Object.values(states).filter((s) => s === 'READY').length, of: sections.length })}
        </span>
        {missing.length > 0 && (
          <Button small onClick={goOn}>
            {t('practices.nextMissing', { count: missing.length })}
          </Button>
        )}
      </div>
      <nav className={styles['sections']} aria-label={t('practices.sections')}>
        <ol role="list">
          {sections.map(({ key }) => (
            <li key={key}>
              <a href={`#s-${key}`} data-state={states[key]} aria-current={key === now ? 'step' : undefined}>
                <span>{t(`practices.part.${key}`)}</span>
                <span className={styles['state']}>{t(`practices.partState.${states[key]}`)}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles['text']}>
        {attempt > 0 && (missing.length > 0 || issues.length > 0) && (
          <ErrorSummary
            attempt={attempt}
            title={t('practices.missingList')}
            problems={[
              ...issues.map((i) => ({ field: fieldId(i.path), text: issueText(t, i) })),
              ...missing.map((i) => ({ field: fieldId(i.path), text: say(i) })),
            ]}
          />
        )}
        {problem && (
          <ProblemNote
            problem={problem}
            actions={
              <Button onClick={() => void client.refetchQueries({ include: ['PracticeDraftPage'] }).then(() => setProblem(undefined))}>
                {t('app.problem.again')}
              </Button>
            }
          />
        )}
        {autosave.conflict && <DraftConflict key={autosave.conflict.currentVersion} conflict={autosave.conflict} onResolve={resolve} />}
        <h1 tabIndex={-1}>
          <VisuallyHidden>{content.title || t('practices.untitled')}</VisuallyHidden>
        </h1>
        <label className={styles['titleLabel']} htmlFor="f-title">
          {t('practices.field.title')}: {t('practices.hint.title')}
        </label>
        <Title content={content} set={set} wrong={wrong('title')} />
        {wrong('title') && <p className={styles['wrong']}>{wrong('title')}</p>}
        {sections.map(({ key }) => (
          <section
            key={key}
            id={`s-${key}`}
            className={styles['section']}
            aria-label={t(`practices.part.${key}`)}
            data-single={single.has(key) || undefined}
            onFocusCapture={({ target }) => {
              setNow(key);
              if (target.id.startsWith('f-')) visited.current = target.id.slice(2).replaceAll('-', '.');
            }}
          >
            {single.has(key) ? null : <h2>{t(`practices.part.${key}`)}</h2>}
            <SectionFields
              section={key}
              practiceId={draft.id}
              content={content}
              set={set}
              wrong={wrong}
              labels={labels}
              concepts={concepts}
              ownerName={draft.ownerName}
              onBlur={autosave.flush}
            />
          </section>
        ))}
      </div>
      <DraftAside draft={draft} missing={missing.map((i) => ({ field: fieldId(i.path), text: say(i) }))} />
      <Dialog open={previewing} onClose={() => setPreviewing(false)} title={t('practices.preview.title')} closeLabel={t('app.close')}>
        {autosave.open ? <p role="status">{t('app.save.saving')}</p> : <Preview id={draft.id} labels={labels} />}
      </Dialog>
    </div>
  );
}

/** Parts that are one box: its label is their title. */
const single: ReadonlySet<SectionKey> = new Set(['need', 'whatIsDone', 'whyItMayWork', 'limits']);
const fieldId = (path: string): string => `f-${path.replaceAll('.', '-')}`;

/** What is lacking, in words with the name of its place. */
export function missingText(t: ReturnType<typeof useWords>['t'], issue: { path: string; rule: string }, content: PracticeContent): string {
  const [field = '', at = ''] = issue.path.split('.');
  if (at)
    return t.maybe(`practices.missing.${issue.rule}`, 'practices.missing.other', {
      number: Number(at) + 1,
      label: field === 'facts' ? (content.facts[Number(at)]?.label ?? '') : '',
    });
  if (issue.rule === 'missing') return t.maybe(`practices.missing.${field}`, 'practices.missing.other');
  return t.maybe(`practices.missing.${issue.rule}`, 'practices.missing.other');
}

function Title({ content, set, wrong }: Pick<ReturnType<typeof useDraft>, 'content' | 'set'> & { wrong: string | undefined }) {
  const [box, tooLong] = useText<HTMLTextAreaElement, TextareaHTMLAttributes<HTMLTextAreaElement>>({
    value: content.title,
    maxLength: 160,
  });
  return (
    <>
      <textarea
        {...box}
        id="f-title"
        className={styles['title']}
        dir="auto"
        rows={1}
        lang={content.locale}
        {...(wrong ? { 'aria-invalid': true } : {})}
        onChange={(event) => set('title', event.currentTarget.value.replace(/\n/g, ' '))}
      />
      {tooLong}
    </>
  );
}
