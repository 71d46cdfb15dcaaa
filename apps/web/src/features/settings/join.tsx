import { skipToken, useLazyQuery, useQuery, useSuspenseQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { requestAffiliationInput } from '@guildhall/domain/identity/inputs';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Row, Rows } from '@guildhall/ui/Rows';
import { TextInput } from '@guildhall/ui/TextInput';
import { useToasts } from '@guildhall/ui/Toasts';
import { problemOf } from '../../app/errors';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { inLine } from '../../app/i18n/line';
import { useFormat, useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import {
  FindOrganisationsDocument,
  OrganisationToJoinDocument,
  OwnAffiliationsDocument,
  RequestAffiliationDocument,
  type FindOrganisationsQuery,
} from './organisations.generated';

type Found = Omit<FindOrganisationsQuery['organisations']['nodes'][number], '__typename'>;

/** Finds an organisation and asks to belong to it. */
export function Join() {
  const t = useT();
  const format = useFormat();
  const { ownAffiliations: own } = useSuspenseQuery(OwnAffiliationsDocument).data;
  const { join } = useSearch({ strict: false }) as { join?: string };
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Found>();
  const [find, { data, error, loading, called }] = useLazyQuery(FindOrganisationsDocument);
  // Coming from the page of an organisation, it is found already.
  const from = useQuery(OrganisationToJoinDocument, join ? { variables: { slug: join } } : skipToken).data?.organisation;
  if (chosen) return <Ask organisation={chosen} onDone={() => setChosen(undefined)} />;
  const nodes = data?.organisations.nodes ?? (from ? [from] : []);
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) void find({ variables: { text: words.trim() } });
        }}
      >
        <Field label={t('settings.join.find')}>
          <TextInput type="search" value={words} onChange={(event) => setWords(event.currentTarget.value)} dir="auto" />
        </Field>
        <Button type="submit" busy={loading}>
          {t('settings.join.search')}
        </Button>
      </form>
      {error && <ProblemNote problem={problemOf(error)} />}
      {called && data && nodes.length === 0 && <p role="status">{t('settings.join.none')}</p>}
      {nodes.length > 0 && (
        <Rows label={t('settings.join.find')}>
          {nodes.map((o) => (
            <Row
              key={o.id}
              title={<bdi>{o.name}</bdi>}
              meta={inLine([o.city, format.country(o.countryCode)], ', ')}
              side={
                o.viewerCan.join &&
                !own.some((a) => a.organisationSlug === o.slug) && (
                  <Button small onClick={() => setChosen(o)}>
                    {t('settings.join.choose')}
                  </Button>
                )
              }
            />
          ))}
        </Rows>
      )}
    </>
  );
}

function Ask({ organisation, onDone }: { organisation: Found; onDone: () => void }) {
  const t = useT();
  const toast = useToasts();
  const f = useFormMutation({
    schema: requestAffiliationInput,
    mutation: RequestAffiliationDocument,
    feature: 'settings',
    repeatable: true,
    defaults: { organisationId: organisation.id, function: '' },
    update: (cache) => void cache.evict({ fieldName: 'ownAffiliations' }),
    onDone: () => {
      toast({ text: t('settings.join.asked', { name: organisation.name }) });
      onDone();
    },
  });
  return (
    <form onSubmit={f.submit} noValidate>
      <p>{t.rich('settings.join.ask', { name: <bdi>{organisation.name}</bdi> })}</p>
      {f.problem && <ProblemNote problem={f.problem} />}
      <Field id={f.idOf('function')} label={t('settings.join.function')} optional={t('app.optional')} error={f.errorOf('function')}>
        <TextInput {...f.form.register('function')} dir="auto" />
      </Field>
      <p className="row">
        <Button kind="main" type="submit" busy={f.busy}>
          {t('settings.join.do')}
        </Button>
        <Button kind="text" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </p>
    </form>
  );
}
