import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import { choice } from '../kernel/text.js';
import { givenPassword } from './password.js';

/** The life of an account. Who asks for its end has two weeks to think again; what is anonymised never comes back. */
export const accountMachine = defineMachine('account', {
  ACTIVE: { leave: 'DELETION_PENDING' },
  DELETION_PENDING: { keep: 'ACTIVE', anonymise: 'ANONYMISED' },
  ANONYMISED: {},
});
export type AccountState = StateOf<typeof accountMachine>;

/** What may become of what somebody wrote in discussions, and of their certificates. */
export const leavingWishes = ['KEEP', 'WITHDRAW'] as const;
export type LeavingWish = (typeof leavingWishes)[number];
export interface Wishes {
  readonly posts: LeavingWish;
  readonly certificates: LeavingWish;
}

export const daysToReturn = 14;
/** The moment from which nobody comes back. */
export const lastDay = (askedAt: Date): Date => new Date(askedAt.getTime() + daysToReturn * 86_400_000);

/** Why somebody cannot go yet: each is to be handed over first. */
export const holdKinds = [
  'ADMINISTRATOR',
  'NETWORK',
  'COMMUNITY',
  'ORGANISATION',
  'PROGRAMME',
  'CASE_HOST',
  'CASE_FACILITATOR',
  'CASE_LEAD',
] as const;
export type HoldKind = (typeof holdKinds)[number];

export const deleteAccountInput = z.object({
  posts: choice(leavingWishes),
  certificates: choice(leavingWishes),
  currentPassword: givenPassword,
});
export type DeleteAccountInput = z.infer<typeof deleteAccountInput>;

/** What stands where the name stood: the same for ever, so that readers of a case can tell two of them apart. In the reader's language see `sayFormer`. */
export const formerName = (mark: string): string => `Former member ${mark}`;
const former = /^Former member ([0-9A-Z]{6})$/;
const words: Readonly<Record<string, string>> = { en: 'Former member', de: 'Ehemaliges Mitglied', ar: 'عضو سابق' };
/** A name in the language of who reads it: of who is gone it says that and the mark, of everybody else what it was. */
export function sayFormer(name: string, locale: string): string {
  const mark = former.exec(name)?.[1];
  return mark ? `${words[locale] ?? words['en']!} ${mark}` : name;
}

/** The same for every text of an answer, in place. */
export function sayFormerIn(answer: object, locale: string): void {
  for (const [key, value] of Object.entries(answer) as [never, unknown][])
    if (typeof value === 'string') {
      if (former.test(value)) answer[key] = sayFormer(value, locale) as never;
    } else if (value !== null && typeof value === 'object') sayFormerIn(value, locale);
}

const ofPerson = z.object({ personId: id });
export const deletionAsked = defineActivity('account.deletion-asked', ofPerson);
export const accountKept = defineActivity('account.kept', ofPerson);
export const personErased = defineActivity('account.erased', ofPerson);
