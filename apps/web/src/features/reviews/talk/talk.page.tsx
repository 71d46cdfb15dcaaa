import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Dot } from '@guildhall/ui/Dot';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { Select } from '@guildhall/ui/Select';
import { Tab, Tabs } from '@guildhall/ui/Tabs';
import { SideHead } from '@guildhall/ui/SideHead';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { PostForm } from './post-form';
import { PostItem } from './post-item';
import { MarkThreadReadDocument, CaseTalkPageDocument, type CaseTalkPageQuery } from './talk.generated';
import { anchorOf, audienceOf } from './audience';
import { PostAbout } from './post-about';
import { useReaders } from './readers';
import styles from './talk.module.css';

export type Talk = CaseTalkPageQuery['caseThreads'];
type Thread = Talk['threads'][number];

const variablesOf = (caseId: string, search: Readonly<Record<string, unknown>>) => ({
  caseId,
  audience: audienceOf(search).to ?? null,
  evidenceId: anchorOf(search).evidence ?? null,
});
export const load = ({ client, params, search }: LoadArgs) =>
  client.query({ query: CaseTalkPageDocument, variables: variablesOf(params['caseId'] ?? '', search), ...anew });

/** What is said in a case to one audience of the reader: in general, and dimension by dimension. Opening the page moves one's own marks on; what was new stays marked until the next look. */
export function TalkPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t } = useWords();
  const search = useSearch({ strict: false });
  const { data } = useSuspenseQuery(CaseTalkPageDocument, { variables: variablesOf(caseId, search) });
  const talk = data.caseThreads;
  const [key, setKey] = useState('');
  const head = t(`reviews.talk.head.${talk.audience}`);
  const readers = useReaders(talk);
  usePageTitle(`${head}: ${talk.title}`);
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
        title={head}
        lead={readers}
      />
      {talk.audiences.length > 1 && (
        <Tabs label={t('reviews.talk.audiences')}>
          {talk.audiences.map(({ audience, unread }) => (
            <Tab
              key={audience}
              link={<Link to="/reviews/$caseId/talk" params={{ caseId }} search={{ to: audience }} />}
              current={audience === talk.audience}
            >
              {t(`reviews.talk.head.${audience}`)}
              {unread > 0 && <Dot>{t('reviews.talk.unread', { count: unread })}</Dot>}
            </Tab>
          ))}
        </Tabs>
      )}
      <PostAbout talk={talk} section={anchorOf(search).section} />
      {begun.map((x) => (
        <OneThread key={`${talk.audience}:${x.dimensionKey ?? ''}`} talk={talk} x={x} />
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
            {key && <PostForm key={talk.audience + key} talk={talk} dimensionKey={key} onDone={() => setKey('')} />}
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
            mutation: MarkThreadReadDocument,
            variables: { input: { caseId: talk.caseId, audience: talk.audience, dimensionKey: x.dimensionKey, number: last.number } },
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
