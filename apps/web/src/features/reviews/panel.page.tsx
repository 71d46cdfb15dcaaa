import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { fewestPeers } from '@guildhall/domain/peer-review/panel';
import { PageHead } from '@guildhall/ui/PageHead';
import { Icon } from '@guildhall/ui/Icon';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { PanelPageDocument, type PanelPageQuery } from './panel.generated';
import { Candidates } from './panel-candidates';
import { Clock } from './panel-clock';
import { Gone } from './panel-gone';
import { Minimum } from './panel-minimum';
import { Mirror } from './panel-mirror';
import { Observers } from './panel-observers';
import { Members, Shortlist } from './panel-seats';
import { anew } from './use-act';
import styles from './panel.module.css';

export type Panel = PanelPageQuery['casePanel'];
export type PanelSeat = Panel['seats'][number];
export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: PanelPageDocument, variables: { id: params['caseId'] ?? '' }, ...anew });

/** The panel of a case for those who build it: who is on it, who waits in which order, who could be asked, and why. */
export function PanelPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t } = useWords();
  const { data } = useSuspenseQuery(PanelPageDocument, { variables: { id: caseId } });
  const p = data.casePanel;
  // The dossier has opened: what is lacking now has come to lack since.
  const begun = p.state !== 'PREPARATION';
  usePageTitle(t('reviews.panel.of', { title: p.title }));
  return (
    <>
      <PageHead
        kicker={
          <Link to="/reviews/$caseId" params={{ caseId }}>
            <span lang="en">{p.title}</span>
          </Link>
        }
        title={t('reviews.panel.title')}
        lead={t('reviews.panel.lead', { host: p.hostName, peers: p.minPeers, countries: p.minForeignCountries })}
      />
      <div className={styles['split']}>
        <div className={styles['main']}>
          <Members panel={p} />
          <Shortlist panel={p} />
          <Candidates panel={p} />
          <Gone panel={p} />
        </div>
        <aside className={styles['aside']}>
          <section>
            <h2>{t(begun ? 'reviews.panel.lackingNow' : 'reviews.panel.lacking')}</h2>
            {p.problems.length === 0 ? (
              <p className={styles['done']}>
                <Icon name="check" /> {t(begun ? 'reviews.panel.nothingLackingNow' : 'reviews.panel.nothingLacking')}
              </p>
            ) : (
              <ul>
                {p.problems.map((x) => (
                  <li key={x.rule}>{t.maybe(`reviews.panel.problem.${x.rule}`, 'reviews.notYet', { number: x.number ?? 0 })}</li>
                ))}
              </ul>
            )}
            {!p.viewerCanSetMinimum && p.usualMinPeers > fewestPeers && p.problems.some((x) => x.rule === 'tooFewPeers') && (
              <p className="meta">{t('reviews.panel.tooFewWay')}</p>
            )}
          </section>
          {(p.minPeersReason || p.viewerCanSetMinimum) && <Minimum panel={p} />}
          {(p.mirror || p.mirrorChoices.length > 0) && <Mirror panel={p} />}
          {p.viewerCanChange && <Observers panel={p} />}
          {p.viewerCanChange && <Clock panel={p} />}
        </aside>
      </div>
    </>
  );
}
