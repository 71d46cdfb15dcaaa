import { Link } from '@tanstack/react-router';
import { Tag } from '@guildhall/ui/Tag';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { SavingState } from '../../app/autosave/saving-state';
import { useWords } from '../../app/i18n/provider';
import { FileKeep } from './file-keep';
import type { Concept } from './labels';
import { PublishKeep } from './publish-keep';
import { ReviewKeep } from './review-keep';
import { ResourceConflict } from './resource-conflict';
import { ResourceFields } from './resource-fields';
import { TakeBack } from './take-back';
import { useResource, type Draft } from './use-resource';
import styles from './keep.module.css';

/** What is said of it in the middle; its file, what is missing and what becomes of it beside. */
export function WriteResource({ draft, concepts }: { draft: Draft; concepts: readonly Concept[] }) {
  const { t } = useWords();
  const keeping = useResource(draft);
  const { content, set, issues, autosave, resolve } = keeping;
  return (
    <div className={styles['write']}>
      <div className={styles['bar']}>
        <p className="meta">
          <Link to="/resources" search={{ work: true }}>
            {t('resources.mine')}
          </Link>{' '}
          / {draft.networkName}
        </p>
        <div className={styles['acts']}>
          <SavingState status={autosave.status} />
          {draft.slug && (
            <Link to="/resources/$slug" params={{ slug: draft.slug }}>
              {t('resources.toPage')}
            </Link>
          )}
          <PublishKeep draft={draft} arrived={keeping.arrived} whole={issues.length === 0 && !autosave.conflict} />
        </div>
      </div>
      <header className={styles['head']}>
        <p className="meta">{t('resources.keep')}</p>
        <h1 tabIndex={-1} dir="auto" lang={content.locale}>
          {content.title || t('resources.untitled')}
        </h1>
        <p className={styles['line']}>
          <Tag tone={draft.state === 'PUBLISHED' ? 'good' : 'line'}>{t(`resources.state.${draft.state}`)}</Tag>
          {draft.editionNo > 0 && <span className="small">{t('resources.editionNo', { number: draft.editionNo })}</span>}
          {draft.changed && <Tag tone="note">{t('resources.changed')}</Tag>}
        </p>
        <WhoSees>{t(`resources.whoSees.${draft.state}`)}</WhoSees>
      </header>
      <div className={styles['text']}>
        {autosave.conflict && (
          <ResourceConflict key={autosave.conflict.currentVersion} conflict={autosave.conflict} concepts={concepts} onResolve={resolve} />
        )}
        <ResourceFields content={content} set={set} issues={issues} concepts={concepts} onBlur={autosave.flush} />
      </div>
      <aside className={styles['aside']}>
        <FileKeep draft={draft} arrived={keeping.arrived} />
        <section>
          <h2>{t('resources.missing')}</h2>
          {draft.problems.length === 0 ? (
            <p className="small">{t('resources.allThere')}</p>
          ) : (
            <ul role="list" className={styles['missing']}>
              {draft.problems.map((p) => (
                <li key={p.path}>
                  <a href={`#f-${p.path}`}>{t.maybe(`resources.missing.${p.path}`, 'resources.missing.url')}</a>
                </li>
              ))}
            </ul>
          )}
        </section>
        <ReviewKeep draft={draft} arrived={keeping.arrived} />
        <TakeBack draft={draft} arrived={keeping.arrived} />
      </aside>
    </div>
  );
}
