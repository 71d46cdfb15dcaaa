import { useRouter } from '@tanstack/react-router';
import type { FieldValues } from 'react-hook-form';
import { useDraftForm, type DraftFormOptions } from './use-draft-form';

interface Once<I extends FieldValues, D> extends Omit<DraftFormOptions<I, D>, 'repeatable' | 'onDone'> {
  onDone?: () => void;
}

/** A form of one sitting: its words are kept on the device, a repeat of the same input has no second effect, and when it is sent the page is read anew. */
export function useOnceForm<I extends FieldValues, D>({ onDone, ...options }: Once<I, D>) {
  const router = useRouter();
  return useDraftForm<I, D>({
    ...options,
    repeatable: true,
    onDone: async () => {
      onDone?.();
      await router.invalidate();
    },
  });
}
