import { translatedRooms } from '@guildhall/domain/translations/rooms';
import { Link } from '@tanstack/react-router';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { useWords } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import { elsewhere } from '../../app/paths';
import type { PracticeWorkPageQuery } from './draft.generated';

/** Translations that wait for the reader: for their judgement, for their words, or because the text has moved on. */
export function TranslationRows({ work }: { work: PracticeWorkPageQuery['translationWork'] }) {
  const { t, format } = useWords();
  return (
    <Rows label={t('practices.translations')}>
      {work.map((w) => {
        const older = w.editionNo < w.newestNo;
        const mine = w.state === 'IN_REVIEW' && !w.wrote;
        return (
          <Row
            key={w.id}
            title={w.title}
            link={<Link to={elsewhere(`/${translatedRooms[w.kind]}/${w.slug}/translate/${w.locale}`)} />}
            line={older ? t('practices.translation.older') : undefined}
            meta={
              <>
                <span>{t('practices.translations.from', { from: format.language(w.sourceLocale), to: format.language(w.locale) })}</span>
                {w.translators.length > 0 && <span>{format.list(w.translators)}</span>}
                <Time at={w.submittedAt ?? w.updatedAt} />
              </>
            }
            side={
              <Tag tone={mine || (older && w.state !== 'IN_REVIEW') ? 'gold' : 'plain'}>
                {t(
                  w.state === 'IN_REVIEW'
                    ? 'practices.translations.review'
                    : w.state === 'DRAFT'
                      ? 'practices.translations.draft'
                      : 'practices.translations.older',
                )}
              </Tag>
            }
          />
        );
      })}
    </Rows>
  );
}
