import { Link } from '@tanstack/react-router';
import { useT } from '../../app/i18n/provider';
import { elsewhere } from '../../app/paths';
import styles from './building-blocks.module.css';

export interface ShownBlock {
  id: string;
  title: string;
  purpose: string;
  enablingFactors: readonly string[];
}

/** Lessons on one block that the reader may read now. */
export interface ShownLessons {
  blockId: string;
  lessons: readonly { id: string; slug: string; title: string; locale: string }[];
}

interface Props {
  blocks: readonly ShownBlock[];
  /** Language of a text by its place. */
  langOf: (place: string) => string;
  lessons: readonly ShownLessons[];
}

/** Numbered parts that others could build again, each with what was learned about it. */
export function BuildingBlocks({ blocks, langOf, lessons }: Props) {
  const t = useT();
  return (
    <ol role="list" className={styles['blocks']}>
      {blocks.map((b, at) => {
        const lang = (part: string) => langOf(`buildingBlocks.${b.id}.${part}`);
        const learned = lessons.find((l) => l.blockId === b.id)?.lessons ?? [];
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
                  <ul role="list" aria-labelledby={`enables-${b.id}`} dir="auto" lang={lang('enablingFactors')}>
                    {b.enablingFactors.map((factor, i) => (
                      <li key={i}>{factor}</li>
                    ))}
                  </ul>
                </div>
              )}
              {learned.length > 0 && (
                <div className={styles['lessons']}>
                  <p className={styles['over']} id={`learned-${b.id}`}>
                    {t('practices.block.lessons')}
                  </p>
                  <ul role="list" aria-labelledby={`learned-${b.id}`}>
                    {learned.map((l) => (
                      <li key={l.id}>
                        <Link to={elsewhere(`/stories/${l.slug}`)} dir="auto" lang={l.locale}>
                          {l.title}
                        </Link>
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
