import { Link } from '@tanstack/react-router';
import { Tag } from '@guildhall/ui/Tag';
import { useFormat, useT } from '../../app/i18n/provider';
import { Deadline } from '../../app/i18n/time';
import { elsewhere } from '../../app/paths';
import { placeOf } from './coming';
import type { DeskPageQuery } from './desk.page.generated';

/** What has a date in the next weeks: instants in the reader's zone, days as the calendar of the place has them. */
export function ComingUp({ list }: { list: DeskPageQuery['comingUp'] }) {
  const t = useT();
  return (
    <section>
      <h2>{t('home.desk.coming')}</h2>
      {list.length === 0 && <p className="soft small">{t('home.desk.noComing')}</p>}
      <ul role="list">
        {list.map((c) => (
          <li key={`${c.kind} ${c.subjectId} ${c.at ?? c.day ?? ''} ${c.title}`}>
            <p className="meta">
              <When dated={c} /> {c.late && <Tag tone="warn">{t('home.desk.late')}</Tag>}
            </p>
            <Link to={elsewhere(placeOf(c))} dir="auto" lang={c.locale ?? undefined}>
              {c.title}
            </Link>
            <p className="meta">
              {t(`home.desk.coming.${c.kind}`)}
              {c.within && (
                <>
                  {' · '}
                  <bdi>{c.within}</bdi>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function When({ dated: c }: { dated: DeskPageQuery['comingUp'][number] }) {
  const t = useT();
  const format = useFormat();
  // A practice has no hour, and what is late says so itself.
  if (c.at && (c.kind === 'PRACTICE_REVIEW' || c.late)) return <time dateTime={c.at}>{format.date(c.at)}</time>;
  if (c.at) return <Deadline at={c.at} />;
  if (!c.day) return null;
  if (!c.lastDay) return <time dateTime={c.day}>{format.day(c.day)}</time>;
  return t.rich('home.desk.fromTo', {
    from: <time dateTime={c.day}>{format.day(c.day)}</time>,
    to: <time dateTime={c.lastDay}>{format.day(c.lastDay)}</time>,
  });
}
