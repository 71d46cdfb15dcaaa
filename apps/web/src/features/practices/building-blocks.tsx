import { useT } from '../../app/i18n/provider';
import styles from './building-blocks.module.css';

export interface ShownBlock {
  id: string;
  title: string;
  purpose: string;
  enablingFactors: readonly string[];
}

/** Numbered parts that others could build again. `langOf`: language of a text by its place. */
export function BuildingBlocks({ blocks, langOf }: { blocks: readonly ShownBlock[]; langOf: (place: string) => string }) {
  const t = useT();
  return (
    <ol role="list" className={styles['blocks']}>
      {blocks.map((b, at) => {
        const lang = (part: string) => langOf(`buildingBlocks.${b.id}.${part}`);
        return (
          <li key={b.id} className={styles['block']}>
            <span aria-hidden className={styles['number']}>
              {at + 1}
            </span>
            <div className={styles['body']}>
              <h3 dir="auto" lang={lang('title')}>
                {b.title}
              </h3>
              <p className={styles['purpose']} dir="auto" lang={lang('purpose')}>
                {b.purpose}
              </p>
              {b.enablingFactors.length > 0 && (
                <div className={styles['factors']}>
                  <p className={styles['over']} id={`enables-${b.id}`}>
                    {t('practices.block.factors')}
                  </p>
                  <ul role="list" aria-labelledby={`enables-${b.id}`} lang={lang('enablingFactors')}>
                    {b.enablingFactors.map((factor, i) => (
                      <li key={i} dir="auto">
                        {factor}
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
