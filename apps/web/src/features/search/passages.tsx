/** A text with the words that were asked for marked. */
export function Passages({ parts }: { parts: readonly { text: string; hit: boolean }[] }) {
  return parts.map((part, at) => (part.hit ? <mark key={at}>{part.text}</mark> : part.text));
}
