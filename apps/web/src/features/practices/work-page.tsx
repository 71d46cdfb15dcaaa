import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import { usePageTitle } from '../../app/page-title';
import { PracticeWorkPageDocument } from './draft.generated';
import { ownTone, queueTone } from './work-tones';
import { TranslationRows } from './translation-rows';

export const load = ({ client }: LoadArgs) => client.query({ query: PracticeWorkPageDocument, fetchPolicy: 'network-only' });

/** What one writes oneself, and for those who coordinate what waits for screening or publication. */
export function WorkPage() {
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(PracticeWorkPageDocument);
  const { practiceScreeningQueue: queue, ownPractices: own, ownValidationTasks, translationWork } = data;
  const tasks = ownValidationTasks.filter((task) => task.open);
  usePageTitle(t('practices.work'));
  return (
    <>
      <PageHead
        title={t('practices.work')}
        actionsBeside
        actions={
          <Link to="/practices/new" className={buttonClass('main')}>
            {t('practices.writeOne')}
          </Link>
        }
      />
      {tasks.length > 0 && (
        <section className="stack" style={{ marginBlockEnd: 'var(--s-6)' }}>
          <h2>{t('practices.tasks')}</h2>
          <Rows label={t('practices.tasks')}>
            {tasks.map((task) => (
              <Row
                key={task.id}
                title={task.title}
                link={<Link to="/practices/validation/$id" params={{ id: task.id }} />}
                meta={
                  <>
                    {task.ownerName && <span dir="auto">{task.ownerName}</span>}
                    <span>{task.networkName}</span>
                    <Time at={task.askedAt} />
                  </>
                }
                side={
                  <Tag tone={task.state === 'GIVEN' ? 'good' : 'gold'}>
                    {t(
                      task.state === 'GIVEN'
                        ? 'practices.task.GIVEN'
                        : task.state === 'WORKING'
                          ? 'practices.task.WORKING'
                          : 'practices.task.ASKED',
                    )}
                  </Tag>
                }
              />
            ))}
          </Rows>
        </section>
      )}
      {queue.nodes.length > 0 && (
        <section className="stack">
          <h2>{t('practices.queue')}</h2>
          <Rows label={t('practices.queue')}>
            {queue.nodes.map((d) => (
              <Row
                key={d.id}
                title={d.title || t('practices.untitled')}
                link={<Link to="/practices/$slug/edit" params={{ slug: d.id }} />}
                line={d.bar && d.state === 'SUBMITTED' ? t(`practices.bar.${d.bar}`) : undefined}
                meta={
                  <>
                    <span>{format.list(d.authorNames)}</span>
                    {d.ownerName && <span dir="auto">{d.ownerName}</span>}
                    <span>{d.networkName}</span>
                    {d.submittedAt && <Time at={d.submittedAt} />}
                  </>
                }
                side={<Tag tone={queueTone(d)}>{t(`practices.state.${d.state}`)}</Tag>}
              />
            ))}
          </Rows>
        </section>
      )}
      {translationWork.length > 0 && (
        <section className="stack" style={{ marginBlockStart: 'var(--s-6)' }}>
          <h2>{t('practices.translations')}</h2>
          <TranslationRows work={translationWork} />
        </section>
      )}
      <section className="stack" style={{ marginBlockStart: 'var(--s-6)' }}>
        <h2>{t('practices.own')}</h2>
        {own.nodes.length === 0 ? (
          <EmptyState
            title={<span>{t('practices.own.none')}</span>}
            action={
              <Link to="/practices/new" className={buttonClass('main')}>
                {t('practices.writeOne')}
              </Link>
            }
          >
            {t('practices.own.why')}
          </EmptyState>
        ) : (
          <Rows label={t('practices.own')}>
            {own.nodes.map((d) => (
              <Row
                key={d.id}
                title={d.title || t('practices.untitled')}
                link={
                  d.state === 'PUBLISHED' && d.slug ? (
                    <Link to="/practices/$slug" params={{ slug: d.slug }} />
                  ) : (
                    <Link to="/practices/$slug/edit" params={{ slug: d.id }} />
                  )
                }
                meta={
                  <>
                    <span>{t('practices.edition', { number: d.editionNo })}</span>
                    <span>{d.networkName}</span>
                    <Time at={d.updatedAt} />
                  </>
                }
                side={<Tag tone={ownTone(d)}>{t(`practices.state.${d.state}`)}</Tag>}
              />
            ))}
          </Rows>
        )}
      </section>
    </>
  );
}
