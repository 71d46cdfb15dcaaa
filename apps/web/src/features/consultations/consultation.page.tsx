import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { Deadline } from '../../app/i18n/time';
import { usePageTitle } from '../../app/page-title';
import { elsewhere } from '../../app/paths';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { Standing, useAudience } from './consultations.page';
import {
  AnswerConsultationDocument,
  CloseConsultationDocument,
  ConsultationPageDocument,
  RenewConsultationTextDocument,
  type ConsultationPageQuery,
} from './consultations.generated';
import { Consulted } from './consulted';
import styles from './consultation.module.css';

export type Consultation = ConsultationPageQuery['consultation'];
export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: ConsultationPageDocument, variables: { id: params['id'] ?? '' }, fetchPolicy: 'network-only' });

/** A text, what is said of its paragraphs, and what was made of that. */
export function ConsultationPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { t, format } = useWords();
  const audience = useAudience();
  const { data, refetch } = useSuspenseQuery(ConsultationPageDocument, { variables: { id } });
  const c = data.consultation;
  usePageTitle(c.title || t('consultations.untitled'));
  const answered = c.comments.filter((x) => x.disposition !== null).length;
  return (
    <div className={styles['page']}>
      <PageHead
        kicker={<Link to="/consultations">{t('consultations.title')}</Link>}
        title={c.title || t('consultations.untitled')}
        titleLang={c.locale}
        lead={
          <span dir="auto" className={styles['question']}>
            {c.question}
          </span>
        }
        note={
          <>
            <Standing c={c} /> {c.isOpen ? <Deadline at={c.closesAt} /> : t('consultations.was', { date: format.date(c.closesAt) })} ·{' '}
            {audience(c)} · {c.source === 'DRAFT' ? t('consultations.draft') : t('consultations.edition', { number: c.editionNo })}
            {c.practiceSlug && (
              <>
                {' · '}
                <Link to={elsewhere(`/practices/${c.practiceSlug}`)}>{t('consultations.toPractice')}</Link>
              </>
            )}
          </>
        }
      />
      {c.state === 'ANSWERED' && c.answeredAt && (
        <Callout tone="good" title={t('consultations.answeredOn', { date: format.date(c.answeredAt), count: answered })}>
          <Contributors c={c} />
        </Callout>
      )}
      {c.state === 'OPEN' && !c.isOpen && !c.viewerCan.answer && <Callout tone="note">{t('consultations.closedText')}</Callout>}
      <Steps c={c} />
      <Consulted c={c} onChanged={() => void refetch()} />
    </div>
  );
}

/** Who has taken part, for those who are signed in. */
function Contributors({ c }: { c: Consultation }) {
  const { t, format } = useWords();
  const names = [...new Set(c.comments.flatMap((x) => (x.authorName && !x.hidden ? [x.authorName] : [])))];
  return names.length === 0 ? null : <p>{t('consultations.thanks', { names: format.list(names) })}</p>;
}

/** What those who answer can do with the round as a whole. */
function Steps({ c }: { c: Consultation }) {
  const { t } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const [renew, renewing] = useMutation(RenewConsultationTextDocument);
  const [close, closing] = useMutation(CloseConsultationDocument);
  const [answer, answering] = useMutation(AnswerConsultationDocument);
  const { viewerCan: can } = c;
  const act = (go: typeof renew | typeof close | typeof answer) => {
    setProblem(undefined);
    void go({ variables: { input: { roundId: c.id, expectedVersion: c.version } } }).catch((error: unknown) =>
      setProblem(problemOf(error)),
    );
  };
  if (!can.renew && !can.close && !can.answer) return problem ? <ProblemNote problem={problem} /> : null;
  return (
    <section className={styles['steps']} aria-label={t('consultations.steps')}>
      {problem && <ProblemNote problem={problem} />}
      {can.renew && (
        <Button busy={renewing.loading} onClick={() => act(renew)}>
          {t('consultations.renew')}
        </Button>
      )}
      {can.close && (
        <Button busy={closing.loading} onClick={() => act(close)}>
          {t('consultations.close')}
        </Button>
      )}
      {can.answer && (
        <Button kind="main" busy={answering.loading} onClick={() => act(answer)}>
          {t('consultations.answerAll')}
        </Button>
      )}
      <p className="small soft">{can.answer ? t('consultations.answerAllHint') : can.close ? t('consultations.closeHint') : ''}</p>
    </section>
  );
}
