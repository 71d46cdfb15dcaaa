import { Link } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import type { SchemesPageQuery } from './schemes.generated';

type Desk = NonNullable<SchemesPageQuery['schemeDesk']>;
const BeginForm = lazy(() => import('./begin').then((module) => ({ default: module.BeginForm })));

/** The button that begins a scheme, for who answers for an organisation. */
export function BeginButton({ desk }: { desk: Desk }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (desk.organisations.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('schemes.begin')}</Button>
      {open && (
        <Suspense>
          <BeginForm organisations={desk.organisations} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
/** What is being written, for those who write it. */
export function Drafts({ desk }: { desk: Desk }) {
  const t = useT();
  if (desk.drafts.length === 0) return null;
  return (
    <section className="stack" style={{ marginBlockEnd: 'var(--s-6)' }}>
      <h2>{t('schemes.drafts')}</h2>
      <Rows label={t('schemes.drafts')}>
        {desk.drafts.map((d) => (
          <Row
            key={d.id}
            title={d.title || t('schemes.untitled')}
            link={<Link to="/schemes/$slug/edit" params={{ slug: d.id }} />}
            meta={
              <>
                <span dir="auto">{d.operatorName}</span>
                <Time at={d.updatedAt} />
              </>
            }
            side={<Tag>{d.number === 1 ? t('schemes.firstVersion') : t('schemes.version', { number: d.number })}</Tag>}
          />
        ))}
      </Rows>
    </section>
  );
}
