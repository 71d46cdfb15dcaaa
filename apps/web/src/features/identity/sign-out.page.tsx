import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState, useSyncExternalStore } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { forgetPerson } from '../../app/session';
import { useViewer } from '../../app/viewer';
import { endSession } from './sign-out';
import { Task } from './task';
import { unsent } from './unsent';

/** Where one comes to when signing out did not work at once: the server gave no answer, or words would be lost with what this device keeps. */
export function SignOutPage() {
  const t = useT();
  const client = useApolloClient();
  const viewer = useViewer();
  const texts = useSyncExternalStore(unsent.subscribe, unsent.count, () => 0);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const press = (work: Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    work.catch((error: unknown) => setProblem(problemOf(error))).finally(() => setBusy(false));
  };
  if (viewer === null)
    return (
      <Task title={t('identity.signOut.done')}>
        <Link to="/" className={buttonClass()}>
          {t('app.home')}
        </Link>
      </Task>
    );
  return (
    <Task title={t('identity.signOut.title')} lead={texts > 0 ? undefined : t('identity.signOut.lead')}>
      {problem && <ProblemNote problem={problem} />}
      {texts > 0 && <Callout tone="warn">{t('identity.signOut.texts', { count: texts })}</Callout>}
      <p>
        <Button kind="main" busy={busy} onClick={() => press(endSession(client))}>
          {texts > 0 ? t('identity.signOut.anyway') : t('app.signOut')}
        </Button>
      </p>
      <h2>{t('identity.signOut.shared')}</h2>
      <p className="soft">{t('identity.signOut.sharedText')}</p>
      <p>
        <Button kind="danger" busy={busy} onClick={() => press(forgetPerson())}>
          {t('identity.signOut.forget')}
        </Button>
      </p>
    </Task>
  );
}
