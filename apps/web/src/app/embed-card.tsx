import { Button } from '@guildhall/ui/Button';
import { useState } from 'react';
import { useT } from './i18n/provider';

/** How to show a card of something on one's own page. Texts: the catalogue `practices/cite`. */
export function EmbedCard({ title, address }: { title: string; address: string }) {
  const t = useT();
  const card = `${location.origin}${address}/card`;
  // The title stands in an attribute.
  const quoted = title.replace(/[&"<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  const frame = `<iframe src="${card}" title="${quoted}" width="480" height="340" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
  return (
    <>
      <p>{t('practices.embedText')}</p>
      <pre tabIndex={0} aria-label={t('practices.embed')} dir="ltr">
        {frame}
      </pre>
      <Copy text={frame} name="HTML" />
      <a href={card} target="_blank" rel="noreferrer">
        {t('practices.embedLook')}
      </a>
    </>
  );
}

/** The same, shut until somebody asks for it. */
export function FoldedEmbedCard({ className, ...card }: { title: string; address: string; className: string | undefined }) {
  const t = useT();
  return (
    <details className={className}>
      <summary>{t('practices.embed')}</summary>
      <EmbedCard {...card} />
    </details>
  );
}

export function Copy({ text, name }: { text: string; name: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  return (
    <Button
      small
      aria-label={t('practices.copy', { name })}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {copied ? t('app.copied') : t('app.copy')}
    </Button>
  );
}
