import { WhoSees } from '@guildhall/ui/WhoSees';
import { useT } from '../../app/i18n/provider';

/** Who will see what is written here, from the same visibility that the API asks. */
export function SeenBy({ visibility, memberCount }: { visibility: string; memberCount: number | null }) {
  const t = useT();
  const closed = visibility === 'MEMBERS' || visibility === 'PRIVATE';
  return (
    <WhoSees>
      {closed
        ? t('communities.who.members', { count: memberCount ?? 0 })
        : visibility === 'REGISTERED'
          ? t('communities.who.registered')
          : t('communities.who.public')}
    </WhoSees>
  );
}
