import { missingTexts, publishProblems } from '@guildhall/domain/peer-review/rubric-draft';
import type { FileProblem } from '@guildhall/domain/peer-review/rubric-file';
import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { Callout } from '@guildhall/ui/Callout';
import { inLine } from '../../app/i18n/line';
import { useT, useWords } from '../../app/i18n/provider';
import { issueText } from '../../app/problem-text';
import { placeOf } from './place-of';
import { ProblemList } from './problem-list';
import { RubricView } from './rubric-view';
import styles from './rubrics.module.css';
import type { ChosenFile } from './use-rubric-file';

/** What a chosen file holds, or everything that is wrong with it, before anything is made of it. */
export function FilePreview({ file }: { file: ChosenFile }) {
  const { preview } = file;
  return preview.definition ? (
    <WhatIsRead definition={preview.definition} semver={preview.semver} />
  ) : (
    <Faults name={file.name} problems={preview.problems} />
  );
}

const shownFaults = 50;
const wayOut = (p: FileProblem) => (p.rule === 'badFormat' && /\.(key|id)$/.test(p.path) ? 'key' : p.rule);
function Faults({ name, problems }: { name: string; problems: readonly FileProblem[] }) {
  const t = useT();
  return (
    <div className={styles['read']}>
      <Callout tone="bad" role="alert" title={t('rubrics.file.refused', { name, count: problems.length })}>
        {t('rubrics.file.refusedText')}
      </Callout>
      <ol role="list" className={styles['faults']} aria-label={t('rubrics.file.problems')}>
        {problems.slice(0, shownFaults).map((p) => (
          <li key={`${p.path}:${p.rule}:${p.place.line}:${p.place.column}`}>
            <span className={styles['where']}>{t('rubrics.file.at', { line: p.place.line, column: p.place.column })}</span>
            <div>
              <p>
                <strong>{placeOf(t, p.path, null) || t('rubrics.place.whole')}</strong>
                {p.value !== null && (
                  <>
                    {' '}
                    <code dir="auto">{p.value}</code>
                  </>
                )}
              </p>
              <p>{issueText(t, p, 'rubrics')}</p>
              <p className="meta">{t.maybe(`rubrics.wayOut.${wayOut(p)}`, 'rubrics.wayOut.badFormat')}</p>
            </div>
          </li>
        ))}
      </ol>
      {problems.length > shownFaults && <p className="meta">{t('rubrics.file.more', { count: problems.length - shownFaults })}</p>}
    </div>
  );
}

function WhatIsRead({ definition, semver }: { definition: RubricDefinition; semver: string | null }) {
  const { t, format, locale } = useWords();
  const languages = missingTexts(definition);
  const lacking = publishProblems(definition, null);
  return (
    <div className={styles['read']}>
      <dl className={styles['facts']}>
        {semver && (
          <>
            <dt>{t('rubrics.file.version')}</dt>
            <dd className="num">{semver}</dd>
          </>
        )}
        <dt>{t('rubrics.file.languages')}</dt>
        <dd>
          {format.list(
            languages.map((l) =>
              l.missing.length === 0
                ? t('rubrics.languageWhole', { language: format.language(l.locale) })
                : t('rubrics.languageMissing', { language: format.language(l.locale), count: l.missing.length }),
            ),
          )}
        </dd>
        <dt>{t('rubrics.file.dimensions')}</dt>
        <dd>
          {definition.dimensions.length === 0 && t('rubrics.dimensions', { count: 0 })}
          <ol className={styles['contents']}>
            {definition.dimensions.map((d) => (
              <li key={d.key}>
                <span dir="auto">{d.title[locale] || d.title.en || t('rubrics.untitled')}</span>{' '}
                <span className="meta">
                  {inLine([
                    t(`rubrics.group.${d.group}`),
                    t('rubrics.questions', { count: d.questions.length }),
                    (d.weight ?? 1) > 1 ? t('rubrics.weightIs', { weight: d.weight ?? 1 }) : '',
                  ])}
                </span>
              </li>
            ))}
          </ol>
        </dd>
      </dl>
      {lacking.length > 0 && (
        <Callout title={t('rubrics.file.lacking', { count: lacking.length })}>
          <ProblemList problems={lacking} definition={definition} atMost={8} />
        </Callout>
      )}
      {definition.dimensions.length > 0 && (
        <details className={styles['whole']}>
          <summary>{t('rubrics.file.inFull')}</summary>
          <RubricView definition={definition} locale={locale} level={3} />
        </details>
      )}
    </div>
  );
}
