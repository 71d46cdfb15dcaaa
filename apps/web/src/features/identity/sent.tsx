import { Link } from '@tanstack/react-router';
import { useT } from '../../app/i18n/provider';
import { useDemo } from './demo-logins';
import { Task } from './task';

/** A mail is on its way. The same words whether the address has an account or not. */
export function Sent({ title, address, children }: { title: string; address: string; children: React.ReactNode }) {
  const t = useT();
  const demo = useDemo();
  return (
    <Task title={title}>
      <p>{children}</p>
      {demo && (
        <p>
          <Link to="/demo/mail" search={{ address }}>
            {t('identity.sent.demo')}
          </Link>
        </p>
      )}
      <p className="meta">{t('identity.sent.nothing')}</p>
    </Task>
  );
}
