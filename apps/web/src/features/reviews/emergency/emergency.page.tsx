import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import type { LoadArgs } from '../../../app/feature';
import { useT } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { EmergencyCard } from './emergency-card';
import { EmergencyForm } from './emergency-form';
import { NameDeputy } from './name-deputy';
import { EmergencyPageDocument } from './emergency.generated';

export const load = ({ client }: LoadArgs) => client.query({ query: EmergencyPageDocument, ...anew });

/** For administrators: asks to read one case, shows what became of it, and what waits for the word of a second one. */
export function EmergencyPage() {
  const t = useT();
  const { data } = useSuspenseQuery(EmergencyPageDocument);
  usePageTitle(t('reviews.emergency.title'));
  const mine = data.emergencyAccesses.filter((e) => e.mine);
  const waiting = data.emergencyAccesses.filter((e) => !e.mine);
  const live = mine.some((e) => e.standing === 'REQUESTED' || e.standing === 'OPEN');
  return (
    <>
      <PageHead
        kicker={<Link to="/reviews">{t('reviews.title')}</Link>}
        title={t('reviews.emergency.title')}
        lead={t('reviews.emergency.lead')}
      />
      {waiting.length > 0 && (
        <SideHead title={t('reviews.emergency.waiting')} about={t('reviews.emergency.waitingText')}>
          {waiting.map((e) => (
            <EmergencyCard key={e.id} access={e} />
          ))}
        </SideHead>
      )}
      {data.casesWithoutManager.length > 0 && (
        <SideHead title={t('reviews.deputy.title')} about={t('reviews.deputy.text')}>
          {data.casesWithoutManager.map((c) => (
            <NameDeputy key={c.caseId} unmanaged={c} />
          ))}
        </SideHead>
      )}
      <SideHead title={t('reviews.emergency.ask')} about={t('reviews.emergency.askText')}>
        {live ? <p>{t('reviews.emergency.oneAtATime')}</p> : <EmergencyForm />}
      </SideHead>
      {mine.length > 0 && (
        <SideHead title={t('reviews.emergency.mine')}>
          {mine.map((e) => (
            <EmergencyCard key={e.id} access={e} />
          ))}
        </SideHead>
      )}
    </>
  );
}
