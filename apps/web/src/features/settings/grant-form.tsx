import { useLazyQuery, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { Role, ScopeType } from '@guildhall/domain/kernel/scope';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useToasts } from '@guildhall/ui/Toasts';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import type { Scope } from './grant-list';
import { FindPeopleDocument, GrantRoleDocument, RoleGrantsDocument } from './roles.generated';

/** Finds a person and gives a role; it holds with their next request. */
export function GrantForm({ scope }: { scope: Scope }) {
  const t = useT();
  const toast = useToasts();
  const [words, setWords] = useState('');
  const [role, setRole] = useState<string>(scope.roles.find((r) => r !== 'MEMBER') ?? scope.roles[0] ?? '');
  const [problem, setProblem] = useState<Problem>();
  const [find, { data, loading, error }] = useLazyQuery(FindPeopleDocument, { fetchPolicy: 'network-only' });
  const [grant, granting] = useMutation(GrantRoleDocument, { refetchQueries: [RoleGrantsDocument] });
  const give = async (person: { id: string; displayName: string }) => {
    setProblem(undefined);
    try {
      await grant({
        variables: {
          input: {
            personId: person.id,
            role: role as Role,
            scopeType: scope.scopeType as ScopeType,
            scopeId: scope.id,
            clientMutationId: crypto.randomUUID(),
          },
        },
      });
      toast({ text: t('settings.grant.done', { name: person.displayName }) });
    } catch (failure) {
      setProblem(problemOf(failure));
    }
  };
  const nodes = data?.people.nodes ?? [];
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) void find({ variables: { text: words.trim() } });
        }}
      >
        <Field label={t('settings.grant.role')}>
          <Select value={role} onChange={(event) => setRole(event.currentTarget.value)}>
            {scope.roles.map((one) => (
              <option key={one} value={one}>
                {t.maybe(`settings.role.${one}`, 'settings.role.MEMBER')}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('settings.grant.person')}>
          <TextInput type="search" value={words} onChange={(event) => setWords(event.currentTarget.value)} dir="auto" />
        </Field>
        <Button type="submit" busy={loading}>
          {t('settings.grant.find')}
        </Button>
      </form>
      {problem && <ProblemNote problem={problem} />}
      {error && <ProblemNote problem={problemOf(error)} />}
      {data && nodes.length === 0 && <p role="status">{t('settings.grant.nobody')}</p>}
      {nodes.length > 0 && (
        <Rows label={t('settings.grant.person')}>
          {nodes.map((person) => (
            <Row
              key={person.id}
              title={<bdi>{person.displayName}</bdi>}
              line={person.headline ?? undefined}
              side={
                <Button small busy={granting.loading} onClick={() => void give(person)}>
                  {t('settings.grant.do')}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
    </>
  );
}
