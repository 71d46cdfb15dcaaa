import { useApolloClient } from '@apollo/client/react';
import { useId, useMemo, useRef, useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { problemOf } from '../../app/errors';
import { ConflictView } from '../../app/forms/conflict-view';
import { useKept, type Values } from '../../app/forms/use-kept';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import type { Discussion } from './discussion.page';
import styles from './discussion.module.css';
import { DiscussionPageDocument } from './discussion.page.generated';
import { EditPostDocument } from './edit-post.generated';
import { OfferMentions } from './mentions/offer';
import type { Post } from './post';
import { SeenBy } from './seen-by';

const theirsOf = (x: Record<string, unknown>): Partial<Values> => (typeof x['body'] === 'string' ? { body: x['body'] } : {});

/** Changes one's own post in place; the words stay on this device until they are saved. Somebody may have changed it in another tab: then both texts are shown and one chooses. */
export function EditPost({ post, discussion: d, onClose }: { post: Post; discussion: Discussion; onClose: () => void }) {
  const t = useT();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const start = useMemo<Values>(() => ({ body: post.body ?? '' }), [post.body]);
  const kept = useKept(`post:${post.id}`, start, post.version, problem, theirsOf);
  const body = kept.v['body'] ?? '';
  const { conflict } = kept;
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();

  const save = async (text = body, expectedVersion = kept.version) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await client.mutate({
        mutation: EditPostDocument,
        variables: { input: { postId: post.id, body: text, expectedVersion } },
        refetchQueries: [DiscussionPageDocument],
        awaitRefetchQueries: true,
      });
      kept.clear();
      onClose();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  if (conflict)
    return (
      <ConflictView
        fields={[{ key: 'body', label: t('communities.postText') }]}
        base={conflict.base}
        theirs={conflict.theirs}
        yours={kept.v}
        busy={busy}
        onResolve={(chosen) => {
          const { version } = conflict;
          kept.resolve(chosen);
          void save(chosen['body'], version);
        }}
      />
    );
  return (
    <form
      className={styles['edit']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <Field
        label={t('communities.postText')}
        whoSees={<SeenBy visibility={d.community.visibility} memberCount={d.community.memberCount} />}
      >
        <MarkdownEditor
          ref={box}
          describedBy={hint}
          rows={8}
          lang={post.locale}
          value={body}
          onChange={(text) => kept.put({ body: text })}
        />
      </Field>
      <OfferMentions box={box} hintId={hint} communityId={d.community.id} />
      {problem && <ProblemNote problem={problem} />}
      {kept.restored && <p className="meta">{t('app.editor.restored')}</p>}
      <p className="meta">{t('communities.editNote')}</p>
      <Button type="submit" kind="main" busy={busy} refused={body.trim() ? undefined : t('app.rule.required')}>
        {t('communities.saveEdit')}
      </Button>
    </form>
  );
}
