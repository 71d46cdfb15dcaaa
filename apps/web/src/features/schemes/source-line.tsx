import { Link } from '@tanstack/react-router';
import { useT } from '../../app/i18n/provider';

interface Source {
  title: string;
  operatorName: string;
  number: number;
  slug: string | null;
}
/** What a scheme began from; it stays named also where it can no longer be read. */
export function SourceLine({ source }: { source: Source }) {
  const t = useT();
  const title = <bdi>{source.title}</bdi>;
  return (
    <p className="small">
      {t.rich('schemes.source', {
        number: source.number,
        operator: source.operatorName,
        title: source.slug ? (
          <Link to="/schemes/$slug" params={{ slug: source.slug }} search={{ version: source.number }}>
            {title}
          </Link>
        ) : (
          title
        ),
      })}
    </p>
  );
}
