import { Skeleton } from '@guildhall/ui/Skeleton';
import { useT } from './i18n/provider';

/** Bars in the shape of a page: a title and some text. Shown by the router after 300 ms. */
export function Pending() {
  const t = useT();
  return <Skeleton label={t('app.loading')} lines={[55, 90, 40, 100, 100, 70]} />;
}
