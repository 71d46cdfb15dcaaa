import { v4, v7 } from 'uuid';

/** Id of an ordinary row: sorts by time of creation. */
export const newId = (): string => v7();
/** Id of a thing whose time or order of creation nobody may read from it. */
export const randomId = (): string => v4();
