import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../../../app/errors';
import { useDraft } from '../../../app/drafts';
import { useT } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import { forgetSchemes } from '../forget';
import { PublishSchemeDocument } from './draft.generated';
import type { Draft } from './use-scheme-draft';

/** Asks what is new and makes a version; only when everything that was typed has arrived. */
export function Publish({ draft, open, ready, onTry }: { draft: Draft; open: boolean; ready: boolean; onTry: () => void }) {
  const t = useT();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const note = useDraft(`scheme-note:${draft.id}`);
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [publish, { loading }] = useMutation(PublishSchemeDocument);
  const short = note.text.trim().length < 3;
  const ask = () => {
    onTry();
    if (ready) setAsking(true);
  };
  // One act for one text: a repeat after a lost answer finds the version that was made, a changed text is another act.
  const [act, setAct] = useState({ of: '', key: '' });
  const send = async () => {
    const of = `${draft.version}:${note.text}`;
    const key = act.of === of ? act.key : crypto.randomUUID();
    setAct({ of, key });
    try {
      const { data } = await publish({
        variables: { input: { schemeId: draft.id, expectedVersion: draft.version, clientMutationId: key, note: note.text } },
      });
      note.clear();
      forgetSchemes(client);
      await navigate({ to: '/schemes/$slug', params: { slug: data!.publishScheme.slug } });
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  // Published only when everything that was typed has arrived.
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    if (!sending || open) return;
    setSending(false);
    void latest.current();
  }, [sending, open, draft.version]);
  const go = () => {
    setTried(true);
    setProblem(undefined);
    if (!short) setSending(true);
  };
  return (
    <section>
      <Button kind="main" onClick={ask}>
        {t('schemes.publish')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('schemes.publish.title', { number: draft.number })}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="main" busy={loading || sending} onClick={go}>
              {t('schemes.publish.do')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('schemes.publish.later')}</Button>
          </>
        }
      >
        <p>{t('schemes.publish.text')}</p>
        {problem && <ProblemNote problem={problem} />}
        <Field
          label={t('schemes.publish.note')}
          hint={t('schemes.publish.noteHint')}
          id="f-note"
          error={tried && short ? t('schemes.publish.noteMissing') : undefined}
        >
          <TextArea dir="auto" rows={3} maxLength={1000} value={note.text} onChange={(e) => note.setText(e.currentTarget.value)} />
        </Field>
      </Dialog>
    </section>
  );
}
