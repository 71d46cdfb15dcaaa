import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Source, TranslatedKind } from '@guildhall/domain/translations/translation';
import type { Ctx } from '../kernel/ctx.js';
import type { Translation } from './translation.entity.js';

/** What can be translated now, as everybody reads it, with the facts that rights need. */
export interface Translated extends Pick<Translation, 'networkId' | 'authorIds' | 'ownerOrganisationId'> {
  readonly locale: string;
  readonly editionNo: number;
  readonly source: Source;
}
/** What a room says of a kind that can be brought into other languages. */
export interface Translatable {
  readonly kind: TranslatedKind;
  /** Locks it for somebody who may translate it into this language; else what they hear of it. Inside `transact`. */
  readonly admit: (ctx: Ctx, ownerId: string, locale: string) => Promise<Translated>;
}

const kinds = new Map<TranslatedKind, Translatable>();
/** Makes a kind known; each room does so for its own when the program starts. */
export function translatable(one: Translatable): void {
  kinds.set(one.kind, one);
}
export function admitTranslated(ctx: Ctx, kind: TranslatedKind, ownerId: string, locale: string): Promise<Translated> {
  const one = kinds.get(kind);
  if (!one) throw new DomainError('NOT_FOUND', { entity: 'Translation' });
  return one.admit(ctx, ownerId, locale);
}
/** The column that names what is translated. */
export const ownerColumn = { PRACTICE: 'practiceId', SCHEME: 'schemeId', STORY: 'storyId', RESOURCE: 'resourceId' } as const;
type Owned = Pick<Translation, 'kind' | 'practiceId' | 'schemeId' | 'storyId' | 'resourceId'>;
export const ownerOf = (row: Owned): string => row[ownerColumn[row.kind]]!;
export const owned = (kind: TranslatedKind, ownerId: string): Owned => ({
  kind,
  practiceId: null,
  schemeId: null,
  storyId: null,
  resourceId: null,
  [ownerColumn[kind]]: ownerId,
});
