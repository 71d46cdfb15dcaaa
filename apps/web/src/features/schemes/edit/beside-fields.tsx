import type { SchemeContent } from '@guildhall/domain/schemes/content';
import { useT } from '../../../app/i18n/provider';
import type { SchemeNames } from '../names';
import { Choices } from './choices';
import type { SchemeDraftPageQuery } from './draft.generated';
import type { FieldsProps } from './fields.types';
import { RowsEditor } from './rows-editor';

/** What stands beside the offer: people, money, partners, results. */
export function BesideFields({
  content: c,
  set,
  wrong,
  onBlur,
  names,
  concepts,
}: FieldsProps & { names: SchemeNames; concepts: SchemeDraftPageQuery['concepts'] }) {
  const t = useT();
  const list = { wrong, onBlur };
  return (
    <>
      <section className="stack" aria-label={t('schemes.field.staffing')}>
        <h2>{t('schemes.field.staffing')}</h2>
        <RowsEditor
          {...list}
          field="staffing"
          rows={c.staffing}
          columns={[
            { key: 'role', label: t('schemes.box.staffing.role'), max: 120 },
            { key: 'posts', label: t('schemes.box.staffing.posts'), max: 12, kind: 'number' },
          ]}
          add={t('schemes.add.staffing')}
          most={20}
          onChange={(rows) => set('staffing', rows as SchemeContent['staffing'])}
        />
      </section>
      <section className="stack" aria-label={t('schemes.field.funding')}>
        <h2>{t('schemes.field.funding')}</h2>
        <RowsEditor
          {...list}
          field="funding"
          rows={c.funding}
          columns={[
            { key: 'source', label: t('schemes.box.funding.source'), max: 160 },
            { key: 'share', label: t('schemes.box.funding.share'), max: 12, kind: 'number' },
          ]}
          add={t('schemes.add.funding')}
          most={20}
          onChange={(rows) => set('funding', rows as SchemeContent['funding'])}
        />
        <details>
          <summary>{t('schemes.field.instruments')}</summary>
          <Choices
            id="f-instruments"
            legend={t('schemes.field.instruments')}
            error={wrong('instruments')}
            options={concepts
              .filter((x) => x.scheme === 'instrument')
              .map((x) => ({ code: x.code, label: names.concept('instrument', x.code) }))}
            chosen={c.instruments}
            onChange={(v) => set('instruments', v)}
          />
        </details>
      </section>
      <section className="stack" aria-label={t('schemes.field.partners')}>
        <h2>{t('schemes.field.partners')}</h2>
        <RowsEditor
          {...list}
          field="partners"
          rows={c.partners}
          columns={[
            { key: 'name', label: t('schemes.box.partners.name'), max: 160 },
            { key: 'part', label: t('schemes.box.partners.part'), max: 300 },
          ]}
          add={t('schemes.add.partners')}
          most={40}
          onChange={(rows) => set('partners', rows as SchemeContent['partners'])}
        />
      </section>
      <section className="stack" aria-label={t('schemes.field.results')}>
        <h2>{t('schemes.field.results')}</h2>
        <p className="meta">{t('schemes.hint.results')}</p>
        <RowsEditor
          {...list}
          field="results"
          rows={c.results}
          columns={[
            { key: 'label', label: t('schemes.box.results.label'), max: 200 },
            { key: 'value', label: t('schemes.box.results.value'), max: 60, kind: 'number' },
            { key: 'asOf', label: t('schemes.box.results.asOf'), max: 60, kind: 'number' },
            { key: 'source', label: t('schemes.box.results.source'), max: 300 },
          ]}
          add={t('schemes.add.results')}
          most={40}
          onChange={(rows) => set('results', rows as SchemeContent['results'])}
        />
      </section>
    </>
  );
}
