import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { beginCommunityInput, type BeginCommunity } from '@guildhall/domain/communities/community.inputs';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { Select } from '@guildhall/ui/Select';
import { useDraftForm } from '../../app/forms/use-draft-form';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { ProblemPage } from '../../app/problem-page';
import { ProblemNote } from '../../app/problem-text';
import { useViewer } from '../../app/viewer';
import { DoorsAndLanguage, NameAndPurpose } from './community-fields';
import { BeginCommunityDocument, CommunityScopesDocument, type BeginCommunityMutation } from './begin.page.generated';

/** A coordinator of a network begins a community; it opens later, once its settings say all that members need. */
export function BeginPage() {
  const { t } = useWords();
  const viewer = useViewer();
  const { data } = useQuery(CommunityScopesDocument, { skip: !viewer });
  usePageTitle(t('communities.begin.title'));
  if (viewer === null) return <ProblemPage problem={{ code: 'UNAUTHENTICATED', details: {} }} again={() => undefined} />;
  const networks = (data?.organisedScopes ?? []).filter((s) => s.scopeType === 'NETWORK');
  return (
    <>
      <PageHead
        kicker={<Link to="/communities">{t('communities.title')}</Link>}
        title={t('communities.begin.title')}
        lead={<p>{t('communities.begin.lead')}</p>}
      />
      {data && networks.length === 0 && <p>{t('communities.begin.nobody')}</p>}
      {networks.length > 0 && <Begin networks={networks} />}
    </>
  );
}

function Begin({ networks }: { networks: readonly { id: string; name: string }[] }) {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const f = useDraftForm<BeginCommunity, BeginCommunityMutation>({
    schema: beginCommunityInput,
    mutation: BeginCommunityDocument,
    feature: 'communities',
    repeatable: true,
    keeps: ['purpose', 'community-begin'],
    defaults: {
      networkId: networks[0]!.id,
      name: '',
      purpose: '',
      joinPolicy: 'APPLICATION',
      visibility: 'MEMBERS',
      locale,
    },
    onDone: ({ beginCommunity: { slug } }) => navigate({ to: '/c/$slug/settings', params: { slug } }),
  });
  return (
    <form onSubmit={f.submit} className="stack" style={{ maxInlineSize: '42rem' }} noValidate>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {networks.length > 1 && (
        <Field label={t('communities.begin.network')} id={f.idOf('networkId')} error={f.errorOf('networkId')}>
          <Select {...f.form.register('networkId')}>
            {networks.map((n) => (
              <option key={n.id} value={n.id}>
                {n.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <NameAndPurpose form={f} />
      <DoorsAndLanguage form={f} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <div>
        <Button type="submit" kind="main" busy={f.busy}>
          {t('communities.begin.it')}
        </Button>
      </div>
    </form>
  );
}
