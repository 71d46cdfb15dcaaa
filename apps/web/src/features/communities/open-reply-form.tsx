import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { wordsOf } from '@guildhall/domain/discussions/address';
import { maxPostLength } from '@guildhall/domain/discussions/discussion';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { SaveState } from '@guildhall/ui/SaveState';
import { useDraft } from '../../app/drafts';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { issueText, ProblemNote } from '../../app/problem-text';
import type { Discussion } from './discussion.page';
import styles from './discussion.module.css';
import { CommunityPageDocument } from './community.page.generated';
import { DiscussionPageDocument, ReplyToDiscussionDocument } from './discussion.page.generated';
import { LanguageField, useWritingLanguage } from './language-field';
import { OfferMentions } from './mentions/offer';
import type { Post } from './post';
import { asQuote, useQuoteButton } from './quoting';
import { SeenBy } from './seen-by';
import type { ReplyBox } from './reply-form';

/** The box itself, for who may reply. */
export function OpenReplyForm({ discussion: d, ref }: { discussion: Discussion; ref: Ref<ReplyBox> }) {
  const t = useT();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { text, setText, clear, restored } = useDraft(`reply:${d.id}`);
  const [language, setLanguage] = useWritingLanguage(d.locale);
  const unfollowed = useDraft(`reply-unfollowed:${d.id}`);
  const follow = !unfollowed.text;
  const [to, setTo] = useState<Post | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [wrong, setWrong] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const id = useRef('');
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  });

  const focus = () => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  };
  const quote = (words: string) => {
    const before = latest.current.trimEnd();
    setText(`${before}${before ? '\n\n' : ''}${asQuote(words)}\n\n`);
    requestAnimationFrame(focus);
  };
  useImperativeHandle(ref, () => ({
    focus,
    answer(post) {
      setTo(post.number > 1 ? post : null);
      const chosen = document.getSelection();
      const inside = chosen?.anchorNode?.parentElement?.closest('[data-post]')?.getAttribute('data-post') === post.id;
      if (inside && chosen && !chosen.isCollapsed) quote(chosen.toString());
      else focus();
    },
  }));
  const quoteButton = useQuoteButton(quote);

  const send = async () => {
    if (busy) return;
    if (!text.trim()) return setWrong(t('app.rule.required'));
    setBusy(true);
    setProblem(undefined);
    setWrong(undefined);
    id.current ||= crypto.randomUUID();
    try {
      const input = { discussionId: d.id, body: text, locale: language, replyToId: to?.id ?? null, follow, clientMutationId: id.current };
      const { data } = await client.mutate({ mutation: ReplyToDiscussionDocument, variables: { input } });
      id.current = '';
      clear();
      unfollowed.clear();
      setTo(null);
      await client.refetchQueries({ include: [DiscussionPageDocument, CommunityPageDocument] });
      if (d.posts.hasMore && data)
        await navigate({
          to: '/c/$slug/t/$id/{-$words}',
          params: { slug: d.community.slug, id: d.id, words: wordsOf(d.title) },
          search: { post: data.reply.id },
        });
    } catch (error) {
      const met = problemOf(error);
      if (met.code === 'INVALID_INPUT' && met.details.issues[0]) setWrong(issueText(t, met.details.issues[0], 'communities'));
      else setProblem(met);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={styles['editor']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      noValidate
    >
      {quoteButton}
      <Field
        label={t('communities.yourReply')}
        id="reply"
        error={wrong}
        whoSees={<SeenBy visibility={d.community.visibility} memberCount={d.community.memberCount} />}
      >
        <MarkdownEditor
          ref={box}
          describedBy={hint}
          rows={5}
          lang={language}
          maxLength={maxPostLength}
          value={text}
          onChange={(value) => {
            id.current = '';
            setText(value);
          }}
        />
      </Field>
      <OfferMentions box={box} hintId={hint} communityId={d.community.id} />
      {to && (
        <p className="meta">
          {t('communities.replyingTo', { name: to.author?.displayName ?? t('communities.somebody') })}{' '}
          <Button kind="text" small onClick={() => setTo(null)}>
            {t('communities.replyToAll')}
          </Button>
        </p>
      )}
      <div className={styles['options']}>
        <LanguageField value={language} onChange={setLanguage} />
        <Checkbox
          label={t('communities.follow')}
          checked={follow}
          onChange={(event) => unfollowed.setText(event.currentTarget.checked ? '' : 'yes')}
        />
      </div>
      {problem && <ProblemNote problem={problem} />}
      <div className={styles['send']}>
        <Button type="submit" kind="main" busy={busy}>
          {t('communities.postReply')}
        </Button>
        {text && <SaveState state="saved">{t(restored ? 'app.editor.restored' : 'communities.draftKept')}</SaveState>}
      </div>
    </form>
  );
}
