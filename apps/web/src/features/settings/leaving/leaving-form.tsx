import { deleteAccountInput, leavingWishes, type LeavingWish } from '@guildhall/domain/identity/leaving';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Link } from '@tanstack/react-router';
import { useFormMutation } from '../../../app/forms/use-form-mutation';
import { useT } from '../../../app/i18n/provider';
import { ProblemNote } from '../../../app/problem-text';
import { forgetPerson } from '../../../app/session';
import { PasswordBox } from '../password-box';
import { DeleteAccountDocument } from './leaving.generated';
import styles from './leaving.module.css';

const fates = ['profile', 'rooms', 'seats', 'reviews', 'published', 'stories', 'copies'] as const;
const choices = ['posts', 'certificates'] as const;

/** What becomes of what, two choices, and the password. Afterwards nothing of the person is left on this device. */
export function LeavingForm() {
  const t = useT();
  const f = useFormMutation({
    schema: deleteAccountInput,
    mutation: DeleteAccountDocument,
    feature: 'settings',
    defaults: { posts: 'KEEP', certificates: 'KEEP', currentPassword: '' },
    onDone: ({ deleteAccount }) => forgetPerson(`/settings/leaving?until=${encodeURIComponent(deleteAccount)}`),
  });
  return (
    <>
      <section>
        <h2>{t('settings.leaving.what')}</h2>
        <dl className={styles['fates']}>
          {fates.map((one) => (
            <div key={one}>
              <dt>{t(`settings.leaving.what.${one}`)}</dt>
              <dd>{t(`settings.leaving.fate.${one}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <form onSubmit={f.submit} noValidate className="stack">
        {choices.map((name) => (
          <RadioGroup<LeavingWish>
            key={name}
            id={f.idOf(name)}
            legend={t(`settings.leaving.${name}`)}
            name={name}
            value={f.form.watch(name)}
            onChange={(value) => f.form.setValue(name, value)}
            error={f.errorOf(name)}
            options={leavingWishes.map((value) => ({
              value,
              label: t(`settings.leaving.${name}.${value}`),
              hint: t(`settings.leaving.${name}.${value}.hint`),
            }))}
          />
        ))}
        <PasswordBox
          id={f.idOf('currentPassword')}
          fresh={false}
          error={f.errorOf('currentPassword')}
          field={f.form.register('currentPassword')}
        />
        <p className="row">
          <Button kind="danger" type="submit" busy={f.busy}>
            {t('settings.leaving.do')}
          </Button>
          <Link to="/settings/account">{t('settings.leaving.stay')}</Link>
        </p>
      </form>
    </>
  );
}
