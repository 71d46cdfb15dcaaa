import { fileFormats, type FileAudience } from '@guildhall/domain/peer-review/case-file';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useWords } from '../../app/i18n/provider';
import styles from './case.module.css';

interface Props {
  caseId: string;
  audience: FileAudience;
  /** As everybody sees the case, whatever the reader sees besides. */
  asPublic?: boolean;
}

/** What the reader sees of a case, as files to keep. The API writes them with the rights of the page. */
export function CaseFiles({ caseId, audience, asPublic = false }: Props) {
  const { t, locale } = useWords();
  const query = `?lang=${locale === 'de' ? 'de' : 'en'}${asPublic ? '&for=public' : ''}`;
  return (
    <>
      <p className={styles['small']}>{t(asPublic ? 'reviews.files.public' : 'reviews.files.what')}</p>
      <ul role="list" className={styles['files']}>
        {fileFormats.map((format) => (
          <li key={format}>
            <a href={`/files/reviews/${caseId}/case.${format}${query}`} download>
              {t(`reviews.files.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      <WhoSees>{t(`reviews.files.for.${audience}`)}</WhoSees>
    </>
  );
}
