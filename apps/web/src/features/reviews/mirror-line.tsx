import { Link } from '@tanstack/react-router';
import { useT } from '../../app/i18n/provider';

interface Pair {
  readonly caseId?: string | null;
  readonly title: string;
  readonly hostName: string;
}
/** With which case this one is a pair; the way there for whom it is there. */
export function MirrorLine({ mirror }: { mirror: Pair }) {
  const t = useT();
  return t.rich('reviews.mirror.line', {
    host: <bdi>{mirror.hostName}</bdi>,
    title: <bdi>{mirror.title}</bdi>,
    case: (words) =>
      mirror.caseId ? (
        <Link to="/reviews/$caseId" params={{ caseId: mirror.caseId }}>
          {words}
        </Link>
      ) : (
        <>{words}</>
      ),
  });
}
