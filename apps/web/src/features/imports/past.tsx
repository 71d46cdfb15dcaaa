import { Link } from '@tanstack/react-router';
import { Row, Rows } from '@guildhall/ui/Rows';
import { useT } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import { elsewhere } from '../../app/paths';
import type { ImportsPageQuery } from './imports.generated';
import { RemarkList } from './remark-list';
import styles from './imports.module.css';

/** What this person has stored from files, newest first, each with what was said of it then. */
export function Past({ runs }: { runs: ImportsPageQuery['ownImports'] }) {
  const t = useT();
  return (
    <section className={styles['past']}>
      <h2>{t('imports.past')}</h2>
      {runs.length === 0 && <p className="soft">{t('imports.pastNone')}</p>}
      {runs.length > 0 && (
        <Rows label={t('imports.past')}>
          {runs.map((run) => (
            <Row
              key={run.id}
              title={t(`imports.kind.${run.kind}`)}
              {...(run.practiceId ? { link: <Link to={elsewhere(`/practices/${run.practiceId}/edit`)} /> } : {})}
              line={run.communityName}
              meta={
                <>
                  <Time at={run.at} />
                  <span>{t('imports.pastCounts', { created: run.created, unchanged: run.unchanged, rejected: run.rejected })}</span>
                </>
              }
            >
              {run.remarks.length > 0 && (
                <details className={styles['text']}>
                  <summary>{t('imports.pastReport', { count: run.remarks.length })}</summary>
                  <RemarkList remarks={run.remarks} fileName={t(`imports.kind.${run.kind}`)} />
                </details>
              )}
            </Row>
          ))}
        </Rows>
      )}
    </section>
  );
}
