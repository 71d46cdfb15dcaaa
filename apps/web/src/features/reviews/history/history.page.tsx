import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Callout } from '@guildhall/ui/Callout';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import { settled } from '../../../app/autosave/browser-queue';
import { problemOf } from '../../../app/errors';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { ProblemNote } from '../../../app/problem-text';
import type { Problem } from '../../../app/problem';
import { anew } from '../use-act';
import { AnswerHistoryPageDocument, RestoreAnswerDocument, type AnswerHistoryPageQuery } from './history.generated';
import { OneState } from './one-state';
import styles from './history.module.css';

export type History = AnswerHistoryPageQuery['answerHistory'];
export type DimensionHistory = History['dimensions'][number];
export type AnswerState = DimensionHistory['states'][number];

export const load = async ({ client, params }: LoadArgs) => {
  await settled();
  return client.query({
    query: AnswerHistoryPageDocument,
    variables: { caseId: params['caseId'] ?? '', locale: document.documentElement.lang },
    ...anew,
  });
};

type Outcome = { kind: 'done'; dimension: DimensionHistory; at: string } | { kind: 'meanwhile' } | { kind: 'problem'; problem: Problem };

/** What one's own review said before, dimension by dimension, and the way back to it. */
export function HistoryPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t, format, locale } = useWords();
  const client = useApolloClient();
  const router = useRouter();
  const { data } = useSuspenseQuery(AnswerHistoryPageDocument, { variables: { caseId, locale } });
  const { form, dimensions } = data.answerHistory;
  const [busy, setBusy] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  usePageTitle(t('reviews.history.title', { title: form.title }));
  const open = form.review.state === 'DRAFT' || form.review.state === 'RETURNED';
  const changed = dimensions.filter((d) => d.states.length > 1);
  const once = dimensions.filter((d) => d.states.length === 1);

  const restore = async (dimension: DimensionHistory, { version, at }: AnswerState) => {
    if (busy) return;
    setBusy(`${dimension.key}:${version}`);
    try {
      const { data: answer } = await client.mutate({
        mutation: RestoreAnswerDocument,
        variables: {
          input: {
            reviewId: form.review.id,
            dimensionKey: dimension.key,
            version,
            expectedVersion: dimension.version,
            clientMutationId: crypto.randomUUID(),
          },
        },
      });
      await router.invalidate();
      setOutcome(answer!.restoreAnswer.__typename === 'SavedAnswer' ? { kind: 'done', dimension, at } : { kind: 'meanwhile' });
    } catch (error) {
      setOutcome({ kind: 'problem', problem: problemOf(error) });
    } finally {
      setBusy('');
    }
  };

  return (
    <div className={styles['page']}>
      <PageHead
        kicker={
          <Link to="/reviews/$caseId/form" params={{ caseId }}>
            {t('reviews.check.back', { title: form.title })}
          </Link>
        }
        title={t('reviews.history.head')}
        lead={t('reviews.history.lead')}
      />
      {!open && <Callout>{t('reviews.history.closed')}</Callout>}
      {outcome?.kind === 'done' && (
        <Callout
          tone="good"
          role="status"
          title={t('reviews.history.done', { title: outcome.dimension.title, at: format.dateTime(outcome.at) })}
          actions={
            <Link to="/reviews/$caseId/form" params={{ caseId }} search={{ d: outcome.dimension.key }}>
              {t('reviews.history.see')}
            </Link>
          }
        >
          {t('reviews.history.undo')}
        </Callout>
      )}
      {outcome?.kind === 'meanwhile' && (
        <Callout tone="warn" role="alert">
          {t('reviews.history.meanwhile')}
        </Callout>
      )}
      {outcome?.kind === 'problem' && <ProblemNote problem={outcome.problem} />}
      {changed.length + once.length === 0 && <EmptyState title={t('reviews.history.none')} />}
      {changed.map((d) => (
        <SideHead key={d.key} title={d.title} about={t('reviews.history.count', { count: d.states.length })}>
          <ol className={styles['states']}>
            {d.states.map((state, i) => (
              <OneState
                key={state.version}
                form={form}
                dimension={d}
                state={state}
                before={d.states[i + 1]}
                now={i === 0}
                busy={busy === `${d.key}:${state.version}`}
                {...(open && i > 0 ? { onRestore: () => void restore(d, state) } : {})}
              />
            ))}
          </ol>
        </SideHead>
      ))}
      {once.length > 0 && <p className="meta">{t('reviews.history.once', { dimensions: format.list(once.map((d) => d.title)) })}</p>}
    </div>
  );
}
