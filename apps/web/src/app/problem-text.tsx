import { useEffect, useRef, type ReactNode } from 'react';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { Callout } from '@guildhall/ui/Callout';
import type { Problem } from './problem';
import { useFormat, useT, type Translate } from './i18n/provider';
import type { Format } from './i18n/format';
import { Reference, signInHere } from './problem-page';

/** What a rule of an input says to the reader ("At least 20 characters"). `feature.rule.name` wins over `app.rule.name`. */
export function issueText(t: Translate, issue: Pick<Issue, 'rule' | 'params'>, feature?: string): string {
  const values = { minimum: 0, maximum: 0, ...issue.params };
  const shared = t.maybe(`app.rule.${issue.rule}`, 'app.rule.badFormat', values);
  if (!feature) return shared;
  const own = `${feature}.rule.${issue.rule}`;
  const text = t.maybe(own, 'app.rule.badFormat', values);
  return text === t('app.rule.badFormat') ? shared : text;
}

/** Complete over the catalogue of errors, but for those whose sentence has a value in it; or it does not compile. */
const sentences = {
  UNAUTHENTICATED: 'signIn.note',
  NOT_FOUND: 'gone',
  FORBIDDEN: 'refused',
  INVALID_INPUT: 'invalid',
  ILLEGAL_TRANSITION: 'movedOn',
  CONFLICT: 'conflict',
  NOT_READY: 'notReady',
  TAKEN: 'taken',
  LINK_EXPIRED: 'linkExpired',
  LAST_COORDINATOR: 'lastCoordinator',
  TOO_COMPLEX: 'newVersion.text',
  UNKNOWN_OPERATION: 'newVersion.text',
  BAD_REQUEST: 'badRequest',
  UNAVAILABLE: 'busy.text',
  INTERNAL: 'internal.text',
  BROKEN: 'internal.text',
  OFFLINE: 'offline.text',
} as const satisfies Record<Exclude<Problem['code'], 'DEADLINE_PASSED' | 'RATE_LIMITED'>, string>;

/** One sentence on what happened and what to do. What is too long is said with its limit: its box stands there with how long it is. */
export const problemText = (t: Translate, format: Format, problem: Problem): string => {
  if (problem.code === 'DEADLINE_PASSED') return t('app.problem.deadlinePassed', { at: format.exact(problem.details.dueAt) });
  if (problem.code === 'RATE_LIMITED') return t('app.problem.rateLimited', { seconds: problem.details.retryAfterSeconds });
  const issue = problem.code === 'INVALID_INPUT' && problem.details.issues[0];
  return issue && (!issue.path || issue.rule === 'tooLong') ? issueText(t, issue) : t(`app.problem.${sentences[problem.code]}`);
};

/** In a new tab, so that nothing is lost of what stands here; with nothing to say where that is no way out. */
export function WayIn({ problem }: { problem: Problem }) {
  const t = useT();
  return problem.code === 'UNAUTHENTICATED' ? (
    <a href={signInHere()} target="_blank">
      {t('app.signIn')}
    </a>
  ) : null;
}

/** A problem in place: above a form, in a dialog, in a list. */
export function ProblemNote({ problem, actions }: { problem: Problem; actions?: ReactNode }) {
  const t = useT();
  const format = useFormat();
  const ref = useRef<HTMLDivElement>(null);
  // Whoever has pressed a button at the end of a long form sees what came of it at its beginning.
  useEffect(() => {
    if (document.activeElement?.tagName === 'BUTTON') ref.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <Callout ref={ref} tone={problem.code === 'OFFLINE' || problem.code === 'UNAVAILABLE' ? 'warn' : 'bad'} role="alert" actions={actions}>
      {problemText(t, format, problem)} <WayIn problem={problem} />
      {problem.code === 'INTERNAL' && <Reference value={problem.details.reference} />}
    </Callout>
  );
}
