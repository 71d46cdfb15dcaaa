import { instantIn } from '@guildhall/domain/peer-review/deadline';
import type { PollInput } from '@guildhall/domain/discussions/poll';
import { useDraft } from '../../../app/drafts';
import { useWords } from '../../../app/i18n/provider';

export interface PollDraft {
  options: string;
  setOptions: (text: string) => void;
  multiple: boolean;
  setMultiple: (on: boolean) => void;
  /** As the wall clock of the reader shows it. */
  until: string;
  setUntil: (local: string) => void;
  timeZone: string;
  input: PollInput;
  restored: boolean;
  clear: () => void;
}
const instant = (local: string, timeZone: string): string => {
  try {
    return instantIn(local, timeZone).toISOString();
  } catch {
    return local;
  }
};

/** What a poll asks, kept on this device like the rest of the form. */
export function usePollDraft(communityId: string): PollDraft {
  const { timeZone } = useWords();
  const options = useDraft(`start-poll:${communityId}`);
  const several = useDraft(`start-poll-several:${communityId}`);
  const until = useDraft(`start-poll-until:${communityId}`);
  const multiple = several.text === 'yes';
  return {
    options: options.text,
    setOptions: options.setText,
    multiple,
    setMultiple: (on) => several.setText(on ? 'yes' : ''),
    until: until.text,
    setUntil: until.setText,
    timeZone,
    input: {
      options: options.text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      multiple,
      closesAt: until.text ? instant(until.text, timeZone) : null,
    },
    restored: options.restored,
    clear: () => [options, several, until].forEach((draft) => draft.clear()),
  };
}
