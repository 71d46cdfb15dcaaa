import type { StartDiscussion } from '@guildhall/domain/discussions/discussion.inputs';
import { usualDays } from '@guildhall/domain/discussions/poll';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import type { FormMutation } from '../../../app/forms/use-form-mutation';
import { useT } from '../../../app/i18n/provider';
import type { PollDraft } from './use-poll-draft';

/** What belongs to a poll alone, in the form that begins a discussion. */
export function PollFields({
  draft,
  language,
  errorOf,
  idOf,
}: { draft: PollDraft; language: string } & Pick<FormMutation<StartDiscussion>, 'errorOf' | 'idOf'>) {
  const t = useT();
  const wrong = draft.input.options.flatMap((option, i) => {
    const error = errorOf(`poll.options.${i}`);
    return error ? [{ option, i, error }] : [];
  });
  return (
    <>
      <Field
        label={t('communities.poll.options')}
        hint={t('communities.poll.optionsHint')}
        id={idOf('poll.options')}
        error={errorOf('poll.options') ?? errorOf('poll')}
      >
        <TextArea
          rows={4}
          dir="auto"
          lang={language}
          value={draft.options}
          onChange={(event) => draft.setOptions(event.currentTarget.value)}
        />
      </Field>
      {wrong.map(({ option, i, error }) => (
        <p key={i} id={idOf(`poll.options.${i}`)} tabIndex={-1}>
          <bdi>{option.slice(0, 40)}</bdi>: {error}
        </p>
      ))}
      <Checkbox
        label={t('communities.poll.multiple')}
        checked={draft.multiple}
        onChange={(event) => draft.setMultiple(event.currentTarget.checked)}
      />
      <Field
        label={t('communities.poll.closesAt')}
        hint={t('communities.poll.closesAtHint', { city: draft.timeZone.split('/').at(-1)!.replaceAll('_', ' '), days: usualDays })}
        optional={t('app.optional')}
        id={idOf('poll.closesAt')}
        error={errorOf('poll.closesAt')}
      >
        <TextInput type="datetime-local" value={draft.until} onChange={(event) => draft.setUntil(event.currentTarget.value)} />
      </Field>
    </>
  );
}
