import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { editionLocales, type BookContent } from '@guildhall/domain/toolbooks/content';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { useState } from 'react';
import { useOnceArrived } from '../../app/autosave/use-once-arrived';
import { problemOf } from '../../app/errors';
import { useT, useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { chapterName, front } from './chapter-list';
import { FreezeToolBookDocument, ToolBookDraftDocument } from './draft.generated';
import { ToolBooksPageDocument } from './toolbooks.generated';
import type { BookDraft } from './use-book';
import styles from './write-book.module.css';

interface Props {
  draft: BookDraft;
  content: BookContent;
  open: boolean;
  /** Something typed has not arrived yet. */
  waiting: boolean;
  onClose: () => void;
  onShow: (id: string) => void;
}
interface Missing {
  path: string;
  rule: string;
}

/** What stands against it, each with its way out; else one question, because there is no way back. */
export function FreezeDialog({ draft, content, open, waiting, onClose, onShow }: Props) {
  const { t, format } = useWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [freeze, { loading }] = useMutation(FreezeToolBookDocument);
  const [problem, setProblem] = useState<Problem>();
  const [refused, setRefused] = useState<readonly Missing[]>([]);
  const missing: readonly Missing[] = refused.length ? refused : draft.problems;
  const number = draft.editionNo + 1;
  // One press, however often it has to be sent: an answer that was lost is given again.
  const [key] = useState(() => crypto.randomUUID());
  const [wanted, setWanted] = useOnceArrived(waiting, () => {
    setProblem(undefined);
    freeze({ variables: { input: { bookId: draft.id, expectedVersion: draft.version, clientMutationId: key } } }).then(
      async ({ data }) => {
        await client.refetchQueries({ include: [ToolBooksPageDocument] });
        client.cache.evict({ fieldName: 'toolBook' });
        await navigate({ to: '/toolbooks/$slug', params: { slug: data!.freezeToolBook.slug } });
      },
      (error: unknown) => {
        const met = problemOf(error);
        if (met.code === 'NOT_READY') setRefused(met.details.missing);
        else setProblem(met);
        void client.refetchQueries({ include: [ToolBookDraftDocument] });
      },
    );
  });
  const close = () => {
    setWanted(false);
    setProblem(undefined);
    setRefused([]);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={missing.length ? t('toolbooks.freeze.notYet') : t('toolbooks.freeze.title', { number })}
      closeLabel={t('app.close')}
      actions={
        missing.length === 0 && (
          <>
            <Button kind="main" busy={loading || wanted} onClick={() => setWanted(true)}>
              {t('toolbooks.freeze', { number })}
            </Button>
            <Button onClick={close}>{t('toolbooks.freeze.keep')}</Button>
          </>
        )
      }
    >
      {problem && <ProblemNote problem={problem} />}
      {missing.length === 0 ? (
        <>
          <p>{loading ? t('toolbooks.freeze.working') : t('toolbooks.freeze.text')}</p>
          <p>{t('toolbooks.freeze.languages', { languages: format.list(editionLocales(content).map((l) => t(`toolbooks.in.${l}`))) })}</p>
        </>
      ) : (
        <ul role="list" className={styles['missing']}>
          {missing.map((m) => (
            <li key={`${m.path}:${m.rule}`}>
              <Reason missing={m} draft={draft} content={content} onShow={(id) => (close(), onShow(id))} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Reason({
  missing: m,
  draft,
  content,
  onShow,
}: {
  missing: Missing;
  draft: BookDraft;
  content: BookContent;
  onShow: (id: string) => void;
}) {
  const t = useT();
  const at = /^chapters\.(\d+)$/.exec(m.path)?.[1];
  const chapter = at === undefined ? undefined : content.chapters[Number(at)];
  if (m.path === '' || (m.path === 'chapters' && !chapter))
    return <p>{t.maybe(`toolbooks.problem.${m.path ? 'noChapters' : m.rule}`, 'toolbooks.problem.other')}</p>;
  const name = chapter ? chapterName(chapter, draft.parts, content.locale, content.locale) || t('toolbooks.untitled') : '';
  return (
    <p>
      <Button kind="text" small onClick={() => onShow(chapter?.id ?? front)}>
        {chapter ? t('toolbooks.chapterNamed', { number: Number(at) + 1, title: name }) : t('toolbooks.front')}
      </Button>{' '}
      {chapter
        ? t.maybe(`toolbooks.problem.${m.rule}`, 'toolbooks.problem.other')
        : t.maybe(`toolbooks.problem.${m.path}`, 'toolbooks.problem.other')}
    </p>
  );
}
