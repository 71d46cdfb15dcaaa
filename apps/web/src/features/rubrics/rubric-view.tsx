import { inLocale, type LocalText, type RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { SideHead } from '@guildhall/ui/SideHead';
import { useT } from '../../app/i18n/provider';
import styles from './rubrics.module.css';

/** A rubric as its readers see it, in one language; what is not translated stands in English. */
export function RubricView({ definition, locale, level = 2 }: { definition: RubricDefinition; locale: string; level?: 2 | 3 }) {
  const t = useT();
  const say = (text: LocalText) => ({ lang: text[locale] ? locale : 'en', children: inLocale(text, locale) || '–' });
  return (
    <>
      {definition.dimensions.map((d, i) => (
        <SideHead
          key={d.key}
          id={`d-${d.key}`}
          level={level}
          title={<span {...say(d.title)} />}
          about={
            <>
              {t('rubrics.numberOf', { number: i + 1, of: definition.dimensions.length })}
              <br />
              {t(`rubrics.group.${d.group}`)}
              {(d.weight ?? 1) > 1 && <> · {t('rubrics.weightIs', { weight: d.weight ?? 1 })}</>}
              <br />
              {t('rubrics.minimum', { count: d.commentMinChars })}
              {!d.allowNotInScope && (
                <>
                  <br />
                  {t('rubrics.noNS')}
                </>
              )}
              {!d.allowInsufficientEvidence && (
                <>
                  <br />
                  {t('rubrics.noIE')}
                </>
              )}
            </>
          }
        >
          {d.questions.map((q, n) => (
            <p key={n} {...say(q)} dir="auto" className={styles['question']} />
          ))}
          {d.lookFor.length > 0 && (
            <p className="meta">
              {t('rubrics.lookFor')} {d.lookFor.map((l) => inLocale(l, locale)).join(', ')}
            </p>
          )}
          <ol className={styles['anchors']}>
            {d.anchors.map((a) => (
              <li key={a.level}>
                <b className="num">{a.level}</b>
                <span>
                  <strong {...say(a.name)} /> <span {...say(a.text)} dir="auto" />
                </span>
              </li>
            ))}
          </ol>
        </SideHead>
      ))}
    </>
  );
}
