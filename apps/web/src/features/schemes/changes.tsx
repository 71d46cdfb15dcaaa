import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import { DiffParts } from '../../app/forms/diff-parts';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { NotFound } from '../../app/problem-page';
import { makeNames } from './names';
import { SchemeChangesPageDocument, type SchemeChangesPageQuery } from './schemes.generated';

type Change = NonNullable<SchemeChangesPageQuery['schemeChanges']>[number];
const codeFields = ['country', 'locale', 'targetGroups', 'stages', 'instruments'];

/** What a version changed against another, field by field. */
export function Changes({ slug, from, to }: { slug: string; from: number; to: number }) {
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(SchemeChangesPageDocument, { variables: { slug, from, to } });
  const title = t('schemes.changes.title', { from, to });
  usePageTitle(title);
  const names = makeNames(t, format, data.concepts, locale);
  if (!data.schemeChanges) return <NotFound />;
  const partsOf = (c: Change) =>
    codeFields.includes(c.field)
      ? c.parts.flatMap((p, i) => [...(i ? [{ kind: 'SAME', text: ', ' }] : []), { kind: p.kind, text: names.code(c.field, p.text) }])
      : c.parts.map((p) => ({ ...p, text: p.text.replace(/__([a-z]+(?:_[a-z]+)*)__/g, (_, key: string) => names.dimension(key)) }));
  return (
    <>
      <PageHead
        kicker={
          <Link to="/schemes/$slug" params={{ slug }}>
            {t('schemes.changes.back')}
          </Link>
        }
        title={title}
      />
      {data.schemeChanges.length === 0 && <p>{t('schemes.changes.none')}</p>}
      <div className="stack" style={{ '--gap': 'var(--s-5)' } as React.CSSProperties}>
        {data.schemeChanges.map((c) => (
          <SideHead
            key={c.field + (c.dimension ?? '')}
            title={c.dimension ? names.dimension(c.dimension) : t.maybe(`schemes.field.${c.field}`, 'schemes.title')}
          >
            {c.from && c.to && (
              <p>
                <DiffParts
                  parts={[
                    { kind: 'REMOVED', text: names.intensity(c.from) },
                    { kind: 'SAME', text: ' ' },
                    { kind: 'ADDED', text: names.intensity(c.to) },
                  ]}
                />
              </p>
            )}
            {c.parts.length > 0 && (
              <p dir="auto" className="prose" style={{ whiteSpace: 'pre-wrap' }}>
                <DiffParts parts={partsOf(c)} />
              </p>
            )}
          </SideHead>
        ))}
      </div>
    </>
  );
}
