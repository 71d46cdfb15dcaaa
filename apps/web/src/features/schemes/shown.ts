import type { SchemePageQuery } from './schemes.generated';

type Page = SchemePageQuery['scheme'];
/** A scheme whose text may be read. */
export type ShownScheme = Page & { content: NonNullable<Page['content']>; version: NonNullable<Page['version']> };
export const isShown = (page: Page): page is ShownScheme => page.content !== null && page.version !== null;
