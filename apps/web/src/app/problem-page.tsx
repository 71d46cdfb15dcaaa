import type { ErrorComponentProps } from '@tanstack/react-router';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { problemOf } from './errors';
import type { Problem } from './problem';
import { useT } from './i18n/provider';
import { connection } from './online';
import { usePageTitle } from './page-title';
import { paths } from './paths';

/** What is not there, and what one may not know of: one page for both, word for word. */
export function NotFound() {
  const t = useT();
  usePageTitle(t('app.notFound.title'));
  return (
    <EmptyState
      title={<h1 tabIndex={-1}>{t('app.notFound.title')}</h1>}
      action={
        <Link to="/" className={buttonClass()}>
          {t('app.notFound.home')}
        </Link>
      }
    >
      {t('app.notFound.text')}
    </EmptyState>
  );
}

const gone = new Set<Problem['code']>(['NOT_FOUND', 'FORBIDDEN', 'INVALID_INPUT', 'BAD_REQUEST']);

/** What a route shows when its page or its data did not come. */
export function RouteProblem({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const problem = problemOf(error);
  const again = () =>
    void fetch('/health/live').then(
      () => {
        // A script that did not come once is not asked for again by the browser, and one of an older version is there no more: only a new page brings it.
        if (problem.code === 'BROKEN') return location.reload();
        reset();
        void router.invalidate();
      },
      () => undefined,
    );
  if (gone.has(problem.code)) return <NotFound />;
  return <ProblemPage problem={problem} again={again} />;
}

/** The page for signing in, from which one comes back here. */
export const signInHere = (): string => `${paths.signIn}?to=${encodeURIComponent(location.pathname + location.search)}`;

/** A whole page about a problem: what happened, whether anything was lost, what to do. */
export function ProblemPage({ problem, again }: { problem: Problem; again: () => void }) {
  const t = useT();
  const kind = kindOf(problem);
  usePageTitle(t(`app.problem.${kind}.title`));
  useEffect(() => {
    if (kind !== 'offline') return;
    // Not by the browser's word: it may take itself for connected while nobody answers.
    const timer = setInterval(again, 5_000);
    return () => clearInterval(timer);
  });
  const action =
    kind === 'signIn' ? (
      <a href={signInHere()} className={buttonClass('main')}>
        {t('app.signIn')}
      </a>
    ) : kind === 'newVersion' ? (
      <Button kind="main" onClick={() => location.reload()}>
        {t('app.problem.reload')}
      </Button>
    ) : (
      <Button kind="main" onClick={again}>
        {t('app.problem.again')}
      </Button>
    );
  return (
    <EmptyState title={<h1 tabIndex={-1}>{t(`app.problem.${kind}.title`)}</h1>} action={action}>
      <p>
        {problem.code === 'RATE_LIMITED'
          ? t('app.problem.rateLimited', { seconds: problem.details.retryAfterSeconds })
          : t(`app.problem.${kind}.text`)}
      </p>
      {problem.code === 'INTERNAL' && <Reference value={problem.details.reference} />}
    </EmptyState>
  );
}

/** The number under which the log holds what went wrong; a press copies it. */
export function Reference({ value }: { value: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  return (
    <p className="meta">
      {t('app.problem.reference')} <code>{value}</code>{' '}
      <Button kind="text" small onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}>
        {copied ? t('app.copied') : t('app.copy')}
      </Button>
    </p>
  );
}

function kindOf(problem: Problem): 'offline' | 'signIn' | 'busy' | 'newVersion' | 'internal' {
  switch (problem.code) {
    case 'OFFLINE':
      return 'offline';
    case 'UNAUTHENTICATED':
      return 'signIn';
    case 'RATE_LIMITED':
    case 'UNAVAILABLE':
      return 'busy';
    case 'UNKNOWN_OPERATION':
      return 'newVersion';
    default:
      // The script of a page that was not open before does not come without a connection either; see `page`.
      return connection.isOnline() ? 'internal' : 'offline';
  }
}
