import { useMutation } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import { elsewhere } from '../../app/paths';
import { ProblemNote } from '../../app/problem-text';
import type { Problem } from '../../app/problem';
import { DiscardPracticeDocument } from './draft.generated';
import { goToField } from './go-to-field';
import type { Draft } from './use-draft';
import { Opinions } from './validation/opinions';
import styles from './draft-aside.module.css';

/** Who sees the text, where it stands, what is missing, and what was said about it. */
export function DraftAside({ draft, missing }: { draft: Draft; missing: readonly { field: string; text: string }[] }) {
  const { t, format } = useWords();
  return (
    <aside className={styles['aside']}>
      <section>
        <h2>{t('practices.whoSees')}</h2>
        <WhoSees>{t('practices.whoSees.text', { authors: format.list(draft.authorNames), network: draft.networkName })}</WhoSees>
      </section>
      <Judgements draft={draft} />
      <Said draft={draft} />
      <section>
        <h2>{t('practices.beforeSending')}</h2>
        {missing.length === 0 ? (
          <p className="small">{t('practices.allThere')}</p>
        ) : (
          <ul role="list" className={styles['missing']}>
            {missing.map((m) => (
              <li key={m.field + m.text}>
                <a
                  href={`#${m.field}`}
                  onClick={(event) => {
                    if (goToField(m.field)) event.preventDefault();
                  }}
                >
                  {m.text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {draft.viewerCan.edit && (
        <section>
          <Link to={elsewhere(`/consultations?ask=${draft.id}`)}>{t('practices.consult')}</Link>
        </section>
      )}
      {draft.viewerCan.discard && <Discard draft={draft} />}
    </aside>
  );
}

/** State and judgements, newest first. */
export function Judgements({ draft }: { draft: Draft }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('practices.stateTitle')}</h2>
      <p className="small">
        {t(`practices.state.${draft.state}`)} · {t('practices.edition', { number: draft.editionNo })}
      </p>
      {draft.screenings.map((s) => (
        <div key={s.id} className={styles['judgement']}>
          <p className="meta">
            <bdi>{s.screenerName}</bdi> · {t(`practices.decision.${s.decision}`)} · <Time at={s.at} />
          </p>
          <p className="small" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            {s.reason}
          </p>
        </div>
      ))}
    </section>
  );
}

/** What validators said of this text, once they are done. */
export function Said({ draft }: { draft: Draft }) {
  const { t } = useWords();
  return draft.opinions.length === 0 ? null : (
    <section>
      <h2>{t('practices.opinions')}</h2>
      <Opinions opinions={draft.opinions} />
    </section>
  );
}

function Discard({ draft }: { draft: Draft }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [discard, { loading }] = useMutation(DiscardPracticeDocument);
  const go = () =>
    discard({ variables: { input: { practiceId: draft.id, expectedVersion: draft.version } } }).then(
      () => navigate({ to: '/practices/screening' }),
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <section>
      <Button kind="text" small onClick={() => setAsking(true)}>
        {t('practices.discard')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('practices.discard.title')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="danger" busy={loading} onClick={() => void go()}>
              {t('practices.discard.do')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('practices.discard.keep')}</Button>
          </>
        }
      >
        <p>{t('practices.discard.text')}</p>
        {problem && <ProblemNote problem={problem} />}
      </Dialog>
    </section>
  );
}
