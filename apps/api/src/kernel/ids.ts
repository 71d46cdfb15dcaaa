import { v4, v7 } from 'uuid';

/** Id of an ordinary row: sorts by time of creation. */
export const newId = (): string => v7();
/** Id of a thing whose time or order of creation nobody may read from it. */
export const randomId = (): string => v4();
export const isUUID = (s: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(s);
