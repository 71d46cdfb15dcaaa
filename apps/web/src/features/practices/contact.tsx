import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import { elsewhere } from '../../app/paths';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { EndPracticeContactDocument, OfferPracticeContactDocument } from './practice.generated';
import type { Practice } from './practice-page';

/** Who may be asked about the practice, as far as the reader may know of them; whoever may, says so of themselves here. */
export function Contact({ practice: p, onChanged }: { practice: Practice; onChanged: () => void }) {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const [offer, { loading: offering }] = useMutation(OfferPracticeContactDocument);
  const [end, { loading: ending }] = useMutation(EndPracticeContactDocument);
  const { offerContact, endContact } = p.viewerCan;
  if (!p.contact && !offerContact && !endContact) return null;
  const variables = { input: { practiceId: p.key } };
  const after = (work: Promise<unknown>) =>
    work.then(
      () => (setProblem(undefined), onChanged()),
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <section className="stack" style={{ '--gap': 'var(--s-2)' } as React.CSSProperties}>
      <h2>{t('practices.contact')}</h2>
      {p.contact && (
        <p>
          <Link to={elsewhere(`/people/${p.contact.personId}`)}>
            <bdi>{p.contact.name}</bdi>
          </Link>
        </p>
      )}
      {offerContact && (
        <div className="no-print">
          <p className="small soft">{t(p.contact ? 'practices.contact.instead' : 'practices.contact.why')}</p>
          <Button small busy={offering} onClick={() => void after(offer({ variables }))}>
            {t('practices.contact.offer')}
          </Button>
        </div>
      )}
      {endContact && (
        <div className="no-print">
          <Button small kind="text" busy={ending} onClick={() => void after(end({ variables }))}>
            {t('practices.contact.end')}
          </Button>
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
    </section>
  );
}
