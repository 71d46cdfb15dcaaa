import { Link } from '@tanstack/react-router';
import { wordsOf } from '@guildhall/domain/discussions/address';
import { Avatar } from '@guildhall/ui/Avatar';
import { Dot } from '@guildhall/ui/Dot';
import { Row } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { useWords } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import type { CommunityPageQuery } from './community.page.generated';
import { kindKeys, nameOfLanguage } from './words';

export type DiscussionRowData = CommunityPageQuery['community']['discussions']['nodes'][number];

/** One discussion in the list of its community. What is unread opens at the first new post. */
export function DiscussionRow({ slug, row }: { slug: string; row: DiscussionRowData }) {
  const { t, locale } = useWords();
  const author = row.author?.displayName;
  return (
    <Row
      lead={<Avatar name={author ?? '–'} />}
      title={row.title}
      link={
        <Link
          to="/c/$slug/t/$id/{-$words}"
          params={{ slug, id: row.id, words: wordsOf(row.title) }}
          search={row.unread ? { new: true } : {}}
        />
      }
      line={row.excerpt}
      lineLang={row.locale}
      unread={row.unread > 0}
      meta={
        <>
          {row.pinned && <Tag tone="line">{t('communities.pinned')}</Tag>}
          <span>{t(kindKeys[row.kind])}</span>
          {row.answered && (
            <Tag tone="good" check>
              {t('communities.answered')}
            </Tag>
          )}
          {row.state === 'LOCKED' && <Tag tone="line">{t('communities.locked')}</Tag>}
          {(row.state === 'HIDDEN' || row.state === 'REMOVED') && <Tag tone="warn">{t('communities.hidden')}</Tag>}
          {row.locale !== locale && (
            <Tag tone="line" lang={row.locale}>
              {nameOfLanguage(row.locale)}
            </Tag>
          )}
          <span>
            <bdi>{author ?? t('communities.somebody')}</bdi> · <Time at={row.lastPostAt} />
          </span>
        </>
      }
      side={
        <>
          <div>
            <span className="num">{row.replyCount}</span> {t('communities.replies', { count: row.replyCount })}
          </div>
          {row.unread > 0 && (
            <div>
              <Dot>{t('communities.new', { count: row.unread })}</Dot>
            </div>
          )}
        </>
      }
    />
  );
}
