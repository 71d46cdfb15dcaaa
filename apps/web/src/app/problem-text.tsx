import type { ReactNode } from 'react';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { Callout } from '@guildhall/ui/Callout';
import type { Problem } from './problem';
import { useFormat, useT, type Translate } from './i18n/provider';
import type { Format } from './i18n/format';
import { Reference } from './problem-page';

/** What a rule of an input says to the reader ("At least 20 characters"). `feature.rule.name` wins over `app.rule.name`. */
export function issueText(t: Translate, issue: Pick<Issue, 'rule' | 'params'>, feature?: string): string {
  const values = { minimum: 0, maximum: 0, ...issue.params };
  const shared = t.maybe(`app.rule.${issue.rule}`, 'app.rule.badFormat', values);
  if (!feature) return shared;
  const own = `${feature}.rule.${issue.rule}`;
  const text = t.maybe(own, 'app.rule.badFormat', values);
  return text === t('app.rule.badFormat') ? shared : text;
}

/** One sentence on what happened and what to do. Complete over the catalogue of errors, or it does not compile. */
export function problemText(t: Translate, format: Format, problem: Problem): string {
  switch (problem.code) {
    case 'UNAUTHENTICATED':
      return t('app.problem.signIn.text');
    case 'NOT_FOUND':
      return t('app.problem.gone');
    case 'FORBIDDEN':
      return t('app.problem.refused');
    case 'INVALID_INPUT':
      return t('app.problem.invalid');
    case 'ILLEGAL_TRANSITION':
      return t('app.problem.movedOn');
    case 'CONFLICT':
      return t('app.problem.conflict');
    case 'NOT_READY':
      return t('app.problem.notReady');
    case 'TAKEN':
      return t('app.problem.taken');
    case 'LINK_EXPIRED':
      return t('app.problem.linkExpired');
    case 'DEADLINE_PASSED':
      return t('app.problem.deadlinePassed', { at: format.exact(problem.details.dueAt) });
    case 'LAST_COORDINATOR':
      return t('app.problem.lastCoordinator');
    case 'RATE_LIMITED':
      return t('app.problem.rateLimited', { seconds: problem.details.retryAfterSeconds });
    case 'TOO_COMPLEX':
    case 'UNKNOWN_OPERATION':
      return t('app.problem.newVersion.text');
    case 'BAD_REQUEST':
      return t('app.problem.badRequest');
    case 'UNAVAILABLE':
      return t('app.problem.busy.text');
    case 'INTERNAL':
    case 'BROKEN':
      return t('app.problem.internal.text');
    case 'OFFLINE':
      return t('app.problem.offline.text');
    default: {
      const never: never = problem;
      return never;
    }
  }
}

/** A problem in place: above a form, in a dialog, in a list. */
export function ProblemNote({ problem, actions }: { problem: Problem; actions?: ReactNode }) {
  const t = useT();
  const format = useFormat();
  return (
    <Callout tone={problem.code === 'OFFLINE' || problem.code === 'UNAVAILABLE' ? 'warn' : 'bad'} role="alert" actions={actions}>
      {problemText(t, format, problem)}
      {problem.code === 'INTERNAL' && <Reference value={problem.details.reference} />}
    </Callout>
  );
}
