import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import type { Form } from './answer-way';
import { ReviewFormPageDocument } from './form.generated';
import { RequestExtensionDocument, RetractReviewDocument } from './sending.generated';

/** What is special about this review now: sent, given back with a reason, too late. */
export function FormNotice({ form }: { form: Form }) {
  const { t, format, locale } = useWords();
  const client = useApolloClient();
  const [retract, retracting] = useMutation(RetractReviewDocument);
  const [request, requesting] = useMutation(RequestExtensionDocument);
  const [problem, setProblem] = useState<Problem>();
  const again = () =>
    client.query({ query: ReviewFormPageDocument, variables: { caseId: form.caseId, locale }, fetchPolicy: 'network-only' });
  const run = async (work: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await work();
      await again();
    } catch (e) {
      setProblem(problemOf(e));
    }
  };
  const { review } = form;
  return (
    <>
      {review.state === 'RETURNED' && (
        <Callout tone="warn" title={t('reviews.form.returned')}>
          <q dir="auto">{review.returnReason}</q>
        </Callout>
      )}
      {review.state === 'SUBMITTED' && (
        <Callout
          tone="good"
          title={t('reviews.form.sent', { at: review.submittedAt ? format.dateTime(review.submittedAt) : '' })}
          actions={
            form.viewerCanRetract && (
              <Button
                busy={retracting.loading}
                onClick={() =>
                  void run(() =>
                    retract({
                      variables: { input: { reviewId: review.id, expectedVersion: review.version, clientMutationId: crypto.randomUUID() } },
                    }),
                  )
                }
              >
                {t('reviews.form.takeBack')}
              </Button>
            )
          }
        >
          {t(form.viewerCanRetract ? 'reviews.form.sentOpen' : 'reviews.form.sentSeen')}
        </Callout>
      )}
      {review.state === 'LOCKED' && <Callout tone="note">{t('reviews.form.locked')}</Callout>}
      {form.late && (review.state === 'DRAFT' || review.state === 'RETURNED') && (
        <Callout
          tone="warn"
          title={t('reviews.form.late')}
          actions={
            form.assignment?.askedForTime ? undefined : (
              <Button
                busy={requesting.loading}
                onClick={() =>
                  void run(() => request({ variables: { input: { caseId: form.caseId, clientMutationId: crypto.randomUUID() } } }))
                }
              >
                {t('reviews.form.askForTime')}
              </Button>
            )
          }
        >
          {t(form.assignment?.askedForTime ? 'reviews.form.asked' : 'reviews.form.lateText')}
        </Callout>
      )}
      {problem && <ProblemNote problem={problem} />}
    </>
  );
}
