import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { localeCodes } from '@guildhall/domain/kernel/locale';
import { resourceTypes } from '@guildhall/domain/resources/kinds';
import { startResourceInput } from '@guildhall/domain/resources/resource';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDraftForm } from '../../app/forms/use-draft-form';
import { useWords } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { ResourceScopesDocument, StartResourceDocument } from './resources.generated';

/** A title, a kind and a language are enough to begin. */
export function BeginResource({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { data } = useQuery(ResourceScopesDocument);
  const networks = (data?.organisedScopes ?? []).filter((s) => s.scopeType === 'NETWORK').map(({ id, name }) => ({ id, name }));
  return (
    <Dialog open onClose={onClose} title={t('resources.begin')} closeLabel={t('app.close')}>
      {data && (networks.length ? <Begin networks={networks} /> : <p>{t('resources.nobody')}</p>)}
    </Dialog>
  );
}

function Begin({ networks }: { networks: readonly { id: string; name: string }[] }) {
  const { t, format, locale } = useWords();
  const navigate = useNavigate();
  const f = useDraftForm({
    keeps: ['title', 'resource-begin'],
    schema: startResourceInput,
    mutation: StartResourceDocument,
    feature: 'resources',
    repeatable: true,
    defaults: { title: '', type: 'GUIDE', locale, networkId: networks[0]!.id },
    onDone: (data: { startResource: { id: string } }) => navigate({ to: '/resources/$slug/edit', params: { slug: data.startResource.id } }),
  });
  return (
    <form onSubmit={f.submit} className="stack">
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <Field label={t('resources.field.title')} id={f.idOf('title')} error={f.errorOf('title')}>
        <TextInput maxLength={160} dir="auto" {...f.kept} />
      </Field>
      <Field label={t('resources.field.type')} id={f.idOf('type')} error={f.errorOf('type')}>
        <Select {...f.form.register('type')}>
          {resourceTypes.map((k) => (
            <option key={k} value={k}>
              {t(`resources.type.${k}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('resources.field.locale')} id={f.idOf('locale')} error={f.errorOf('locale')}>
        <Select {...f.form.register('locale')}>
          {localeCodes.map((code) => (
            <option key={code} value={code}>
              {format.language(code)}
            </option>
          ))}
        </Select>
      </Field>
      {networks.length > 1 && (
        <Field label={t('resources.field.network')} id={f.idOf('networkId')} error={f.errorOf('networkId')}>
          <Select {...f.form.register('networkId')}>
            {networks.map((n) => (
              <option key={n.id} value={n.id}>
                {n.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button kind="main" type="submit" busy={f.busy}>
        {t('resources.beginIt')}
      </Button>
    </form>
  );
}
