import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { startSchemeInput } from '@guildhall/domain/schemes/inputs';
import { localeCodes } from '@guildhall/domain/kernel/locale';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { ForkSchemeDocument, StartSchemeDocument } from './edit/draft.generated';
import { forgetSchemes } from './forget';

interface Organisation {
  id: string;
  name: string;
}

/** A title, a language and the organisation are enough to begin. */
export function BeginForm({ organisations, onClose }: { organisations: readonly Organisation[]; onClose: () => void }) {
  const { t, format, locale } = useWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const f = useFormMutation({
    schema: startSchemeInput,
    mutation: StartSchemeDocument,
    feature: 'schemes',
    repeatable: true,
    defaults: { title: '', locale, organisationId: organisations[0]?.id ?? '' },
    onDone: (data: { startScheme: { id: string } }) => {
      forgetSchemes(client);
      void navigate({ to: '/schemes/$slug/edit', params: { slug: data.startScheme.id } });
    },
  });
  return (
    <Dialog open onClose={onClose} title={t('schemes.begin.title')} closeLabel={t('app.close')}>
      <form onSubmit={f.submit} className="stack">
        <p>{t('schemes.begin.text')}</p>
        <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
        {f.problem && <ProblemNote problem={f.problem} />}
        <Field label={t('schemes.field.title')} id={f.idOf('title')} error={f.errorOf('title')}>
          <TextInput dir="auto" maxLength={160} {...f.form.register('title')} />
        </Field>
        <Field label={t('schemes.field.locale')} id={f.idOf('locale')} error={f.errorOf('locale')}>
          <Select {...f.form.register('locale')}>
            {localeCodes.map((code) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('schemes.begin.organisation')} id={f.idOf('organisationId')} error={f.errorOf('organisationId')}>
          <Select {...f.form.register('organisationId')}>
            {organisations.map((o) => (
              <option key={o.id} value={o.id}>
                {o.name}
              </option>
            ))}
          </Select>
        </Field>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('schemes.begin.do')}
        </Button>
      </form>
    </Dialog>
  );
}

/** Takes the version that is shown as the start of a scheme of one's own organisation. */
export function ForkForm({
  schemeId,
  number,
  organisations,
  onClose,
}: {
  schemeId: string;
  number: number;
  organisations: readonly Organisation[];
  onClose: () => void;
}) {
  const { t } = useWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [organisationId, setOrganisation] = useState(organisations[0]?.id ?? '');
  const [problem, setProblem] = useState<Problem>();
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  const [fork, { loading }] = useMutation(ForkSchemeDocument);
  const go = async () => {
    // One act for one organisation: a repeat after a lost answer finds the one that was begun.
    const clientMutationId = keys[organisationId] ?? crypto.randomUUID();
    setKeys({ ...keys, [organisationId]: clientMutationId });
    try {
      const { data } = await fork({ variables: { input: { schemeId, number, organisationId, clientMutationId } } });
      forgetSchemes(client);
      await navigate({ to: '/schemes/$slug/edit', params: { slug: data!.forkScheme.id } });
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('schemes.fork.title')}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button kind="main" busy={loading} onClick={() => void go()}>
            {t('schemes.fork.do')}
          </Button>
          <Button onClick={onClose}>{t('schemes.fork.not')}</Button>
        </>
      }
    >
      <p>{t('schemes.fork.text', { number })}</p>
      {problem && <ProblemNote problem={problem} />}
      <Field label={t('schemes.begin.organisation')} id="fork-organisation">
        <Select value={organisationId} onChange={(e) => setOrganisation(e.currentTarget.value)}>
          {organisations.map((o) => (
            <option key={o.id} value={o.id}>
              {o.name}
            </option>
          ))}
        </Select>
      </Field>
    </Dialog>
  );
}
