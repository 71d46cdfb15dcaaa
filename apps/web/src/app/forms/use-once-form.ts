import { useRouter } from '@tanstack/react-router';
import type { FieldValues, Path, UseFormRegisterReturn } from 'react-hook-form';
import { useDraft } from '../drafts';
import { useFormMutation, type FormMutation, type FormOptions } from './use-form-mutation';

interface Kept<I extends FieldValues, D> extends Omit<FormOptions<I, D>, 'repeatable' | 'onDone'> {
  /** The field whose words stay on this device until they are sent, and the key of its draft. */
  keeps: readonly [field: Path<I>, key: string];
  onDone?: () => void;
}

/** A form of one sitting: its words are kept on the device, a repeat of the same input has no second effect, and when it is sent the page is read anew. */
export function useOnceForm<I extends FieldValues, D>({
  keeps: [field, key],
  onDone,
  ...options
}: Kept<I, D>): FormMutation<I> & { kept: UseFormRegisterReturn } {
  const router = useRouter();
  const draft = useDraft(key);
  const f = useFormMutation<I, D>({
    ...options,
    repeatable: true,
    defaults: { ...options.defaults, [field]: draft.text },
    onDone: async () => {
      draft.clear();
      onDone?.();
      await router.invalidate();
    },
  });
  const kept = f.form.register(field, { onChange: (e: { target: { value: string } }) => draft.setText(e.target.value) });
  return { ...f, kept };
}
