import type { Ctx } from '../kernel/ctx.js';
import { publishedPractices } from './practice.queries.js';

export interface PracticeAddress {
  slug: string;
  publishedAt: string;
  /** Languages of its translations. */
  languages: { locale: string; publishedAt: string }[];
}
/** Words of the addresses of all practices that can be read, newest first, at most 50 000: for the map of the site. */
export const publishedAddresses = (ctx: Ctx): Promise<PracticeAddress[]> => publishedPractices.all(ctx, {});
