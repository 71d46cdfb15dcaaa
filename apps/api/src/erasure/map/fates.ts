/** Why something stays. */
const reasons = {
  pseudonym: 'points to a row of which nothing is left but a name that is none',
  contract: 'said in a peer review, whose result is a work of several; without the name',
  published: 'published work of an organisation or a network; without the name',
  conversation: 'part of what others say to each other; who wrote it chose that it stays, or others rely on it',
  others: 'words of somebody else, or about a thing',
  proof: 'says that something was done and why; names nobody but by id',
  certificate: 'its holder keeps it: whoever is shown its number can check it; the name goes when it is revoked',
  frozen: 'a book as it was frozen and handed out; a reissue leaves out what is taken back',
  consent: 'that there was a consent and when it ended, for five years, without name and address',
} as const;

export type Fate =
  /** The rows go. With `email`: those that bear the address. */
  | { readonly do: 'rows'; readonly by: 'person' | 'email' }
  | { readonly do: 'null' }
  /** Emptied in the rows where `of` is this person. */
  | { readonly do: 'empty'; readonly of: string }
  /** The name that is none takes its place, where `of` is this person. */
  | { readonly do: 'told'; readonly of: string }
  /** Goes with its row, by a step of its room, or in one of the functions of the database. */
  | { readonly do: 'goes' }
  | { readonly do: 'keep'; readonly why: (typeof reasons)[keyof typeof reasons] }
  /** Names nobody and holds nothing that somebody says of themselves. */
  | { readonly do: 'none' };

export const rows: Fate = { do: 'rows', by: 'person' };
export const rowsOfAddress: Fate = { do: 'rows', by: 'email' };
export const nulled: Fate = { do: 'null' };
export const emptied = (of: string): Fate => ({ do: 'empty', of });
export const told = (of: string): Fate => ({ do: 'told', of });
export const goes: Fate = { do: 'goes' };
export const none: Fate = { do: 'none' };
export const keep = (why: keyof typeof reasons): Fate => ({ do: 'keep', why: reasons[why] });
/** An id that stays. */
export const pseudonym = keep('pseudonym');

/** Table, then columns (several in one key, apart by a space) and what happens to them. */
export type TableMap = Readonly<Record<string, Readonly<Record<string, Fate>>>>;
