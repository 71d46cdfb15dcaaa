import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { useDraft } from '../../app/drafts';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { PublishResourceDocument } from './keep.generated';
import type { Draft } from './use-resource';

/** Makes an edition, only when everything that was typed has arrived. With the second one and later ones it asks what is new.
 *  `whole`: nothing that is typed is kept back. */
export function PublishKeep({ draft, arrived, whole }: { draft: Draft; arrived: () => Promise<number>; whole: boolean }) {
  const t = useT();
  const navigate = useNavigate();
  const note = useDraft(`resource-note:${draft.id}`);
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [key] = useState(() => crypto.randomUUID());
  const [publish] = useMutation(PublishResourceDocument);
  if (!draft.viewerCan.publish) return null;
  const asks = draft.editionNo > 0 && draft.changed;
  const go = async () => {
    setProblem(undefined);
    setSending(true);
    try {
      const expectedVersion = await arrived();
      const input = { resourceId: draft.id, expectedVersion, clientMutationId: key, note: asks ? note.text : '' };
      const { data } = await publish({ variables: { input } });
      note.clear();
      await navigate({ to: '/resources/$slug', params: { slug: data!.publishResource.slug! } });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      {problem && !asking && <ProblemNote problem={problem} />}
      <Button
        kind="main"
        busy={sending}
        {...(draft.problems.length > 0 || !whole ? { refused: t('resources.notReady') } : {})}
        onClick={() => (asks ? setAsking(true) : void go())}
      >
        {asks ? t('resources.publishEdition') : t('resources.publish')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('resources.publishEdition')}
        closeLabel={t('app.close')}
        actions={
          <Button kind="main" busy={sending} onClick={() => void go()}>
            {t('resources.publish')}
          </Button>
        }
      >
        {problem && <ProblemNote problem={problem} />}
        <p>{t('resources.editionText')}</p>
        <Field label={t('resources.editionNote')} hint={t('resources.editionNoteHint')} id="f-note" optional={t('app.optional')}>
          <TextArea rows={3} maxLength={500} dir="auto" value={note.text} onChange={(event) => note.setText(event.currentTarget.value)} />
        </Field>
      </Dialog>
    </>
  );
}
