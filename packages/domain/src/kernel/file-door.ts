/** Bytes of the largest file that is let in; what it is brought for may allow less. */
export const fileDoorBytes = 20 * 1024 * 1024;
/** As signs of Base64, which makes four of three bytes. */
export const fileDoorSigns = Math.ceil(fileDoorBytes / 3) * 4;
