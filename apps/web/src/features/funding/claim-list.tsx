import { Tag } from '@guildhall/ui/Tag';
import { intlTag } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import { partOfTime } from '@guildhall/domain/kernel/part-of-time';
import { byProperty, sumText, type Claim } from './claims';
import styles from './funding.module.css';

/** What is said of a project: each saying with its day and its source, never one in place of another. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  const { t, locale } = useWords();
  const tag = intlTag[locale];
  if (claims.length === 0) return <p className="soft">{t('funding.noClaims')}</p>;
  const words = (c: Claim): string =>
    c.amount !== null && c.currency !== null
      ? sumText(tag, c.amount, c.currency)
      : c.property === 'PLANNED'
        ? t('funding.planned')
        : c.day === null
          ? t('funding.goesOn')
          : partOfTime(tag, c.day);
  return (
    <dl className={styles['claims']}>
      {byProperty(claims).map(({ property, claims: said, differ }) => (
        <div key={property}>
          <dt>
            {t(`funding.property.${property}`)} {differ && <Tag tone="warn">{t('funding.differ')}</Tag>}
          </dt>
          {said.map((c, i) => (
            <dd key={i}>
              <strong className="num">{words(c)}</strong>{' '}
              <span className="meta">
                {t('funding.stated', { day: partOfTime(tag, c.statedOn) })}
                {' · '}
                {c.sourceUrl ? (
                  <a href={c.sourceUrl} rel="noreferrer">
                    <bdi>{c.sourceTitle || new URL(c.sourceUrl).hostname}</bdi>
                  </a>
                ) : (
                  c.sourceTitle || t('funding.fromList')
                )}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
