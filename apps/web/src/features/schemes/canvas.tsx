import { intensities } from '@guildhall/domain/schemes/scheme';
import { timeAsSaid } from '@guildhall/domain/kernel/part-of-time';
import { FactsTable } from '@guildhall/ui/FactsTable';
import { Meter } from '@guildhall/ui/Meter';
import { SideHead } from '@guildhall/ui/SideHead';
import { intlTag } from '../../app/i18n/i18n';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import type { SchemeNames } from './names';
import type { ShownScheme } from './shown';
import styles from './scheme.module.css';

/** What a version says: for whom, what it offers, the way of a participant, people, money, partners, results. What is empty is left out. */
export function Canvas({ page, names }: { page: ShownScheme; names: SchemeNames }) {
  const { t, format, locale } = useWords();
  const c = page.content;
  const list = (field: 'targetGroups' | 'stages' | 'instruments') => c[field].map((code) => names.code(field, code));
  const rows = (field: 'staffing' | 'funding' | 'partners', items: readonly { name: string; more: string }[]) =>
    items.length > 0 && (
      <SideHead title={t(`schemes.field.${field}`)}>
        <ul role="list" className={styles['lines']} lang={c.locale} dir="auto">
          {items.map((item, at) => (
            <li key={at}>
              <span dir="auto">{item.name}</span> {item.more && <span className="meta">{item.more}</span>}
            </li>
          ))}
        </ul>
      </SideHead>
    );
  const figures = [
    ...(c.capacityPerYear === ''
      ? []
      : [{ key: 'capacity', value: format.number(Number(c.capacityPerYear)), what: t('schemes.capacity'), source: page.operatorName }]),
    ...(c.costPerParticipantEur === ''
      ? []
      : [
          {
            key: 'cost',
            value: format.number(Number(c.costPerParticipantEur), { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
            what: t('schemes.cost'),
            source: page.operatorName,
          },
        ]),
  ];
  return (
    <>
      {c.targetGroups.length + c.stages.length > 0 && (
        <SideHead title={t('schemes.forWhom')}>
          <p>{format.list(list('targetGroups'))}</p>
          {c.stages.length > 0 && <p className="meta">{t('schemes.stages', { list: format.list(list('stages')) })}</p>}
        </SideHead>
      )}
      <SideHead title={t('schemes.offers')} about={t('schemes.offersAbout')}>
        <ul className={styles['offers']}>
          {c.dimensions.map((d) => (
            <li key={d.key}>
              <strong>{names.dimension(d.key)}</strong>
              <p lang={c.locale} dir="auto">
                {d.how || '–'}
              </p>
              <span className={styles['level']}>
                <Meter
                  value={intensities.indexOf(d.intensity)}
                  max={4}
                  label={`${names.dimension(d.key)}: ${names.intensity(d.intensity)}`}
                />
                <span className="meta">{names.intensity(d.intensity)}</span>
              </span>
            </li>
          ))}
        </ul>
      </SideHead>
      <SideHead title={t('schemes.journey')}>
        <ol className={styles['journey']}>
          {c.journey.map((j, at) => (
            <li key={at}>
              <span lang={c.locale} dir="auto">
                {j.name}
              </span>{' '}
              <span className="meta">{t('schemes.weeks', { weeks: Number(j.weeks) })}</span>
            </li>
          ))}
        </ol>
      </SideHead>
      {figures.length > 0 && (
        <SideHead title={t('schemes.figures')}>
          <FactsTable caption={t('schemes.figures')} facts={figures} />
        </SideHead>
      )}
      {rows(
        'staffing',
        c.staffing.map((s) => ({ name: s.role, more: s.posts && t('schemes.posts', { posts: Number(s.posts) }) })),
      )}
      {rows('funding', [
        ...c.funding.map((f) => ({
          name: f.source,
          more: f.share && format.number(Number(f.share) / 100, { style: 'percent', maximumFractionDigits: 1 }),
        })),
        ...(c.instruments.length > 0 ? [{ name: '', more: t('schemes.instruments', { list: format.list(list('instruments')) }) }] : []),
      ])}
      {rows(
        'partners',
        c.partners.map((p) => ({ name: p.name, more: p.part })),
      )}
      {c.results.length > 0 && (
        <SideHead title={t('schemes.field.results')}>
          <FactsTable
            caption={t('schemes.field.results')}
            facts={c.results.map((r, at) => ({
              key: String(at),
              value: r.value || '–',
              what: r.label,
              source: inLine([timeAsSaid(intlTag[locale], r.asOf), r.source]),
            }))}
          />
        </SideHead>
      )}
    </>
  );
}
