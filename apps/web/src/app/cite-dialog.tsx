import { citationStyles, toBibtex, toCslJson, type Citable } from '@guildhall/domain/practices/citation';
import { Dialog } from '@guildhall/ui/Dialog';
import { Copy, EmbedCard } from './embed-card';
import { useT } from './i18n/provider';
import styles from './cite-dialog.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  citable: Citable;
  /** Path of what is cited, without its edition, where it has a card. */
  address?: string;
}

/** How to cite an edition, never "the latest": what one cites must stay what one read. And a card for other people's pages. Texts: the catalogue `practices/cite`. */
export function CiteDialog({ open, onClose, citable, address }: Props) {
  const t = useT();
  const forms = [
    ...citationStyles.map(([name, write]) => [name, write(citable), ''] as const),
    ['BibTeX', toBibtex(citable), 'bib'],
    ['CSL-JSON', `${JSON.stringify([toCslJson(citable)], null, 2)}\n`, 'json'],
  ] as const;
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
        {address && (
          <section>
            <h3>{t('practices.embed')}</h3>
            <EmbedCard title={citable.title} address={address} />
          </section>
        )}
      </div>
    </Dialog>
  );
}
