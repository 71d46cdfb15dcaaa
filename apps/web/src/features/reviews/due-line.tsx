import { useWords } from '../../app/i18n/provider';

/** A deadline on the clock of the case, and on the reader's where that is another. */
export function DueLine({ deadline, extendedTo }: { deadline: { dueAt: string; timeZone: string }; extendedTo: string | null }) {
  const { t, format, timeZone } = useWords();
  const at = extendedTo ?? deadline.dueAt;
  const there = format.exact(at, deadline.timeZone);
  const here = format.exact(at);
  const city = deadline.timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  return (
    <p className="meta">
      <time dateTime={at}>{t('reviews.due.there', { at: there, city })}</time>
      {timeZone !== deadline.timeZone && here !== there && <> {t('reviews.due.here', { at: here })}</>}
    </p>
  );
}
