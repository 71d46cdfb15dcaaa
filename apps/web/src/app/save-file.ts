/** Hands a text to the reader as a file. @param type its media type */
export function saveFile(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const download = name.replace(/[^\p{L}\p{N} ._-]/gu, '').replaceAll(' ', '-');
  Object.assign(document.createElement('a'), { href, download }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
