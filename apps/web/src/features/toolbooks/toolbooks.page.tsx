import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { GuildTile } from '@guildhall/ui/GuildTile';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { KnowledgeTabs } from '../../app/knowledge-tabs';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { useViewer } from '../../app/viewer';
import { inWords } from './texts';
import { ToolBooksPageDocument, type ToolBooksPageQuery } from './toolbooks.generated';

export const load = ({ client }: LoadArgs) => client.query({ query: ToolBooksPageDocument, variables: { after: null } });

/** The books of all networks; one's own that are not frozen yet stand among them. */
export function ToolBooksPage() {
  const { t } = useWords();
  const viewer = useViewer();
  const { data } = useSuspenseQuery(ToolBooksPageDocument, { variables: { after: null }, fetchPolicy: 'cache-and-network' });
  usePageTitle(t('toolbooks.title'));
  return (
    <>
      <PageHead
        title={t('toolbooks.title')}
        lead={t('toolbooks.lead')}
        actionsBeside
        actions={
          viewer?.organises && (
            <Link to="/toolbooks/new" className={buttonClass()}>
              {t('toolbooks.begin')}
            </Link>
          )
        }
      />
      <KnowledgeTabs />
      {data.toolBooks.nodes.length === 0 ? (
        <EmptyState title={t('toolbooks.none')} />
      ) : (
        <Rows label={t('toolbooks.title')}>
          {data.toolBooks.nodes.map((b) => (
            <BookRow key={b.id} book={b} />
          ))}
        </Rows>
      )}
    </>
  );
}

function BookRow({ book: b }: { book: ToolBooksPageQuery['toolBooks']['nodes'][number] }) {
  const { t, format, locale } = useWords();
  const title = inWords(b.title, locale, b.locale);
  const subtitle = inWords(b.subtitle, locale, b.locale);
  const frozen = b.editionNo > 0;
  const name = title.text || t('toolbooks.untitled');
  return (
    <Row
      level={2}
      lead={<GuildTile name={b.title[b.locale] || b.slug} size="3.25rem" />}
      title={name}
      titleLang={title.lang}
      link={frozen ? <Link to="/toolbooks/$slug" params={{ slug: b.slug }} /> : <Link to="/toolbooks/$slug/edit" params={{ slug: b.id }} />}
      line={subtitle.text}
      lineLang={subtitle.lang}
      meta={inLine([
        b.networkName,
        t('toolbooks.chapters', { count: b.chapters }),
        ...(frozen && b.frozenAt ? [t('toolbooks.editionOf', { number: b.editionNo, date: format.date(b.frozenAt) })] : []),
      ])}
      side={
        b.mine && b.state === 'DRAFT' ? (
          <Link to="/toolbooks/$slug/edit" params={{ slug: b.id }} aria-label={`${t('toolbooks.draft')}: ${name}`}>
            <Tag tone="line">{t('toolbooks.draft')}</Tag>
          </Link>
        ) : undefined
      }
    />
  );
}
