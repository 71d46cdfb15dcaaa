import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import type { LoadArgs } from '../../../app/feature';
import { useT } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { ProgrammeForm } from './programme-form';
import { ProgrammeManagers } from './programme-managers';
import { ProgrammeSettingsPageDocument, type ProgrammePartsFragment } from './programme.generated';

export type Settings = ProgrammePartsFragment;
export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: ProgrammeSettingsPageDocument, variables: { slug: params['programme'] ?? '' }, ...anew });

/** Name, rules and managers of a programme. */
export function ProgrammeSettingsPage() {
  const t = useT();
  const { programme } = useParams({ strict: false }) as { programme: string };
  const { data } = useSuspenseQuery(ProgrammeSettingsPageDocument, { variables: { slug: programme } });
  const s = data.programmeSettings as Settings;
  usePageTitle(t('reviews.programme.title', { name: s.name }));
  return (
    <>
      <PageHead
        kicker={<Link to="/reviews/programmes">{t('reviews.programmes.title')}</Link>}
        title={<bdi>{s.name}</bdi>}
        lead={t('reviews.programme.lead', { network: s.networkName })}
        note={
          s.viewerManages && (
            <Link to="/rounds/$programme/applications" params={{ programme }}>
              {t('reviews.programme.toApplications')}
            </Link>
          )
        }
      />
      <SideHead title={t('reviews.programme.managers')} about={t('reviews.programme.managersText')}>
        <ProgrammeManagers key={s.id} s={s} />
      </SideHead>
      <SideHead title={t('reviews.programme.rules')} about={t('reviews.programme.rulesText')}>
        <ProgrammeForm key={s.id} s={s} />
      </SideHead>
    </>
  );
}
