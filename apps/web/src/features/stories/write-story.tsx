import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Tag } from '@guildhall/ui/Tag';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useState } from 'react';
import { SavingState } from '../../app/autosave/saving-state';
import { useOnceArrived } from '../../app/autosave/use-once-arrived';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import { elsewhere } from '../../app/paths';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { ConsentPanel } from './consent-panel';
import { PublishStoryDocument } from './draft.generated';
import { PortraitPanel } from './portrait-panel';
import { StoryConflict } from './story-conflict';
import { StoryFields } from './story-fields';
import { TakeBack } from './take-back';
import { UsesPanel } from './uses-panel';
import { useStory, type StoryDraft } from './use-story';
import styles from './write-story.module.css';

/** The text in the middle, who agreed to what and what is missing beside it. */
export function WriteStory({ draft, countries }: { draft: StoryDraft; countries: readonly string[] }) {
  const { t } = useWords();
  const { content, set, issues, autosave, resolve } = useStory(draft);
  const [publish] = useMutation(PublishStoryDocument);
  const [problem, setProblem] = useState<Problem>();
  const can = draft.viewerCan;
  const [sending, setSending] = useOnceArrived(autosave.open, () => {
    publish({ variables: { input: { storyId: draft.id, expectedVersion: draft.version, clientMutationId: crypto.randomUUID() } } }).catch(
      (error: unknown) => setProblem(problemOf(error)),
    );
  });
  const fresh = draft.state !== 'PUBLISHED' || draft.changed;
  return (
    <div className={styles['write']}>
      <div className={styles['bar']}>
        <p className="meta">
          <Link to="/stories" search={{ work: true }}>
            {t('stories.mine')}
          </Link>{' '}
          / {draft.networkName}
        </p>
        <div className={styles['acts']}>
          <SavingState status={autosave.status} />
          {draft.slug && (
            <Link to="/stories/$slug" params={{ slug: draft.slug }}>
              {t('stories.toPage')}
            </Link>
          )}
          {can.publish && fresh && (
            <Button
              kind="main"
              busy={sending}
              {...(draft.problems.length ? { refused: t('stories.notReady') } : {})}
              onClick={() => {
                setProblem(undefined);
                autosave.flush();
                setSending(true);
              }}
            >
              {draft.state === 'PUBLISHED' ? t('stories.publishChange') : t('stories.publish')}
            </Button>
          )}
        </div>
      </div>
      <header className={styles['head']}>
        <p className="meta">{t(`stories.kind.${draft.kind}`)}</p>
        <h1 tabIndex={-1} dir="auto" lang={content.locale}>
          {content.title || t('stories.untitled')}
        </h1>
        <p className={styles['line']}>
          <Tag tone={draft.state === 'PUBLISHED' ? 'good' : 'line'}>{t(`stories.state.${draft.state}`)}</Tag>
          {draft.changed && <Tag tone="note">{t('stories.changed')}</Tag>}
          <span className="small">{t('stories.writtenDownBy', { name: draft.authorName })}</span>
        </p>
        <WhoSees>{draft.kind === 'LESSON' ? t('stories.whoSees.LESSON') : t('stories.whoSees.STORY')}</WhoSees>
      </header>
      {problem && problem.code !== 'NOT_READY' && <ProblemNote problem={problem} />}
      <div className={styles['text']}>
        {autosave.conflict && <StoryConflict key={autosave.conflict.currentVersion} conflict={autosave.conflict} onResolve={resolve} />}
        {draft.state === 'ENDED' && (
          <Callout tone="warn" title={t('stories.endedTitle')}>
            {t('stories.endedText')}
          </Callout>
        )}
        {can.edit ? (
          <StoryFields kind={draft.kind} content={content} set={set} issues={issues} countries={countries} onBlur={autosave.flush} />
        ) : (
          <p>{t('stories.readOnly')}</p>
        )}
      </div>
      <aside className={styles['aside']}>
        <UsesPanel draft={draft} />
        <section>
          <h2>{t('stories.missing')}</h2>
          {draft.problems.length === 0 ? (
            <p className="small">{t('stories.allThere')}</p>
          ) : (
            <ul role="list" className={styles['missing']}>
              {draft.problems.map((p) => (
                <li key={`${p.path}:${p.rule}`}>
                  <a href={p.path === 'consent' ? '#consent' : `#f-${p.path}`}>
                    {p.path === 'consent'
                      ? t.maybe(`stories.problem.${p.rule}`, 'stories.problem.consentMissing')
                      : t('stories.problem.missing', { field: t.maybe(`stories.field.${p.path}`, 'stories.field.title') })}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {!can.publish && draft.state === 'DRAFT' && <p className="small soft">{t('stories.coordinatorPublishes')}</p>}
        </section>
        {draft.needsConsent && <ConsentPanel draft={draft} locale={content.locale} />}
        {draft.viewerCan.recordConsent && <PortraitPanel draft={draft} />}
        {draft.source && (
          <section>
            <h2>{t('stories.learnedFrom')}</h2>
            <p className="small">
              <Link to={elsewhere(draft.source.address)}>
                <bdi>{draft.source.title}</bdi>
              </Link>
            </p>
          </section>
        )}
        <TakeBack draft={draft} />
      </aside>
    </div>
  );
}
