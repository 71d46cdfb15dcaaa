import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { saveSearchInput } from '@guildhall/domain/search/saved';
import { readSaved, type SavedTarget } from '@guildhall/domain/search/saved-address';
import { Button } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { AddressLink } from '../../app/address-link';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { ProblemPage } from '../../app/problem-page';
import { ProblemNote } from '../../app/problem-text';
import { useViewer } from '../../app/viewer';
import { AlertField } from './alert-field';
import { SaveSearchDocument } from './saved.generated';
import { useSaid } from './use-said';

const route = getRouteApi('/searches/new');

/** Gives the search one comes from a name. */
export function SaveSearchPage() {
  const t = useT();
  const viewer = useViewer();
  const { of } = route.useSearch();
  const target = readSaved(String(of ?? ''));
  usePageTitle(t('search.save'));
  if (viewer === null) return <ProblemPage problem={{ code: 'UNAUTHENTICATED', details: {} }} again={() => undefined} />;
  return (
    <>
      <PageHead
        kicker={<Link to="/searches">{t('search.saved')}</Link>}
        title={t('search.save')}
        lead={target && <Lead target={target} />}
      />
      {target ? (
        <SaveForm target={target} />
      ) : (
        <EmptyState title={t('search.noSearch')} action={<Link to="/search">{t('search.title')}</Link>}>
          {t('search.noSearchText')}
        </EmptyState>
      )}
    </>
  );
}

function Lead({ target }: { target: SavedTarget }) {
  const said = useSaid();
  return <p>{said({ ...target, kind: target.place === 'EVERYTHING' ? (target.kinds[0] ?? null) : null })}</p>;
}

function SaveForm({ target }: { target: SavedTarget }) {
  const t = useT();
  const navigate = useNavigate();
  const f = useFormMutation({
    schema: saveSearchInput,
    mutation: SaveSearchDocument,
    feature: 'search',
    repeatable: true,
    defaults: { name: target.words.slice(0, 120), address: target.address, alert: 'OFF' },
    update: (cache) => void cache.evict({ fieldName: 'savedSearches' }),
    onDone: () => navigate({ to: '/searches' }),
  });
  return (
    <form onSubmit={f.submit} className="stack" style={{ maxInlineSize: '40rem' }}>
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <Field
        label={t('search.name')}
        hint={t('search.nameHint')}
        id={f.idOf('name')}
        error={f.errorOf('name')}
        whoSees={<WhoSees>{t('search.whoSees')}</WhoSees>}
      >
        <TextInput maxLength={120} dir="auto" {...f.form.register('name')} />
      </Field>
      <AlertField value={f.form.watch('alert')} onChange={(alert) => f.form.setValue('alert', alert)} />
      <div className="row">
        <Button kind="main" type="submit" busy={f.busy}>
          {t('search.saveIt')}
        </Button>
        <AddressLink href={target.address}>{t('search.back')}</AddressLink>
      </div>
    </form>
  );
}
