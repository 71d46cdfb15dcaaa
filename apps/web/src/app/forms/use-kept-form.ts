import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DefaultValues, FieldValues, Path, PathValue } from 'react-hook-form';
import { useDraft } from '../drafts';
import { sameFields } from './same-fields';
import { useFormMutation, type FormMutation, type FormOptions } from './use-form-mutation';

interface Kept<I> {
  v: I;
  /** What the writer began from. */
  base: I;
}
export interface KeptForm<I extends FieldValues> extends FormMutation<I> {
  base: I;
  restored: boolean;
  /** Sends what was chosen after a conflict, for the version that is stored now. */
  resolve: (chosen: Partial<I>) => void;
}

/** `useFormMutation` for what is stored and changed again: what is typed stays on this device with the version that it began from, until it is saved. The page may be
 *  read again meanwhile: whoever has typed nothing sees what is stored now; what others changed beside these fields is no conflict; what they changed in them is
 *  shown by `problem` and never overwritten unseen.
 *  @param key of the form, one for each thing that it changes
 *  @param options `defaults`: what is stored, `expectedVersion` among it */
export function useKeptForm<I extends FieldValues & { expectedVersion: number }, D>(
  key: string,
  options: FormOptions<I, D> & { defaults: I; versionOf: (data: D) => number },
): KeptForm<I> {
  const draft = useDraft(key);
  const [begun, setBegun] = useState<Kept<I>>(() => read(draft.text) ?? { v: options.defaults, base: options.defaults });
  const { base } = begun;
  const sent = useRef('');
  const f = useFormMutation<I, D>({
    ...options,
    defaults: begun.v as DefaultValues<I>,
    onDone: (data, input) => {
      const stored = { ...input, expectedVersion: options.versionOf(data) };
      // Words typed while the answer was under way are not part of what is stored.
      if (JSON.stringify(form.getValues()) === sent.current) begin(stored);
      else move(stored);
      return options.onDone(data, input);
    },
  });
  const { form, problem } = f;
  const submit: typeof f.submit = (event) => {
    sent.current = JSON.stringify(form.getValues());
    f.submit(event);
  };
  const begin = (stored: I) => {
    setBegun({ v: stored, base: stored });
    form.reset(stored);
    draft.clear();
  };
  const move = (stored: I) => {
    setBegun((now) => ({ ...now, base: stored }));
    form.setValue('expectedVersion' as Path<I>, stored.expectedVersion as PathValue<I, Path<I>>);
  };
  /** Once more, on top of what is stored now. */
  const resend = ({ currentVersion, theirs }: { currentVersion: number; theirs?: unknown }) => {
    move({ ...base, ...(theirs as Partial<I>), expectedVersion: currentVersion });
    submit();
  };

  const { setText } = draft;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => setText(sameFields(values, base) ? '' : JSON.stringify({ v: values, base } satisfies Kept<I>)),
      }),
    [form, base, setText],
  );
  const stored = options.defaults;
  const readAgain = useEffectEvent(() => {
    if (stored.expectedVersion <= base.expectedVersion) return;
    if (sameFields(stored, base)) move(stored);
    else if (sameFields(form.getValues(), base)) begin(stored);
  });
  useEffect(() => readAgain(), [stored.expectedVersion]);
  const refused = useEffectEvent((met: typeof problem) => {
    if (met?.code !== 'CONFLICT' || met.details.currentVersion === base.expectedVersion) return;
    // Something else of the same row was changed: nothing to choose from.
    if (sameFields({ ...base, ...(met.details.theirs as Partial<I>) }, base)) resend(met.details);
  });
  useEffect(() => refused(problem), [problem]);
  return {
    ...f,
    submit,
    base,
    restored: draft.restored,
    resolve: (chosen) => {
      if (problem?.code !== 'CONFLICT') return;
      for (const [name, value] of Object.entries(chosen)) form.setValue(name as Path<I>, value);
      resend(problem.details);
    },
  };
}

function read<I>(text: string): Kept<I> | null {
  try {
    return text ? (JSON.parse(text) as Kept<I>) : null;
  } catch {
    // A draft of another form.
    return null;
  }
}
