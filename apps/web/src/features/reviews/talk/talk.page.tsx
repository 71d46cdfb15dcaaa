import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Dot } from '@guildhall/ui/Dot';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { Select } from '@guildhall/ui/Select';
import { SideHead } from '@guildhall/ui/SideHead';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { PostForm } from './post-form';
import { PostItem } from './post-item';
import { MarkTeamReadDocument, TeamTalkPageDocument, type TeamTalkPageQuery } from './talk.generated';
import styles from './talk.module.css';

export type Talk = TeamTalkPageQuery['teamThreads'];
type Thread = Talk['threads'][number];

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: TeamTalkPageDocument, variables: { caseId: params['caseId'] ?? '' }, ...anew });

/** What the team says among itself: in general, and dimension by dimension. Opening the page moves one's own marks on; what was new stays marked until the next look. */
export function TalkPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t } = useWords();
  const { data } = useSuspenseQuery(TeamTalkPageDocument, { variables: { caseId } });
  const talk = data.teamThreads;
  const [key, setKey] = useState('');
  usePageTitle(t('reviews.talk.title', { title: talk.title }));
  useRead(talk);
  const begun = talk.threads.filter((x) => !x.dimensionKey || x.posts.length > 0);
  const others = talk.threads.filter((x) => !begun.includes(x));
  return (
    <div className={styles['talk']}>
      <PageHead
        kicker={
          <>
            {talk.programmeName} ·{' '}
            <Link to="/reviews/$caseId" params={{ caseId }}>
              {talk.title}
            </Link>
          </>
        }
        title={t('reviews.talk.head')}
        lead={t('reviews.talk.lead', { count: talk.readers })}
      />
      {begun.map((x) => (
        <OneThread key={x.dimensionKey ?? ''} talk={talk} x={x} />
      ))}
      {talk.viewerCanWrite && others.length > 0 && (
        <SideHead title={t('reviews.talk.more')}>
          <div className={styles['stack']}>
            <Field label={t('reviews.dimension')}>
              <Select value={key} onChange={(e) => setKey(e.currentTarget.value)}>
                <option value="">{t('reviews.talk.choose')}</option>
                {others.map((x) => (
                  <option key={x.dimensionKey} value={x.dimensionKey ?? ''}>
                    {x.title}
                  </option>
                ))}
              </Select>
            </Field>
            {key && <PostForm key={key} talk={talk} dimensionKey={key} onDone={() => setKey('')} />}
          </div>
        </SideHead>
      )}
    </div>
  );
}

/** Moves the marks of what the page shows. A mark that does not arrive moves the next time. */
function useRead(talk: Talk): void {
  const client = useApolloClient();
  useEffect(() => {
    for (const x of talk.threads) {
      const last = x.posts.at(-1);
      if (x.unread > 0 && last)
        void client
          .mutate({
            mutation: MarkTeamReadDocument,
            variables: { input: { caseId: talk.caseId, dimensionKey: x.dimensionKey, number: last.number } },
          })
          .catch(() => undefined);
    }
  }, [client, talk]);
}

function OneThread({ talk, x }: { talk: Talk; x: Thread }) {
  const { t } = useWords();
  return (
    <SideHead
      title={x.title ?? t('reviews.talk.general')}
      about={x.unread > 0 ? <Dot>{t('reviews.talk.unread', { count: x.unread })}</Dot> : t('reviews.talk.count', { count: x.posts.length })}
    >
      <div className={styles['stack']}>
        {x.posts.length > 0 && (
          <ol className={styles['posts']}>
            {x.posts.map((p) => (
              <PostItem key={p.id} talk={talk} p={p} />
            ))}
          </ol>
        )}
        {talk.viewerCanWrite && <PostForm talk={talk} dimensionKey={x.dimensionKey ?? null} title={x.title ?? t('reviews.talk.general')} />}
      </div>
    </SideHead>
  );
}
