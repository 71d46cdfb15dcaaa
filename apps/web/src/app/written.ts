/** When this page last had a change answered by the API, in ms since 1970; 0 for never. What was read before may be old. */
export const written = { at: 0 };
