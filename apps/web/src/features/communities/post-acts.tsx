import { useApolloClient } from '@apollo/client/react';
import { useState, type RefObject } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Icon } from '@guildhall/ui/Icon';
import { Menu, type MenuEntry } from '@guildhall/ui/Menu';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import type { Discussion } from './discussion.page';
import styles from './discussion.module.css';
import {
  AcceptAnswerDocument,
  DiscussionPageDocument,
  ModeratePostDocument,
  ReactToPostDocument,
  WithdrawPostDocument,
  type ReactionKind,
} from './discussion.page.generated';
import { useStep } from './joining';
import type { Post } from './post';
import type { ReplyBox } from './reply-form';
import { reactionKeys, reactionKinds } from './words';

interface Props {
  post: Post;
  discussion: Discussion;
  reply: RefObject<ReplyBox | null>;
  onEdit: () => void;
}

/** Reply, reactions in words, and behind a menu what is done seldom. */
export function PostActs({ post, discussion: d, reply, onEdit }: Props) {
  const t = useT();
  const client = useApolloClient();
  const { busy, problem, run } = useStep();
  const [asking, setAsking] = useState(false);
  const can = post.viewerCan;
  const refetch = { refetchQueries: [DiscussionPageDocument], awaitRefetchQueries: true };
  const react = (kind: ReactionKind, on: boolean) => () =>
    run(() => client.mutate({ mutation: ReactToPostDocument, variables: { input: { postId: post.id, kind, on } }, ...refetch }));
  const accept = (postId: string | null) => () =>
    run((clientMutationId) =>
      client.mutate({ mutation: AcceptAnswerDocument, variables: { input: { discussionId: d.id, postId, clientMutationId } }, ...refetch }),
    );
  const moderate = (act: 'hide' | 'show' | 'remove') => () =>
    run(() => client.mutate({ mutation: ModeratePostDocument, variables: { input: { postId: post.id, act } }, ...refetch }));
  const withdraw = () =>
    run(async () => {
      await client.mutate({
        mutation: WithdrawPostDocument,
        variables: { input: { postId: post.id, expectedVersion: post.version } },
        ...refetch,
      });
      setAsking(false);
    });

  const countOf = (kind: ReactionKind) => post.reactions.find((one) => one.kind === kind);
  const shown = reactionKinds.filter((kind) => countOf(kind) || (kind === 'USEFUL' && can.react));
  const isAnswer = d.acceptedAnswer?.id === post.id;
  const entries: MenuEntry[] = [
    ...(can.react
      ? reactionKinds
          .filter((kind) => !shown.includes(kind))
          .map((kind) => ({ key: kind, label: t(reactionKeys[kind]), onSelect: react(kind, true) }))
      : []),
    ...(can.edit ? [{ key: 'edit', label: t('communities.edit'), onSelect: onEdit }] : []),
    ...(can.withdraw ? [{ key: 'withdraw', label: t('communities.withdrawPost'), danger: true, onSelect: () => setAsking(true) }] : []),
    ...(can.moderate && post.state === 'VISIBLE' ? [{ key: 'hide', label: t('communities.hide'), onSelect: moderate('hide') }] : []),
    ...(can.moderate && post.state === 'HIDDEN' ? [{ key: 'show', label: t('communities.show'), onSelect: moderate('show') }] : []),
    ...(can.moderate && post.state !== 'REMOVED'
      ? [{ key: 'remove', label: t('communities.removePost'), danger: true, onSelect: moderate('remove') }]
      : []),
  ];
  return (
    <div className={styles['acts']}>
      {d.viewerCan.reply && (
        <Button kind="text" small onClick={() => reply.current?.answer(post)}>
          {t('communities.reply')}
        </Button>
      )}
      {shown.map((kind) => {
        const one = countOf(kind);
        const words = one ? t('communities.reactionCount', { name: t(reactionKeys[kind]), count: one.count }) : t(reactionKeys[kind]);
        if (!can.react)
          return (
            <span key={kind} className="meta">
              {words}
            </span>
          );
        return (
          <Button
            key={kind}
            kind="text"
            small
            aria-pressed={one?.mine ?? false}
            className={one?.mine ? styles['mine'] : undefined}
            onClick={react(kind, !one?.mine)}
          >
            {words}
          </Button>
        );
      })}
      {can.accept && !isAnswer && (
        <Button kind="text" small busy={busy} onClick={accept(post.id)}>
          {t('communities.acceptAnswer')}
        </Button>
      )}
      {can.accept && isAnswer && (
        <Button kind="text" small busy={busy} onClick={accept(null)}>
          {t('communities.takeBackAnswer')}
        </Button>
      )}
      {entries.length > 0 && (
        <Menu label={t('communities.moreActs')} entries={entries} className={buttonClass('text', true)}>
          <Icon name="more" />
        </Menu>
      )}
      {problem && <ProblemNote problem={problem} />}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('communities.withdrawAsk')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('communities.keepPost')}</Button>
            <Button kind="danger" busy={busy} onClick={withdraw}>
              {t('communities.withdrawPost')}
            </Button>
          </>
        }
      >
        <p>{t('communities.withdrawText')}</p>
      </Dialog>
    </div>
  );
}
