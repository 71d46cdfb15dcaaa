import { useMutation } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import type { Book } from './toolbook.page';
import { BeginToolBookEditionDocument } from './toolbooks.generated';

/** What editors do with a frozen book. */
export function ManageBook({ book: b }: { book: Book }) {
  const t = useT();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<Problem>();
  const [key] = useState(() => crypto.randomUUID());
  const [begin, { loading }] = useMutation(BeginToolBookEditionDocument);
  const toEdit = () => navigate({ to: '/toolbooks/$slug/edit', params: { slug: b.key } });
  if (!b.viewerCan.begin && !b.viewerCan.edit) return null;
  return (
    <div>
      {b.viewerCan.edit && (
        <Link to="/toolbooks/$slug/edit" params={{ slug: b.key }} className={buttonClass()}>
          {t('toolbooks.openDraft')}
        </Link>
      )}
      {b.viewerCan.begin && (
        <Button
          busy={loading}
          onClick={() =>
            void begin({ variables: { input: { bookId: b.key, clientMutationId: key } } }).then(toEdit, (error: unknown) =>
              setProblem(problemOf(error)),
            )
          }
        >
          {t('toolbooks.newEdition')}
        </Button>
      )}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
