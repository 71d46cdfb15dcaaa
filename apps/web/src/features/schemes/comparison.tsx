import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { compareDimensions, compared, weeksOf } from '@guildhall/domain/schemes/compare';
import { intensities } from '@guildhall/domain/schemes/scheme';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Meter } from '@guildhall/ui/Meter';
import { PageHead } from '@guildhall/ui/PageHead';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import styles from './scheme.module.css';
import { SchemeComparisonDocument } from './schemes.generated';

/** Schemes beside each other: a row for each dimension, then the way of a participant and the figures. */
export function Comparison({ slugs }: { slugs: string[] }) {
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(SchemeComparisonDocument, { variables: { slugs, lang: locale } });
  const [differing, setDiffering] = useState(false);
  const schemes = data.schemeComparison;
  const titles = format.list(schemes.map((s) => s.title));
  usePageTitle(t('schemes.compare.title', { titles }));
  const head = <PageHead kicker={<Link to="/schemes">{t('schemes.title')}</Link>} title={t('schemes.compare.heading')} lead={titles} />;
  if (schemes.length < compared.least)
    return (
      <>
        {head}
        <EmptyState title={t('schemes.compare.gone')} action={<Link to="/schemes">{t('schemes.compare.back')}</Link>}>
          {t('schemes.compare.goneText')}
        </EmptyState>
      </>
    );
  const name = (key: string) => t.maybe(`schemes.dimension.${key}`, 'schemes.title');
  const rows = compareDimensions(schemes).filter((r) => !differing || r.spread > 0);
  const money = (n: number) => format.number(n, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const figure = (n: number | null | undefined, say: (n: number) => string) => (n === null || n === undefined ? '–' : say(n));
  return (
    <>
      {head}
      <div className={styles['only']}>
        <Checkbox label={t('schemes.compare.differing')} checked={differing} onChange={() => setDiffering(!differing)} />
      </div>
      {/* Wider than a phone: it is scrolled, also with keys. */}
      <div className={styles['scroll']} role="region" aria-label={t('schemes.compare.heading')} tabIndex={0}>
        <table className={styles['compare']}>
          <thead>
            <tr>
              <td />
              {schemes.map((s) => (
                <th key={s.key} scope="col">
                  <Link to="/schemes/$slug" params={{ slug: s.slug }} lang={s.locale}>
                    {s.title}
                  </Link>
                  <div className="meta">{inLine([s.operatorName, s.place])}</div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((r) => (
              <tr key={r.key}>
                <th scope="row">{name(r.key)}</th>
                {r.cells.map((cell, i) => (
                  <td key={schemes[i]!.key} data-intensity={cell.intensity}>
                    <Meter
                      value={intensities.indexOf(cell.intensity)}
                      max={4}
                      label={`${schemes[i]!.title}, ${name(r.key)}: ${t(`schemes.intensity.${cell.intensity}`)}`}
                    />
                    <span className="meta">{t(`schemes.intensity.${cell.intensity}`)}</span>
                    {cell.how && <p lang={schemes[i]!.locale}>{cell.how}</p>}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('schemes.journey')}</th>
              {schemes.map((s) => (
                <td key={s.key}>
                  <strong>{t('schemes.weeks', { weeks: weeksOf(s.journey) })}</strong>
                  <ol lang={s.locale}>
                    {s.journey.map((step) => (
                      <li key={step.name}>{step.name}</li>
                    ))}
                  </ol>
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('schemes.compare.capacity')}</th>
              {schemes.map((s) => (
                <td key={s.key}>{figure(s.capacityPerYear, (n) => format.number(n))}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('schemes.compare.cost')}</th>
              {schemes.map((s) => (
                <td key={s.key}>{figure(s.costPerParticipantEur, money)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}
