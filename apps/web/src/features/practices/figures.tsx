import { useWords } from '../../app/i18n/provider';
import styles from './figures.module.css';
import { licenceLink } from './licence-link';

export interface ShownPicture {
  url: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  licence: string | null;
}
export interface ShownAttachment {
  url: string;
  title: string;
  bytes: number;
}

/** A picture with what is said of it and whose it is. Its place is kept free before it is there. */
export function Picture({ picture: p, lang, cover = false }: { picture: ShownPicture; lang: string; cover?: boolean }) {
  const { t } = useWords();
  const link = licenceLink(p.licence);
  return (
    <figure className={styles['figure']}>
      <img src={p.url} alt={p.alt} width={p.width} height={p.height} lang={lang} decoding="async" loading={cover ? 'eager' : 'lazy'} />
      {(p.caption || p.credit) && (
        <figcaption>
          {p.caption && (
            <span dir="auto" lang={lang}>
              {p.caption}{' '}
            </span>
          )}
          {p.credit && (
            <span className={styles['credit']}>
              {t.rich('practices.picture.by', { credit: <bdi>{p.credit}</bdi> })}
              {link ? (
                <>
                  , <a href={link}>{p.licence}</a>
                </>
              ) : (
                p.licence === 'PERMISSION' && `, ${t('practices.picture.permission')}`
              )}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

export function Figures({ pictures, lang }: { pictures: readonly ShownPicture[]; lang: string }) {
  return (
    <div className={styles['figures']}>
      {pictures.map((p) => (
        <Picture key={p.url} picture={p} lang={lang} />
      ))}
    </div>
  );
}

export function Documents({ attachments, lang }: { attachments: readonly ShownAttachment[]; lang: string }) {
  const { t, format } = useWords();
  return (
    <ul role="list">
      {attachments.map((a) => (
        <li key={a.url}>
          <a href={a.url} download>
            <span dir="auto" lang={lang}>
              {a.title}
            </span>
          </a>{' '}
          <span className="meta">{t('practices.attachment.size', { size: format.number(Math.max(1, Math.round(a.bytes / 1024))) })}</span>
        </li>
      ))}
    </ul>
  );
}
