import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { intensities } from '@guildhall/domain/schemes/scheme';
import { Callout } from '@guildhall/ui/Callout';
import { FactsTable } from '@guildhall/ui/FactsTable';
import { Meter } from '@guildhall/ui/Meter';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { SchemePageDocument } from './schemes.generated';
import styles from './scheme.module.css';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: SchemePageDocument, variables: { slug: params['slug'] ?? '' } });

/** One scheme on its canvas: what it offers in each dimension, the way of a participant, its figures. */
export function SchemePage() {
  const { slug } = useParams({ strict: false }) as { slug: string };
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(SchemePageDocument, { variables: { slug } });
  const s = data.scheme;
  usePageTitle(s.title);
  const name = (key: string) => t.maybe(`schemes.dimension.${key}`, 'schemes.title');
  return (
    <>
      <PageHead
        kicker={<Link to="/schemes">{t('schemes.title')}</Link>}
        title={s.title}
        titleLang={s.locale}
        lead={<span lang={s.locale}>{s.summary}</span>}
        note={`${s.operatorName} · ${s.place}${s.country ? `, ${format.country(s.country)}` : ''}`}
      />
      {s.fictional && (
        <div className={styles['note']}>
          <Callout tone="note">{t('schemes.inventedText')}</Callout>
        </div>
      )}
      <SideHead title={t('schemes.offers')} about={t('schemes.offersAbout')}>
        <ul className={styles['offers']}>
          {s.dimensions.map((d) => (
            <li key={d.key}>
              <strong>{name(d.key)}</strong>
              <span lang={s.locale}>{d.how || '–'}</span>
              <span className={styles['level']}>
                <Meter
                  value={intensities.indexOf(d.intensity)}
                  max={4}
                  label={`${name(d.key)}: ${t(`schemes.intensity.${d.intensity}`)}`}
                />
                <span className="meta">{t(`schemes.intensity.${d.intensity}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      </SideHead>
      <SideHead title={t('schemes.journey')}>
        <ol className={styles['journey']}>
          {s.journey.map((j) => (
            <li key={j.name}>
              <span lang={s.locale}>{j.name}</span> <span className="meta">{t('schemes.weeks', { weeks: j.weeks })}</span>
            </li>
          ))}
        </ol>
      </SideHead>
      <SideHead title={t('schemes.figures')}>
        <FactsTable
          caption={t('schemes.figures')}
          facts={[
            ...(s.capacityPerYear === null || s.capacityPerYear === undefined
              ? []
              : [{ key: 'capacity', value: format.number(s.capacityPerYear), what: t('schemes.capacity'), source: s.operatorName }]),
            ...(s.costPerParticipantEur === null || s.costPerParticipantEur === undefined
              ? []
              : [
                  {
                    key: 'cost',
                    value: format.number(s.costPerParticipantEur, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
                    what: t('schemes.cost'),
                    source: s.operatorName,
                  },
                ]),
          ]}
        />
      </SideHead>
    </>
  );
}
