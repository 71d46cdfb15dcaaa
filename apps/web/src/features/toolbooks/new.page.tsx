import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { bookLocales } from '@guildhall/domain/toolbooks/content';
import { startBookInput } from '@guildhall/domain/toolbooks/inputs';
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
import { ProblemPage } from '../../app/problem-page';
import { ProblemNote } from '../../app/problem-text';
import { useViewer } from '../../app/viewer';
import { StartToolBookDocument, ToolBookScopesDocument } from './draft.generated';
import { bookLocaleFor } from './texts';

/** A title, a network and a language are enough to begin. */
export function NewToolBookPage() {
  const { t } = useWords();
  const viewer = useViewer();
  const { data } = useQuery(ToolBookScopesDocument, { skip: !viewer });
  usePageTitle(t('toolbooks.new.title'));
  if (viewer === null) return <ProblemPage problem={{ code: 'UNAUTHENTICATED', details: {} }} again={() => undefined} />;
  const networks = (data?.organisedScopes ?? []).filter((s) => s.scopeType === 'NETWORK').map(({ id, name }) => ({ id, name }));
  return (
    <>
      <PageHead
        kicker={<Link to="/toolbooks">{t('toolbooks.title')}</Link>}
        title={t('toolbooks.new.title')}
        lead={<p>{t('toolbooks.new.lead')}</p>}
      />
      {data && networks.length === 0 && <p>{t('toolbooks.new.nobody')}</p>}
      {networks.length > 0 && <Begin key={networks[0]!.id} networks={networks} />}
    </>
  );
}

function Begin({ networks }: { networks: readonly { id: string; name: string }[] }) {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const f = useFormMutation({
    schema: startBookInput,
    mutation: StartToolBookDocument,
    feature: 'toolbooks',
    repeatable: true,
    defaults: { title: '', locale: bookLocaleFor(locale), networkId: networks[0]!.id },
    onDone: (data: { startToolBook: { id: string } }) => navigate({ to: '/toolbooks/$slug/edit', params: { slug: data.startToolBook.id } }),
  });
  return (
    <form onSubmit={f.submit} className="stack" style={{ maxInlineSize: '40rem' }}>
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <Field
        label={t('toolbooks.field.title')}
        hint={t('toolbooks.new.titleHint')}
        id={f.idOf('title')}
        error={f.errorOf('title')}
        whoSees={<WhoSees>{t('toolbooks.whoSees')}</WhoSees>}
      >
        <TextInput maxLength={160} dir="auto" {...f.form.register('title')} />
      </Field>
      <Field label={t('toolbooks.field.network')} id={f.idOf('networkId')} error={f.errorOf('networkId')}>
        <Select {...f.form.register('networkId')}>
          {networks.map((n) => (
            <option key={n.id} value={n.id}>
              {n.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('toolbooks.field.locale')} hint={t('toolbooks.new.localeHint')} id={f.idOf('locale')} error={f.errorOf('locale')}>
        <Select {...f.form.register('locale')}>
          {bookLocales.map((l) => (
            <option key={l} value={l}>
              {t(`toolbooks.in.${l}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button kind="main" type="submit" busy={f.busy}>
        {t('toolbooks.new.begin')}
      </Button>
    </form>
  );
}
