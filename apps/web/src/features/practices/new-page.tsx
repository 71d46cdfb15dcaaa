import { Link, useNavigate } from '@tanstack/react-router';
import { startPracticeInput } from '@guildhall/domain/practices/inputs';
import { localeCodes } from '@guildhall/domain/kernel/locale';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { elsewhere } from '../../app/paths';
import { ProblemNote } from '../../app/problem-text';
import { ProblemPage } from '../../app/problem-page';
import { useViewer } from '../../app/viewer';
import { StartPracticeDocument } from './draft.generated';

/** A title and a language are enough to begin; everything else is asked for beside the text. */
export function NewPage() {
  const { t, format, locale } = useWords();
  const viewer = useViewer();
  const navigate = useNavigate();
  usePageTitle(t('practices.new.title'));
  const f = useFormMutation({
    schema: startPracticeInput,
    mutation: StartPracticeDocument,
    feature: 'practices',
    repeatable: true,
    defaults: { title: '', locale },
    onDone: (data: { startPractice: { id: string } }) => navigate({ to: '/practices/$slug/edit', params: { slug: data.startPractice.id } }),
  });
  if (viewer === null) return <ProblemPage problem={{ code: 'UNAUTHENTICATED', details: {} }} again={() => undefined} />;
  return (
    <>
      <PageHead
        title={t('practices.new.title')}
        lead={
          <p>
            {t('practices.new.lead')} <Link to={elsewhere('/imports?kind=WRITE_UP')}>{t('practices.new.bring')}</Link>
          </p>
        }
      />
      <form onSubmit={f.submit} className="stack" style={{ maxInlineSize: '40rem' }}>
        <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
        {f.problem && <ProblemNote problem={f.problem} />}
        <Field
          label={t('practices.field.title')}
          hint={t('practices.hint.title')}
          id={f.idOf('title')}
          error={f.errorOf('title')}
          optional={t('app.optional')}
          whoSees={<WhoSees>{t('practices.new.who')}</WhoSees>}
        >
          <TextInput maxLength={160} dir="auto" {...f.form.register('title')} />
        </Field>
        <Field label={t('practices.field.locale')} hint={t('practices.hint.locale')} id={f.idOf('locale')} error={f.errorOf('locale')}>
          <Select {...f.form.register('locale')}>
            {localeCodes.map((code) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </Select>
        </Field>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('practices.new.begin')}
        </Button>
      </form>
    </>
  );
}
