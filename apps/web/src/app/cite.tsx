import type { Citable } from '@guildhall/domain/practices/citation';
import { Button } from '@guildhall/ui/Button';
import { lazy, Suspense, useState } from 'react';
import { useT } from './i18n/provider';

const CiteDialog = lazy(async () => ({ default: (await import('./cite-dialog')).CiteDialog }));

/** The button that shows how to cite something. Texts: the catalogue `practices/cite`. */
export function Cite(cited: { citable: Citable; address?: string }) {
  const t = useT();
  // Null until it is first asked for: only then is it fetched.
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('practices.cite')}</Button>
      {open !== null && (
        <Suspense>
          <CiteDialog open={open} onClose={() => setOpen(false)} {...cited} />
        </Suspense>
      )}
    </>
  );
}
