import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { changeSavedSearchInput } from '@guildhall/domain/search/saved';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { problemOf } from '../../app/errors';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { AlertField } from './alert-field';
import { ChangeSavedSearchDocument, DeleteSavedSearchDocument } from './saved.generated';
import type { Saved } from './saved-page';

interface About {
  search: Saved;
  onClose: () => void;
}

export function ChangeDialog({ search, onClose }: About) {
  const t = useT();
  const f = useFormMutation({
    schema: changeSavedSearchInput,
    mutation: ChangeSavedSearchDocument,
    feature: 'search',
    defaults: { savedSearchId: search.id, expectedVersion: search.version, name: search.name, alert: search.alert },
    onDone: onClose,
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('search.changeTitle')}
      closeLabel={t('app.close')}
      actions={
        <Button kind="main" busy={f.busy} onClick={() => f.submit()}>
          {t('search.keep')}
        </Button>
      }
    >
      <form onSubmit={f.submit} className="stack">
        <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
        {f.problem && <ProblemNote problem={f.problem} />}
        <Field label={t('search.name')} id={f.idOf('name')} error={f.errorOf('name')}>
          <TextInput maxLength={120} dir="auto" {...f.form.register('name')} />
        </Field>
        <AlertField value={f.form.watch('alert')} onChange={(alert) => f.form.setValue('alert', alert)} />
      </form>
    </Dialog>
  );
}

export function DeleteDialog({ search, onClose }: About) {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const [remove, { loading }] = useMutation(DeleteSavedSearchDocument, {
    variables: { input: { savedSearchId: search.id, expectedVersion: search.version } },
    update: (cache) => {
      cache.evict({ id: cache.identify(search) });
      cache.gc();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('search.deleteTitle')}
      closeLabel={t('app.close')}
      actions={
        <Button kind="danger" busy={loading} onClick={() => void remove().then(onClose, (error: unknown) => setProblem(problemOf(error)))}>
          {t('search.deleteIt')}
        </Button>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      <p>{t.rich('search.deleteText', { name: <bdi>{search.name}</bdi> })}</p>
    </Dialog>
  );
}
