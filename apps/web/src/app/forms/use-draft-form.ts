import type { FieldValues, Path, UseFormRegisterReturn } from 'react-hook-form';
import { useDraft } from '../drafts';
import { useFormMutation, type FormMutation, type FormOptions } from './use-form-mutation';

export interface DraftFormOptions<I extends FieldValues, D> extends Omit<FormOptions<I, D>, 'onDone'> {
  onDone?: FormOptions<I, D>['onDone'];
  /** The field whose words stay on this device until they are sent, and the key of its draft. */
  keeps: readonly [field: Path<I>, key: string];
}

/** `useFormMutation` for a form with one long box: what is typed there is kept on the device. `kept` goes into the box in place of `form.register`. */
export function useDraftForm<I extends FieldValues, D>({
  keeps: [field, key],
  ...options
}: DraftFormOptions<I, D>): FormMutation<I> & { kept: UseFormRegisterReturn } {
  const draft = useDraft(key);
  const f = useFormMutation<I, D>({
    ...options,
    defaults: { ...options.defaults, [field]: draft.text || ((options.defaults as Record<string, unknown>)[field] ?? '') },
    onDone: (data, input) => {
      draft.clear();
      return options.onDone?.(data, input);
    },
  });
  const kept = f.form.register(field, { onChange: (e: { target: { value: string } }) => draft.setText(e.target.value) });
  return { ...f, kept };
}
