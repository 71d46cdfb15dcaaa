import { useApolloClient } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useId, useRef } from 'react';
import { wordsOf } from '@guildhall/domain/discussions/address';
import { discussionKinds, type DiscussionKind } from '@guildhall/domain/discussions/discussion';
import { startDiscussionInput, type StartDiscussion } from '@guildhall/domain/discussions/discussion.inputs';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDraft } from '../../app/drafts';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { loadMessages } from '../../app/i18n/i18n';
import { useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { Pending } from '../../app/pending';
import { ProblemNote } from '../../app/problem-text';
import { useViewer } from '../../app/viewer';
import { CommunityPageDocument } from './community.page.generated';
import styles from './communities.module.css';
import { loadCommunity, useCommunity, type Community } from './frame';
import { LanguageField, useWritingLanguage } from './language-field';
import { OfferMentions } from './mentions/offer';
import { usePollDraft } from './poll/use-poll-draft';
import { useParam } from './search';
import { SeenBy } from './seen-by';
import { StartDiscussionDocument } from './start.page.generated';
import { kindKeys } from './words';

const PollFields = lazy(async () => {
  const [module] = await Promise.all([import('./poll/poll-fields'), loadMessages('communities/settings')]);
  return { default: module.PollFields };
});

export const load = loadCommunity;
const route = getRouteApi('/c/$slug/start');

const tagsIn = (text: string) =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);

export function StartPage() {
  const t = useT();
  const slug = useParam('slug');
  const c = useCommunity(slug);
  const viewer = useViewer();
  usePageTitle(`${t('communities.start')} · ${c.name}`);
  const back = (
    <Link to="/c/$slug" params={{ slug }} search={{}} className={buttonClass()}>
      {t('communities.backTo', { name: c.name })}
    </Link>
  );
  if (!c.viewerCan.write) return <EmptyState title={<h1 tabIndex={-1}>{t('communities.mayNotWrite')}</h1>} action={back} />;
  // What was typed belongs to a person: the form begins when it is known who asks, with what that person had typed.
  return viewer ? <StartForm key={viewer.id} community={c} /> : <Pending />;
}

/** A question or another beginning; all that is typed is kept on this device until it is sent. */
function StartForm({ community: c }: { community: Community }) {
  const t = useT();
  const search = route.useSearch();
  const navigate = useNavigate();
  const client = useApolloClient();
  const title = useDraft(`start-title:${c.id}`);
  const body = useDraft(`start:${c.id}`);
  const [language, setLanguage] = useWritingLanguage(c.locale);
  const tags = useDraft(`start-tags:${c.id}`);
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const keptKind = useDraft(`start-kind:${c.id}`);
  const unfollowed = useDraft(`start-unfollowed:${c.id}`);
  const poll = usePollDraft(c.id);
  const kinds = discussionKinds.filter((kind) => kind !== 'ANNOUNCEMENT' || c.viewerCan.announce);
  const { form, submit, busy, problem, summary, attempt, errorOf, idOf } = useFormMutation<
    StartDiscussion,
    { startDiscussion: { id: string; title: string } }
  >({
    schema: startDiscussionInput,
    mutation: StartDiscussionDocument,
    feature: 'communities',
    repeatable: true,
    defaults: {
      communityId: c.id,
      // Words that wait go on being what they were begun as.
      kind: kinds.find((kind) => kind === keptKind.text) ?? search.kind ?? 'QUESTION',
      title: title.text || search.title || '',
      body: body.text,
      locale: language,
      tags: tagsIn(tags.text),
      follow: !unfollowed.text,
    },
    onDone: async ({ startDiscussion: started }) => {
      for (const draft of [title, body, tags, keptKind, unfollowed, poll]) draft.clear();
      await navigate({
        to: '/c/$slug/t/$id/{-$words}',
        params: { slug: c.slug, id: started.id, words: wordsOf(started.title) },
        search: {},
      });
      await client.refetchQueries({ include: [CommunityPageDocument] });
    },
  });
  const { setValue, watch } = form;
  const kind = watch('kind');
  useEffect(() => setValue('locale', language), [language, setValue]);
  const asked = JSON.stringify(kind === 'POLL' ? poll.input : null);
  useEffect(() => setValue('poll', JSON.parse(asked) as StartDiscussion['poll']), [asked, setValue]);
  const restored = title.restored || body.restored || tags.restored || poll.restored;
  return (
    <>
      <PageHead
        kicker={
          <Link to="/c/$slug" params={{ slug: c.slug }} search={{}}>
            {c.name}
          </Link>
        }
        title={t('communities.start')}
      />
      <form className={`${styles['matter']} stack`} onSubmit={submit} noValidate>
        <ErrorSummary title={t('app.form.summary', { count: summary.length })} problems={summary} attempt={attempt} />
        {problem && <ProblemNote problem={problem} />}
        {restored && <p className="meta">{t('app.editor.restored')}</p>}
        <RadioGroup<DiscussionKind>
          legend={t('communities.startKind')}
          name="kind"
          id={idOf('kind')}
          value={kind}
          onChange={(value) => {
            setValue('kind', value);
            keptKind.setText(value);
          }}
          options={kinds.map((value) => ({ value, label: t(kindKeys[value]), hint: t(`communities.kindHint.${value}`) }))}
        />
        <Field
          label={t('communities.startTitle')}
          hint={kind === 'QUESTION' && t('communities.startTitleHint')}
          id={idOf('title')}
          error={errorOf('title')}
        >
          <TextInput
            dir="auto"
            lang={language}
            maxLength={160}
            value={watch('title')}
            onChange={(event) => {
              setValue('title', event.currentTarget.value);
              title.setText(event.currentTarget.value);
            }}
          />
        </Field>
        <Field
          label={t('communities.startText')}
          id={idOf('body')}
          error={errorOf('body')}
          whoSees={<SeenBy visibility={c.visibility} memberCount={c.memberCount} />}
        >
          <MarkdownEditor
            ref={box}
            describedBy={hint}
            rows={10}
            lang={language}
            value={watch('body')}
            onChange={(text) => {
              setValue('body', text);
              body.setText(text);
            }}
          />
        </Field>
        <OfferMentions box={box} hintId={hint} communityId={c.id} />
        {kind === 'POLL' && (
          <Suspense fallback={<Skeleton label={t('app.loading')} />}>
            <PollFields draft={poll} language={language} errorOf={errorOf} idOf={idOf} />
          </Suspense>
        )}
        <LanguageField value={language} onChange={setLanguage} />
        <Field
          label={t('communities.tags')}
          hint={t('communities.tagsHint')}
          optional={t('app.optional')}
          id={idOf('tags')}
          error={errorOf('tags')}
        >
          <TextInput
            dir="auto"
            value={tags.text}
            onChange={(event) => {
              tags.setText(event.currentTarget.value);
              setValue('tags', tagsIn(event.currentTarget.value));
            }}
          />
        </Field>
        <Checkbox
          label={t('communities.follow')}
          checked={watch('follow')}
          onChange={(event) => {
            setValue('follow', event.currentTarget.checked);
            unfollowed.setText(event.currentTarget.checked ? '' : 'yes');
          }}
        />
        <div className={styles['acts']}>
          <Button type="submit" kind="main" busy={busy}>
            {t(kind === 'QUESTION' ? 'communities.sendQuestion' : 'communities.send')}
          </Button>
        </div>
      </form>
    </>
  );
}
