import { useNavigate } from '@tanstack/react-router';
import { SideHead } from '@guildhall/ui/SideHead';
import { useWords } from '../../../app/i18n/provider';
import { PostForm } from './post-form';
import { sectionTitle } from './section-title';
import type { Talk } from './talk.page';

/** A post about the entry or the section from which the reader came. It goes to the thread of its dimension. */
export function PostAbout({ talk, section }: { talk: Talk; section: string | undefined }) {
  const { t } = useWords();
  const navigate = useNavigate();
  if (talk.audience !== 'TEAM' || !talk.viewerCanWrite || (!talk.about && !section)) return null;
  const anchor = talk.about ? { evidenceId: talk.about.id } : { reportSection: section! };
  const dimension = talk.about ? talk.about.dimensionKey : section!.startsWith('dim:') ? section!.slice(4) : null;
  const leave = () =>
    void navigate({ to: '/reviews/$caseId/talk', params: { caseId: talk.caseId }, search: { to: 'TEAM' }, replace: true });
  return (
    <SideHead
      title={talk.about ? <bdi>{talk.about.title}</bdi> : sectionTitle(t, talk, section!)}
      about={t(talk.about ? 'reviews.talk.onEvidence' : 'reviews.talk.onSection')}
    >
      <PostForm key={Object.values(anchor).join('')} talk={talk} dimensionKey={dimension ?? null} anchor={anchor} onDone={leave} />
    </SideHead>
  );
}
