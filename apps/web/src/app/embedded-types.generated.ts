/* Written by `npm run codegen`. */
/** Types that have no id of their own. */
export const embeddedTypes = [] as const;
