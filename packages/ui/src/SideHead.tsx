import { useId, type ReactNode } from 'react';
import styles from './SideHead.module.css';

/** A section whose title and provenance (who, when, which edition) stand in a 12 rem margin from 960 px on, above the matter below that. */
export function SideHead({
  title,
  about,
  id,
  level = 2,
  children,
}: {
  title: ReactNode;
  about?: ReactNode;
  id?: string;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const made = useId();
  const Heading = `h${level}` as const;
  return (
    <section id={id} aria-labelledby={made} className={styles['section']}>
      <div className={styles['margin']}>
        <Heading id={made}>{title}</Heading>
        {about && <div className={styles['about']}>{about}</div>}
      </div>
      <div className={styles['matter']}>{children}</div>
    </section>
  );
}
