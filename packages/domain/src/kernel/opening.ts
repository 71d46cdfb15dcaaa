/** The beginning of a text as one line of a list, at most `length` signs and an ellipsis: whole words, where the script parts them. */
export function opening(text: string, length = 200): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  // Half of a pair is no sign.
  const whole = /[\ud800-\udbff]/.test(text[length - 1]!) ? length - 1 : length;
  return `${text.slice(0, space > length / 2 ? space : whole).replace(/[\s·,;:–-]+$/, '')}…`;
}
