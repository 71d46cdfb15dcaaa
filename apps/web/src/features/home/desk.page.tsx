import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { ProblemPage } from '../../app/problem-page';
import { useViewer } from '../../app/viewer';

/** What needs me. */
export function DeskPage() {
  const t = useT();
  const viewer = useViewer();
  usePageTitle(viewer ? t('home.desk.title') : null);
  if (viewer === undefined) return null;
  if (viewer === null) return <ProblemPage problem={{ code: 'UNAUTHENTICATED', details: {} }} again={() => location.reload()} />;
  return (
    <>
      <PageHead title={t('home.desk.title')} />
      <EmptyState title={t('home.desk.nothing')}>{t('home.desk.nothingText')}</EmptyState>
    </>
  );
}
