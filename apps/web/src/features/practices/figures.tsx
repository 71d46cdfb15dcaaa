import { useWords } from '../../app/i18n/provider';
import type { ReactNode } from 'react';
import styles from './figures.module.css';
import { licenceLink } from './licence-link';

export interface ShownPicture {
  /** Where something can be done with it. */
  id?: string;
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
  id: string;
  title: string;
  bytes: number;
  /** As evidence: what it is, and what it shows. */
  kind: string | null;
  claim: string;
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

/** What somebody may do with a picture, under it. */
export type PictureAct = (picture: ShownPicture) => ReactNode;

export function Figures({ pictures, lang, act }: { pictures: readonly ShownPicture[]; lang: string; act?: PictureAct | undefined }) {
  return (
    <div className={styles['figures']}>
      {pictures.map((p) => (
        <div key={p.url}>
          <Picture picture={p} lang={lang} />
          {act?.(p)}
        </div>
      ))}
    </div>
  );
}

export function Documents({
  attachments,
  lang,
  langOf,
}: {
  attachments: readonly ShownAttachment[];
  lang: string;
  langOf: (key: string) => string;
}) {
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
          {a.kind && <span className="meta">{t.maybe(`practices.evidence.${a.kind}`, 'practices.evidence.OTHER')} · </span>}
          <span className="meta">{t('practices.attachment.size', { size: format.number(Math.max(1, Math.round(a.bytes / 1024))) })}</span>
          {a.claim && (
            <p className="small" dir="auto" lang={langOf(`attachments.${a.id}.claim`)}>
              {a.claim}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
