import { useMutation } from '@apollo/client/react';
import { fileLimits, pictureFault } from '@guildhall/domain/practices/files';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { FileInput } from '@guildhall/ui/FileInput';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { contentOf } from '../../app/file-content';
import { LeaveGuard } from '../../app/forms/leave-guard';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { issueText, ProblemNote } from '../../app/problem-text';
import { smallerPicture } from '../../app/smaller-picture';
import { RemoveStoryPortraitDocument, SetStoryPortraitDocument } from './draft.generated';
import type { StoryDraft } from './use-story';
import styles from './write-story.module.css';

const megabytes = fileLimits.sent / 1024 / 1024;
const refused = (rule: string): Problem => ({
  code: 'INVALID_INPUT',
  details: { issues: [{ path: 'file.content', rule, params: { megabytes } }] },
});

/** Whoever tells the story, for those who may know them. What plainly cannot be taken is not sent at all. */
export function PortraitPanel({ draft }: { draft: StoryDraft }) {
  const t = useT();
  const shown = draft.portrait;
  const [alt, setAlt] = useState(shown?.alt ?? '');
  const [problem, setProblem] = useState<Problem>();
  const [altMissing, setAltMissing] = useState(false);
  const [set, setting] = useMutation(SetStoryPortraitDocument);
  const [remove, removing] = useMutation(RemoveStoryPortraitDocument);
  const words = alt.trim();
  const send = async (file: { content: string; name: string } | null) => {
    setProblem(undefined);
    setAltMissing(!words);
    if (!words) return document.getElementById('f-portrait-alt')?.focus();
    await set({ variables: { input: { storyId: draft.id, alt: words, file } }, context: { file: true } }).catch((error: unknown) =>
      setProblem(problemOf(error)),
    );
  };
  const bring = async (file: File) => {
    const body = await smallerPicture(file);
    const fault = pictureFault(new Uint8Array(await body.arrayBuffer())) ?? (body.size > fileLimits.sent ? 'fileTooLarge' : null);
    if (fault) return setProblem(refused(fault));
    return send({ content: await contentOf(body), name: file.name });
  };
  const takeAway = () =>
    remove({ variables: { input: { storyId: draft.id } } }).then(
      () => setAlt(''),
      (error: unknown) => setProblem(problemOf(error)),
    );
  const issue = problem?.code === 'INVALID_INPUT' ? problem.details.issues[0] : undefined;
  return (
    <section id="portrait" className="stack">
      <h2>{t('stories.portrait')}</h2>
      {problem && !issue && (problem.code === 'NOT_READY' ? <p>{t('stories.portrait.none')}</p> : <ProblemNote problem={problem} />)}
      {draft.viewerCan.setPortrait ? (
        <>
          <WhoSees>{t('stories.portrait.sees')}</WhoSees>
          {shown && <img className={styles['portrait']} src={shown.url} alt={shown.alt} width={shown.width} height={shown.height} />}
          <Field
            label={t('stories.portrait.alt')}
            hint={t('stories.portrait.altHint')}
            id="f-portrait-alt"
            error={altMissing && !words ? t('stories.portrait.altFirst') : issue?.path === 'alt' && issueText(t, issue)}
          >
            <TextInput dir="auto" maxLength={300} value={alt} onChange={(event) => setAlt(event.currentTarget.value)} />
          </Field>
          <Field
            label={shown ? t('stories.portrait.other') : t('stories.portrait.add')}
            hint={t('stories.portrait.hint', { megabytes })}
            id="f-portrait-file"
            error={issue && issue.path !== 'alt' && issueText(t, issue, 'practices')}
          >
            <FileInput accept="image/*" disabled={setting.loading} onFile={(file) => void bring(file)} />
          </Field>
          {shown && (
            <p className={styles['line']}>
              <Button small busy={setting.loading} onClick={() => void send(null)}>
                {t('stories.portrait.save')}
              </Button>
              <Button small kind="danger" busy={removing.loading} onClick={() => void takeAway()}>
                {t('stories.portrait.remove')}
              </Button>
            </p>
          )}
          <p role="status">{setting.loading ? t('stories.portrait.sending') : ''}</p>
          <LeaveGuard when={words !== '' && words !== (shown?.alt ?? '')} />
        </>
      ) : (
        <p className="small">{t('stories.portrait.none')}</p>
      )}
    </section>
  );
}
