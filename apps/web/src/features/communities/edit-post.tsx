import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { problemOf } from '../../app/errors';
import { ConflictView } from '../../app/forms/conflict-view';
import { LeaveGuard } from '../../app/forms/leave-guard';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import type { Discussion } from './discussion.page';
import styles from './discussion.module.css';
import { DiscussionPageDocument } from './discussion.page.generated';
import { EditPostDocument } from './edit-post.generated';
import type { Post } from './post';
import { SeenBy } from './seen-by';

/** Changes one's own post in place. Somebody may have done so in another tab: then both texts are shown and one chooses. */
export function EditPost({ post, discussion: d, onClose }: { post: Post; discussion: Discussion; onClose: () => void }) {
  const t = useT();
  const client = useApolloClient();
  const base = post.body ?? '';
  const [body, setBody] = useState(base);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [conflict, setConflict] = useState<{ theirs: string; version: number } | null>(null);

  const save = async (text: string, expectedVersion: number) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await client.mutate({
        mutation: EditPostDocument,
        variables: { input: { postId: post.id, body: text, expectedVersion } },
        refetchQueries: [DiscussionPageDocument],
        awaitRefetchQueries: true,
      });
      onClose();
    } catch (error) {
      const met = problemOf(error);
      const theirs = met.code === 'CONFLICT' ? (met.details.theirs as { body?: string } | undefined)?.body : undefined;
      if (met.code === 'CONFLICT' && theirs !== undefined) setConflict({ theirs, version: met.details.currentVersion });
      else setProblem(met);
    } finally {
      setBusy(false);
    }
  };
  if (conflict)
    return (
      <ConflictView
        fields={[{ key: 'body', label: t('communities.postText') }]}
        base={{ body: base }}
        theirs={{ body: conflict.theirs }}
        yours={{ body }}
        busy={busy}
        onResolve={(chosen) => void save(chosen.body, conflict.version)}
      />
    );
  return (
    <form
      className={styles['edit']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save(body, post.version);
      }}
    >
      <Field
        label={t('communities.postText')}
        whoSees={<SeenBy visibility={d.community.visibility} memberCount={d.community.memberCount} />}
      >
        <MarkdownEditor rows={8} lang={post.locale} value={body} onChange={setBody} />
      </Field>
      {problem && <ProblemNote problem={problem} />}
      <p className="meta">{t('communities.editNote')}</p>
      <Button type="submit" kind="main" busy={busy} refused={body.trim() ? undefined : t('app.rule.required')}>
        {t('communities.saveEdit')}
      </Button>
      <LeaveGuard when={body !== base && !busy} />
    </form>
  );
}
