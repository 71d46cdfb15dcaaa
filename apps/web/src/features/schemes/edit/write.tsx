import { Link } from '@tanstack/react-router';
import { schemeProblems } from '@guildhall/domain/schemes/readiness';
import { Callout } from '@guildhall/ui/Callout';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useMemo, useState } from 'react';
import { SavingState } from '../../../app/autosave/saving-state';
import { useWords } from '../../../app/i18n/provider';
import { issueText } from '../../../app/problem-text';
import type { SchemeNames } from '../names';
import { SourceLine } from '../source-line';
import { AboutFields } from './about-fields';
import { BesideFields } from './beside-fields';
import { Discard } from './discard';
import type { SchemeDraftPageQuery } from './draft.generated';
import { OfferFields } from './offer-fields';
import { Publish } from './publish';
import { SchemeConflict } from './scheme-conflict';
import { useSchemeDraft, type Draft } from './use-scheme-draft';
import styles from './write.module.css';

interface Props {
  draft: Draft;
  names: SchemeNames;
  concepts: SchemeDraftPageQuery['concepts'];
}
export const fieldId = (path: string): string => `f-${path.replaceAll('.', '-')}`;

/** The canvas in boxes; beside it who sees it, what is missing, and the way to publish. */
export function Write({ draft, names, concepts }: Props) {
  const { t } = useWords();
  const { content, set, issues, autosave, resolve } = useSchemeDraft(draft);
  const [attempt, setAttempt] = useState(0);
  const missing = useMemo(() => schemeProblems(content), [content]);
  const label = (path: string): string => {
    const [field = '', at, key] = path.split('.');
    const name = t.maybe(`schemes.field.${field}`, 'schemes.title');
    if (field === 'dimensions' && at) return names.dimension(content.dimensions[Number(at)]?.key ?? '');
    return at
      ? t('schemes.inRow', { list: name, number: Number(at) + 1, box: t.maybe(`schemes.box.${field}.${key ?? ''}`, 'schemes.title') })
      : name;
  };
  const lacks = (rule: string): string => t.maybe(`schemes.missing.${rule}`, 'schemes.missing.missing');
  const wrong = (path: string): string | undefined => {
    const unsaved = issues.find((i) => i.path === path);
    if (unsaved) return `${issueText(t, unsaved, 'schemes')} ${t('schemes.notSavedYet')}`;
    const lacking = attempt > 0 ? missing.find((i) => i.path === path) : undefined;
    return lacking && lacks(lacking.rule);
  };
  const problems = [
    ...issues.map((i) => ({ field: fieldId(i.path), text: `${label(i.path)}: ${issueText(t, i, 'schemes')}` })),
    ...missing.map((i) => ({ field: fieldId(i.path), text: `${label(i.path)}: ${lacks(i.rule)}` })),
  ];
  const fields = { content, set, wrong, onBlur: autosave.flush };
  return (
    <div className={styles['write']}>
      <header className={styles['head']}>
        <p className="meta">
          <Link to="/schemes">{t('schemes.title')}</Link> / {t('schemes.version', { number: draft.number })}
        </p>
        <h1 tabIndex={-1} dir="auto">
          {content.title || t('schemes.untitled')}
        </h1>
        <div className={styles['state']}>
          <span className="meta">
            <bdi>{draft.operatorName}</bdi> · <bdi>{draft.networkName}</bdi>
          </span>
          <SavingState status={autosave.status} />
        </div>
        {draft.source && <SourceLine source={draft.source} />}
      </header>
      <div className={styles['text']}>
        {draft.withdrawn && <Callout tone="warn">{t('schemes.withdrawn.write')}</Callout>}
        {attempt > 0 && problems.length > 0 && <ErrorSummary attempt={attempt} title={t('schemes.missingList')} problems={problems} />}
        {issues.length > 0 && attempt === 0 && (
          <Callout tone="warn" title={t('schemes.notSaved')}>
            {issues.map((i) => label(i.path)).join(', ')}
          </Callout>
        )}
        {autosave.conflict && (
          <section className="stack" aria-label={t('schemes.toSettle')}>
            <h2>{t('schemes.toSettle')}</h2>
            <SchemeConflict key={autosave.conflict.currentVersion} conflict={autosave.conflict} names={names} onResolve={resolve} />
          </section>
        )}
        <AboutFields {...fields} names={names} concepts={concepts} />
        <OfferFields {...fields} names={names} />
        <BesideFields {...fields} names={names} concepts={concepts} />
      </div>
      <aside className={styles['aside']}>
        <section>
          <h2>{t('schemes.whoSees')}</h2>
          <WhoSees>{t('schemes.whoSees.text', { organisation: draft.operatorName, network: draft.networkName })}</WhoSees>
        </section>
        {!draft.withdrawn && (
          <Publish
            draft={draft}
            open={autosave.open}
            ready={missing.length === 0 && issues.length === 0}
            onTry={() => {
              setAttempt((n) => n + 1);
              autosave.flush();
            }}
          />
        )}
        <section>
          <h2>{t('schemes.before')}</h2>
          {problems.length === 0 ? (
            <p className="small">{t('schemes.allThere')}</p>
          ) : (
            <ul role="list" className={styles['missing']}>
              {problems.map((p) => (
                <li key={p.field + p.text}>
                  <a href={`#${p.field}`} onClick={(event) => goTo(p.field) && event.preventDefault()}>
                    {p.text}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
        <Discard draft={draft} />
      </aside>
    </div>
  );
}
function goTo(id: string): boolean {
  const control = document.getElementById(id);
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
  return control !== null;
}
