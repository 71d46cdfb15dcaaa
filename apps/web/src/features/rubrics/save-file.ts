/** Hands a text to the reader as a JSON file. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[^\p{L}\p{N} ._-]/gu, '').replaceAll(' ', '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
