import { useLazyQuery, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { Row, Rows } from '@guildhall/ui/Rows';
import { TextInput } from '@guildhall/ui/TextInput';
import { useToasts } from '@guildhall/ui/Toasts';
import { problemOf } from '../../app/errors';
import { inLine } from '../../app/i18n/line';
import { useFormat, useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { issueText, ProblemNote } from '../../app/problem-text';
import { SetOrganisationParentDocument, type OrganisationQuery } from './organisation.generated';
import { OrganisationsDocument } from './organisations.generated';
import styles from './people.module.css';

type Page = OrganisationQuery['organisation'];

/** For those who speak for an organisation: what it is part of. */
export function ParentOrganisation({ organisation: o }: { organisation: Page }) {
  const t = useT();
  const format = useFormat();
  const toast = useToasts();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [find, found] = useLazyQuery(OrganisationsDocument);
  const [set, { loading }] = useMutation(SetOrganisationParentDocument);
  const said = (chosen: { name: string } | null) =>
    chosen ? t('people.partOf.set', { name: o.name, parent: chosen.name }) : t('people.partOf.ended', { name: o.name });
  const choose = (parent: { id: string; name: string } | null) => {
    setProblem(undefined);
    set({
      variables: { input: { organisationId: o.id, parentId: parent?.id ?? null, expectedVersion: o.version } },
      // The page of the other one lists its parts.
      update: (cache) => {
        for (const other of [o.parent?.id, parent?.id]) if (other) cache.evict({ id: `OrganisationPage:${other}`, fieldName: 'parts' });
      },
    }).then(
      () => toast({ text: said(parent) }),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  const nodes = found.data?.organisations.nodes.filter((n) => n.id !== o.id && n.status === 'VERIFIED') ?? [];
  return (
    <section className={styles['part']}>
      <h2>{t('people.partOf.title')}</h2>
      <p>{t('people.partOf.why')}</p>
      {problem?.code === 'INVALID_INPUT' ? (
        <Callout tone="bad" role="alert" title={issueText(t, problem.details.issues[0]!, 'people')} />
      ) : (
        problem && <ProblemNote problem={problem} />
      )}
      {o.parent ? (
        <p className="row">
          <bdi>{o.parent.name}</bdi>
          <Button small busy={loading} onClick={() => choose(null)}>
            {t('people.partOf.end')}
          </Button>
        </p>
      ) : (
        <p>{t('people.partOf.no')}</p>
      )}
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) void find({ variables: { filter: { text: words.trim() }, page: { first: 8 } } });
        }}
      >
        <Field label={t('people.partOf.find')}>
          <TextInput type="search" value={words} onChange={(event) => setWords(event.currentTarget.value)} dir="auto" />
        </Field>
        <Button type="submit" busy={found.loading}>
          {t('people.partOf.search')}
        </Button>
      </form>
      {found.error && <ProblemNote problem={problemOf(found.error)} />}
      {found.data && nodes.length === 0 && <p role="status">{t('people.partOf.none')}</p>}
      {nodes.length > 0 && (
        <Rows label={t('people.partOf.find')}>
          {nodes.map((n) => (
            <Row
              key={n.id}
              title={<bdi>{n.name}</bdi>}
              meta={inLine([n.city, format.country(n.countryCode)], ', ')}
              side={
                <Button small busy={loading} onClick={() => choose(n)}>
                  {t('people.partOf.choose')}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
    </section>
  );
}
