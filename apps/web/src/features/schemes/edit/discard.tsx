import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { useState } from 'react';
import { problemOf } from '../../../app/errors';
import { useT } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import { forgetSchemes } from '../forget';
import { DiscardSchemeDraftDocument } from './draft.generated';
import type { Draft } from './use-scheme-draft';

/** Throws the working copy away, after asking. */
export function Discard({ draft }: { draft: Draft }) {
  const t = useT();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [discard, { loading }] = useMutation(DiscardSchemeDraftDocument);
  const go = () =>
    discard({ variables: { input: { schemeId: draft.id, expectedVersion: draft.version } } }).then(
      () => {
        forgetSchemes(client);
        return navigate({ to: '/schemes' });
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <section>
      <Button kind="text" small onClick={() => setAsking(true)}>
        {t('schemes.discard')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('schemes.discard.title')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="danger" busy={loading} onClick={() => void go()}>
              {t('schemes.discard.do')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('schemes.discard.keep')}</Button>
          </>
        }
      >
        <p>{draft.slug ? t('schemes.discard.next') : t('schemes.discard.whole')}</p>
        {problem && <ProblemNote problem={problem} />}
      </Dialog>
    </section>
  );
}
