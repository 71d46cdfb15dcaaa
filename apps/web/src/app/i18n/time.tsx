import { useFormat } from './provider';

/** An instant in words of the last week, else the date; the exact time shows on hover and focus and is what a screen reader finds in the title. */
export function Time({ at }: { at: string }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.exact(at)}>
      {format.relative(at)}
    </time>
  );
}

/** A deadline: always absolute, with zone and the days left. */
export function Deadline({ at }: { at: string }) {
  const format = useFormat();
  return <time dateTime={at}>{format.deadline(at)}</time>;
}
