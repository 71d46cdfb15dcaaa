import { useEffect, useState } from 'react';
import type { FieldValues, Path, UseFormRegisterReturn } from 'react-hook-form';
import { asDraft, draftOf, useDraft } from '../drafts';
import { useFormMutation, type FormMutation, type FormOptions } from './use-form-mutation';

export interface DraftFormOptions<I extends FieldValues, D> extends Omit<FormOptions<I, D>, 'onDone'> {
  onDone?: FormOptions<I, D>['onDone'];
  /** The long box, and the key under which all that is typed and chosen stays on this device until it is sent. */
  keeps: readonly [longBox: Path<I>, key: string];
}

/** `useFormMutation` for a form with a long box: what is typed there and chosen beside it is kept on the device. `kept` goes into the box. */
export function useDraftForm<I extends FieldValues, D>({
  keeps: [longBox, key],
  ...options
}: DraftFormOptions<I, D>): FormMutation<I> & { kept: UseFormRegisterReturn } {
  const { text, setText, clear } = useDraft(key);
  // What the page turns out to hold later is not what this form began with.
  const [start] = useState(options.defaults as Partial<I>);
  const f = useFormMutation<I, D>({
    ...options,
    defaults: { [longBox]: '', ...options.defaults, ...draftOf<I>(text, longBox) },
    onDone: (data, input) => {
      clear();
      return options.onDone?.(data, input);
    },
  });
  const { form } = f;
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => setText(asDraft<Partial<I>>(values, start)) }),
    [form, setText, start],
  );
  return { ...f, kept: form.register(longBox) };
}
