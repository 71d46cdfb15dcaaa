import { citationStyles, toBibtex, toCslJson, type Citable } from '@guildhall/domain/practices/citation';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { useState } from 'react';
import { useT } from './i18n/provider';
import styles from './cite-dialog.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  citable: Citable;
  /** Path of what is cited, without its edition. */
  address: string;
}

/** How to cite an edition, never "the latest": what one cites must stay what one read. And a card for other people's pages. Texts: the catalogue `practices/cite`. */
export function CiteDialog({ open, onClose, citable, address }: Props) {
  const t = useT();
  const forms = [
    ...citationStyles.map(([name, write]) => [name, write(citable), ''] as const),
    ['BibTeX', toBibtex(citable), 'bib'],
    ['CSL-JSON', `${JSON.stringify([toCslJson(citable)], null, 2)}\n`, 'json'],
  ] as const;
  const card = `${location.origin}${address}/card`;
  // The title stands in an attribute.
  const quoted = citable.title.replace(/[&"<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  const frame = `<iframe src="${card}" title="${quoted}" width="480" height="340" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
  return (
    <Dialog open={open} onClose={onClose} title={t('practices.citeTitle')} closeLabel={t('app.close')}>
      <div className={styles['forms']}>
        {forms.map(([name, text, extension]) => (
          <section key={name}>
            <h3>{name}</h3>
            {extension ? (
              <pre tabIndex={0} aria-label={name}>
                {text}
              </pre>
            ) : (
              <p dir="auto">{text}</p>
            )}
            <Copy text={text} name={name} />
            {extension && (
              <a href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`} download={`${citable.slug}.${extension}`}>
                {t('practices.download', { name: `${citable.slug}.${extension}` })}
              </a>
            )}
          </section>
        ))}
        <section>
          <h3>{t('practices.embed')}</h3>
          <p>{t('practices.embedText')}</p>
          <pre tabIndex={0} aria-label={t('practices.embed')} dir="ltr">
            {frame}
          </pre>
          <Copy text={frame} name="HTML" />
          <a href={card} target="_blank" rel="noreferrer">
            {t('practices.embedLook')}
          </a>
        </section>
      </div>
    </Dialog>
  );
}

function Copy({ text, name }: { text: string; name: string }) {
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
