import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { wordsOf } from '@guildhall/domain/discussions/address';
import { Button } from '@guildhall/ui/Button';
import { inLine } from '../../app/i18n/line';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import type { Discussion } from './discussion.page';
import styles from './discussion.module.css';
import {
  DiscussionPageDocument,
  FollowDiscussionDocument,
  ModerateDiscussionDocument,
  type DiscussionAct,
} from './discussion.page.generated';
import { useStep } from './joining';

/** What is in the discussion, and how the reader stands to it. */
export function DiscussionAside({ discussion: d }: { discussion: Discussion }) {
  const t = useT();
  const client = useApolloClient();
  const { busy, problem, run } = useStep();
  const refetch = { refetchQueries: [DiscussionPageDocument], awaitRefetchQueries: true };
  const params = { slug: d.community.slug, id: d.id, words: wordsOf(d.title) };
  const follow = () =>
    run(() =>
      client.mutate({ mutation: FollowDiscussionDocument, variables: { input: { discussionId: d.id, on: !d.following } }, ...refetch }),
    );
  const moderate = (act: DiscussionAct) => () =>
    run(() => client.mutate({ mutation: ModerateDiscussionDocument, variables: { input: { discussionId: d.id, act } }, ...refetch }));
  const acts: DiscussionAct[] = [
    d.pinned ? 'unpin' : 'pin',
    ...(d.state === 'LOCKED' ? (['unlock'] as const) : d.state === 'OPEN' || d.state === 'ANSWERED' ? (['lock'] as const) : []),
    ...(d.state === 'HIDDEN' ? (['show'] as const) : d.state === 'REMOVED' ? [] : (['hide'] as const)),
  ];
  return (
    <div className="aside">
      <section>
        <h2>{t('communities.inThis')}</h2>
        {d.acceptedAnswer && (
          <p className="small">
            {t.rich('communities.answerFrom', {
              link: (words) => (
                <Link to="/c/$slug/t/$id/{-$words}" params={params} search={{ post: d.acceptedAnswer?.id }}>
                  {words}
                </Link>
              ),
              name: <bdi>{d.acceptedAnswer.author?.displayName ?? t('communities.somebody')}</bdi>,
            })}
          </p>
        )}
        <p className="small">
          {inLine(
            [
              t('communities.countReplies', { count: d.replyCount }),
              t('communities.countPeople', { count: d.peopleCount }),
              t('communities.countLanguages', { count: d.localeCount }),
            ],
            ', ',
          )}
        </p>
      </section>
      {d.viewerCan.follow && (
        <section>
          <h2>{t('communities.you')}</h2>
          <p className="small">{t(d.following ? 'communities.following' : 'communities.notFollowing')}</p>
          <p className={styles['asideActs']}>
            <Button small busy={busy} onClick={follow}>
              {t(d.following ? 'communities.unfollow' : 'communities.followThis')}
            </Button>
          </p>
        </section>
      )}
      {d.viewerCan.moderate && (
        <section>
          <h2>{t('communities.moderation')}</h2>
          <p className={styles['asideActs']}>
            {acts.map((act) => (
              <Button key={act} small busy={busy} onClick={moderate(act)}>
                {t(`communities.act.${act}`)}
              </Button>
            ))}
          </p>
        </section>
      )}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
