import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Row, Rows } from '@guildhall/ui/Rows';
import { SideHead } from '@guildhall/ui/SideHead';
import { useToasts } from '@guildhall/ui/Toasts';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { DeleteSealedDraftDocument, MyReviewCasesDocument, type MyReviewCasesQuery } from './cases.generated';

type LeftCase = MyReviewCasesQuery['leftReviewCases'][number];

/** Cases that one has left: shut, but for one's own words, which one may take along, and a draft that one may delete. */
export function LeftCases({ cases }: { cases: readonly LeftCase[] }) {
  const { t, locale } = useWords();
  const [asked, setAsked] = useState<LeftCase>();
  const file = (caseId: string, format: 'pdf' | 'json') => `/files/reviews/${caseId}/own.${format}?lang=${locale === 'de' ? 'de' : 'en'}`;
  return (
    <SideHead title={t('reviews.left')}>
      <p>{t('reviews.left.text')}</p>
      <Rows label={t('reviews.left')}>
        {cases.map((c) => (
          <Row
            key={c.caseId}
            level={3}
            title={c.title}
            titleLang="en"
            meta={c.programmeName}
            side={
              <span className="row">
                {(['pdf', 'json'] as const).map((format) => (
                  <a
                    key={format}
                    className={buttonClass('plain', true)}
                    href={file(c.caseId, format)}
                    download
                    aria-label={t(`reviews.left.${format}`, { title: c.title })}
                  >
                    {format.toUpperCase()}
                  </a>
                ))}
                {c.hasDraft && (
                  <Button kind="text" aria-label={t('reviews.left.deleteOf', { title: c.title })} onClick={() => setAsked(c)}>
                    {t('reviews.left.delete')}
                  </Button>
                )}
              </span>
            }
          />
        ))}
      </Rows>
      <DeleteDraft of={asked} onClose={() => setAsked(undefined)} />
    </SideHead>
  );
}

function DeleteDraft({ of, onClose }: { of: LeftCase | undefined; onClose: () => void }) {
  const { t } = useWords();
  const toast = useToasts();
  const [problem, setProblem] = useState<Problem>();
  const [run, { loading }] = useMutation(DeleteSealedDraftDocument, {
    refetchQueries: [MyReviewCasesDocument],
    awaitRefetchQueries: true,
  });
  const remove = async () => {
    if (!of) return;
    setProblem(undefined);
    try {
      await run({ variables: { caseId: of.caseId } });
      toast({ text: t('reviews.left.deleted') });
      onClose();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <Dialog
      open={of !== undefined}
      onClose={onClose}
      title={t('reviews.left.deleteTitle')}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button kind="danger" busy={loading} onClick={() => void remove()}>
            {t('reviews.left.delete')}
          </Button>
          <Button onClick={onClose}>{t('reviews.left.keepDraft')}</Button>
        </>
      }
    >
      <p>{t('reviews.left.deleteText')}</p>
      {problem && <ProblemNote problem={problem} />}
    </Dialog>
  );
}
