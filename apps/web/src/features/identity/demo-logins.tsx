import { Link } from '@tanstack/react-router';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Avatar } from '@guildhall/ui/Avatar';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { DemoLoginsDocument } from './demo-logins.generated';
import styles from './identity.module.css';
import { SignInDocument } from './sign-in.generated';
import { goOn } from './where-to';

/** Whether this is the demonstration: elsewhere the question itself does not exist. */
export const useDemo = () => useQuery(DemoLoginsDocument).data?.demoLogins;

/** One press and one is somebody of the demonstration. */
export function DemoLogins({ to }: { to: string | undefined }) {
  const t = useT();
  const logins = useDemo();
  const [signIn] = useMutation(SignInDocument);
  const [problem, setProblem] = useState<Problem>();
  if (!logins) return null;
  const be = async (email: string, password: string) => {
    try {
      const { data } = await signIn({ variables: { input: { email, password } } });
      if (data) goOn(data.signIn.locale, to);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <section>
      <h2>{t('identity.demo.title')}</h2>
      {problem && <ProblemNote problem={problem} />}
      <ul role="list" className={styles['logins']}>
        {logins.map((login) => (
          <li key={login.email}>
            <button type="button" onClick={() => void be(login.email, login.password)}>
              <Avatar name={login.name} size="2rem" />
              <span>
                <strong>
                  <bdi>{login.name}</bdi>
                </strong>
                <span className="meta">
                  {t.maybe(`identity.demo.job.${login.job}`, 'identity.demo.job.other')}
                  {login.city && `, ${login.city}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="meta">
        {t('identity.demo.note')} <Link to="/demo/mail">{t('identity.sent.demo')}</Link>
      </p>
    </section>
  );
}
