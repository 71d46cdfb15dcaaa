import { cx } from '@guildhall/ui/classes';
import { trustedHtml } from './trusted';

/** Text that people wrote, as the API rendered and cleaned it. The only place of the web that sets HTML.
 *  @param html from a field of the API that ends in `Html` @param lang language of the text if known */
export function Prose({ html, lang, className }: { html: string; lang?: string | null; className?: string }) {
  return (
    <div dir="auto" lang={lang ?? undefined} className={cx('prose', className)} dangerouslySetInnerHTML={{ __html: trustedHtml(html) }} />
  );
}
