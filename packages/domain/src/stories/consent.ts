import * as z from 'zod/mini';
import { isLocale } from '../kernel/locale.js';
import { choice, clientMutationId, idInput, line, prose, version } from '../kernel/text.js';
import type { StoryKind } from './content.js';

/** What somebody agrees to. PAGES: the pages, lists and search of this network's site. FEEDS: also feeds, from where others copy. BOOKS: tool-books, which
 *  stay as they are once they are frozen, on paper, too. PICTURES: a portrait beside the text on its page, and nowhere else. ELSEWHERE: cards on other
 *  people's pages, the picture beside a shared link and records for libraries. */
export const consentUses = ['PAGES', 'FEEDS', 'BOOKS', 'PICTURES', 'ELSEWHERE'] as const;
export type ConsentUse = (typeof consentUses)[number];
/** How it was given. HERE: by the person themselves, signed in. */
export const consentMethods = ['WRITTEN', 'MAIL', 'SPOKEN', 'HERE'] as const;
export type ConsentMethod = (typeof consentMethods)[number];
/** Why one no longer counts. */
export const consentEnds = ['WITHDRAWN', 'EXPIRED', 'REPLACED'] as const;
export type ConsentEnd = (typeof consentEnds)[number];

export interface Consent {
  readonly uses: readonly ConsentUse[];
  readonly locales: readonly string[];
  /** Last day on which it counts, YYYY-MM-DD; null: until it is withdrawn. */
  readonly until: string | null;
  readonly endedAt: string | Date | null;
}

/** Whether a text needs the word of somebody: of the person whose story it is, or of the host whose review it was learned in. */
export const needsConsent = (kind: StoryKind, caseId: string | null): boolean => kind !== 'LESSON' || caseId !== null;

/** Why it may not be used so on that day, as a key of the catalogue; null: it may. Without a language: it is one that has none, a picture. */
export function consentProblem(consent: Consent | null | undefined, use: ConsentUse, locale: string | null, today: string): string | null {
  if (!consent || consent.endedAt !== null) return 'consentMissing';
  if (consent.until !== null && consent.until < today) return 'consentExpired';
  if (!consent.uses.includes(use)) return 'consentUse';
  return locale === null || consent.locales.includes(locale) ? null : 'consentLanguage';
}

const day = z.string({ error: 'required' }).check(z.iso.date({ error: 'badFormat' }));
const several = <S extends z.ZodMiniType>(schema: S, max: number) =>
  z.array(schema).check(
    z.minLength(1, { error: 'required' }),
    z.maxLength(max, { error: 'tooMany' }),
    z.refine((list) => new Set(list).size === list.length, { error: 'twice' }),
  );
export const recordConsentInput = z
  .object({
    storyId: idInput,
    clientMutationId,
    /** Who the person is and how they can be reached: for the coordinators of the network alone. */
    personName: line(1, 160),
    contact: line(0, 254),
    uses: several(choice(consentUses), consentUses.length),
    locales: several(z.string().check(z.refine(isLocale, { error: 'unknownCode' })), 30),
    method: choice(['WRITTEN', 'MAIL', 'SPOKEN']),
    givenOn: day,
    until: z.nullable(day),
    note: prose(0, 2_000),
  })
  .check(
    z.refine((c) => c.until === null || c.until >= c.givenOn, { error: 'outOfRange', path: ['until'] }),
    z.refine((c) => c.uses.includes('PAGES'), { error: 'required', path: ['uses'] }),
  );
export type RecordConsentInput = z.infer<typeof recordConsentInput>;
export const endConsentInput = z.object({ consentId: idInput, expectedVersion: version, reason: prose(0, 1_000) });
