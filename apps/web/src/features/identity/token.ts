/** What stands behind `#` in the link of a mail: it reaches no server before the page sends it. */
export const tokenOfAddress = (): string => location.hash.slice(1);
