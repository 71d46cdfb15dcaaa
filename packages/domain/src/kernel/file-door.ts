import * as z from 'zod/mini';

/** Bytes of the largest file that is let in; what it is brought for may allow less. */
export const fileDoorBytes = 20 * 1024 * 1024;
/** As signs of Base64, which makes four of three bytes. */
export const fileDoorSigns = Math.ceil(fileDoorBytes / 3) * 4;
/** A file on its way in, as Base64. Too large a one is refused by a message of its own. */
export const fileContent = z
  .string()
  .check(z.maxLength(fileDoorSigns, { error: 'fileTooLarge', abort: true }), z.regex(/^[A-Za-z0-9+/]*={0,2}$/, { error: 'badFormat' }));
