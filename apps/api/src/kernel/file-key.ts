/** `ab/ab12…`: no folder with hundreds of thousands of entries. Throws for what is no hash, so that no name leads out of the store. */
export function keyOf(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not a SHA-256');
  return `${hash.slice(0, 2)}/${hash}`;
}
