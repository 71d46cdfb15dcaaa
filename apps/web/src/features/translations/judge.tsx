import { useMutation } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { useDraft } from '../../app/drafts';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { PublishTranslationDocument, ReturnTranslationDocument } from './translate.generated';
import type { Translation } from './use-translation';
import styles from './translate.module.css';

/** For somebody who wrote nothing of it: out to the world, or back with a reason. */
export function Judge({ translation: x }: { translation: Translation }) {
  const t = useT();
  const reason = useDraft(`translation-return:${x.id}`);
  const [asking, setAsking] = useState(reason.restored);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [publish, { loading: publishing }] = useMutation(PublishTranslationDocument);
  const [giveBack, { loading: returning }] = useMutation(ReturnTranslationDocument);
  const step = { translationId: x.id, expectedVersion: x.version };
  const failed = (error: unknown) => setProblem(problemOf(error));
  const back = () => {
    setTried(true);
    if (reason.text.trim().length >= 10)
      void giveBack({ variables: { input: { ...step, reason: reason.text } } }).then(reason.clear, failed);
  };
  if (!x.viewerCan.judge) return <Callout tone="waiting">{t('translations.waits')}</Callout>;
  const unused = x.terms.filter((term) => !term.used).length;
  const byMachine = x.texts.filter((row) => row.machine).length;
  return (
    <section className="stack" aria-label={t('translations.judge')}>
      <p>{t('translations.judge.text')}</p>
      {byMachine > 0 && <Callout tone="warn">{t('translations.machine.some', { count: byMachine })}</Callout>}
      {(x.termNote || unused > 0) && (
        <Callout tone="note" title={t('translations.otherWords', { count: unused })}>
          <span dir="auto">{x.termNote}</span>
        </Callout>
      )}
      {problem && <ProblemNote problem={problem} />}
      {asking && (
        <Field
          id="return-reason"
          label={t('translations.reason')}
          error={tried && reason.text.trim().length < 10 ? t('translations.reason.short') : undefined}
        >
          <TextArea rows={3} maxLength={2_000} value={reason.text} onChange={(event) => reason.setText(event.currentTarget.value)} />
        </Field>
      )}
      <div className={styles['acts']} style={{ marginInlineStart: 0 }}>
        {!asking && (
          <Button kind="main" busy={publishing} onClick={() => void publish({ variables: { input: step } }).catch(failed)}>
            {t('translations.publish')}
          </Button>
        )}
        <Button kind={asking ? 'main' : 'plain'} busy={returning} onClick={() => (asking ? back() : setAsking(true))}>
          {t('translations.return')}
        </Button>
        {asking && <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>}
      </div>
    </section>
  );
}
