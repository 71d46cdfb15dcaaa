import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { compared, comparedSlugs } from '@guildhall/domain/schemes/compare';
import { buttonClass } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { KnowledgeTabs } from '../../app/knowledge-tabs';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { i18n } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import styles from './scheme.module.css';
import { BeginButton, Drafts } from './desk';
import { SchemeComparisonDocument, SchemesPageDocument } from './schemes.generated';

const route = getRouteApi('/schemes');
const slugsOf = (text: unknown): string[] | null => {
  const slugs = comparedSlugs.safeParse(typeof text === 'string' ? text.split(',') : null);
  return slugs.success ? slugs.data : null;
};
const Comparison = lazy(() => import('./comparison').then((module) => ({ default: module.Comparison })));

export const load = async ({ client, search }: LoadArgs) => {
  const slugs = slugsOf(search['compare']);
  if (!slugs) return client.query({ query: SchemesPageDocument, variables: { lang: i18n.locale } });
  const [answer] = await Promise.all([
    client.query({ query: SchemeComparisonDocument, variables: { slugs, lang: i18n.locale } }),
    import('./comparison'),
  ]);
  return answer;
};

export function SchemesPage() {
  const slugs = slugsOf(route.useSearch().compare);
  return slugs ? <Comparison slugs={slugs} /> : <List />;
}

/** Support schemes with what each has at its core; some of them to be set beside each other. */
function List() {
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(SchemesPageDocument, { variables: { lang: locale } });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  usePageTitle(t('schemes.title'));
  const enough = chosen.length >= compared.least;
  return (
    <>
      <PageHead title={t('schemes.title')} lead={t('schemes.lead')} actions={data.schemeDesk && <BeginButton desk={data.schemeDesk} />} />
      <KnowledgeTabs />
      {data.schemeDesk && <Drafts desk={data.schemeDesk} />}
      {data.schemes.nodes.length === 0 ? (
        <EmptyState title={t('schemes.none')} />
      ) : (
        <>
          <Rows label={t('schemes.title')}>
            {data.schemes.nodes.map((s) => {
              const core = s.dimensions
                .filter((d) => d.intensity === 'CORE')
                .map((d) => t.maybe(`schemes.dimension.${d.key}`, 'schemes.title'));
              const on = chosen.includes(s.slug);
              return (
                <Row
                  key={s.key}
                  level={2}
                  title={s.title}
                  titleLang={s.locale}
                  link={<Link to="/schemes/$slug" params={{ slug: s.slug }} />}
                  line={s.summary}
                  lineLang={s.locale}
                  meta={inLine([
                    s.operatorName,
                    s.place,
                    core.length ? t('schemes.core', { list: format.list(core) }) : '',
                    s.fictional ? t('schemes.invented') : '',
                  ])}
                  side={
                    <Checkbox
                      label={t('schemes.compare.choose')}
                      aria-label={t('schemes.compare.chooseThis', { title: s.title })}
                      checked={on}
                      disabled={!on && chosen.length >= compared.most}
                      onChange={() => setChosen(on ? chosen.filter((slug) => slug !== s.slug) : [...chosen, s.slug])}
                    />
                  }
                />
              );
            })}
          </Rows>
          <div className={styles['chosen']} role="status">
            <p>
              {enough
                ? t('schemes.compare.chosen', { count: chosen.length })
                : t('schemes.compare.how', { least: compared.least, most: compared.most })}
            </p>
            {enough && (
              <Link to="/schemes" search={{ compare: chosen.join(',') }} className={buttonClass('main')}>
                {t('schemes.compare.go')}
              </Link>
            )}
          </div>
        </>
      )}
    </>
  );
}
