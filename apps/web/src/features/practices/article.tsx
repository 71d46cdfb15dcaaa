import type { ReactNode } from 'react';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { Prose } from '../../app/prose';
import { BuildingBlocks, type ShownBlock, type ShownLessons } from './building-blocks';
import { Documents, Figures, Picture, type PictureAct, type ShownAttachment, type ShownPicture } from './figures';
import { Facts, type ShownFact } from './facts';
import type { Labels } from './labels';
import styles from './article.module.css';

export interface ShownEdition {
  title: string;
  summary: string;
  locale: string;
  kind: string | null;
  level: string | null;
  costs: { amount: string; currency: string; note: string };
  country: string;
  place: string;
  operation: string | null;
  periodStart: string;
  periodEnd: string;
  dimensions: readonly string[];
  targetGroups: readonly string[];
  instruments: readonly string[];
  effort: 'LOW' | 'MEDIUM' | 'HIGH' | null;
  firstStep: string;
  texts: readonly { field: string; html: string }[];
  facts: readonly ShownFact[];
  buildingBlocks: readonly ShownBlock[];
  /** The first one is the cover. */
  pictures: readonly ShownPicture[];
  attachments: readonly ShownAttachment[];
  ownerName: string;
  authorNames: readonly string[];
}
const body = ['need', 'whatIsDone', 'howItIsOrganised', 'buildingBlocks', 'whyItMayWork', 'limits'] as const;

const hasCosts = (costs: ShownEdition['costs']) => Boolean(costs.amount || costs.note);

/** Parts that have something to say, in their order: for the list at the side. */
export const partsOf = (
  e: ShownEdition,
): readonly ('figures' | (typeof body)[number] | 'transfer' | 'questions' | 'pictures' | 'attachments')[] => {
  const told = (field: string) => e.texts.some((t) => t.field === field);
  const has = (field: string) =>
    field === 'buildingBlocks'
      ? e.buildingBlocks.length > 0
      : told(field) || (field === 'howItIsOrganised' && (told('staffing') || hasCosts(e.costs)));
  return [
    ...(e.facts.length ? (['figures'] as const) : []),
    ...body.filter(has),
    ...(e.firstStep || has('mustHave') || has('niceToHave') ? (['transfer'] as const) : []),
    ...(has('questions') ? (['questions'] as const) : []),
    ...(e.pictures.length > 1 ? (['pictures'] as const) : []),
    ...(e.attachments.length ? (['attachments'] as const) : []),
  ];
};

/** The matter of a practice as everybody reads it; the preview shows the same. */
export function PracticeArticle({
  edition,
  labels,
  inSource,
  lessons,
  pictureAct,
}: {
  edition: ShownEdition;
  labels: Labels;
  /** On its building blocks; null where they are not known. */
  lessons?: readonly ShownLessons[] | null | undefined;
  pictureAct?: PictureAct | undefined;
  /** Of a translation: texts that stand in the language of the source. */
  inSource?: { sourceLocale: string; inSource: readonly string[] } | undefined;
}) {
  const { t } = useWords();
  const html = (field: string) => edition.texts.find((x) => x.field === field)?.html ?? '';
  const langOf = (field: string) => (inSource?.inSource.includes(field) ? inSource.sourceLocale : edition.locale);
  const prose = (field: string) => html(field) && <Prose html={html(field)} lang={langOf(field)} />;
  return (
    <div className={styles['article']}>
      {edition.pictures[0] && <Picture picture={edition.pictures[0]} lang={edition.locale} cover />}
      {edition.pictures[0] && pictureAct?.(edition.pictures[0])}
      {edition.facts.length > 0 && (
        <section id="figures" aria-labelledby="figures-title" className="stack">
          <h2 id="figures-title">{t('practices.section.figures')}</h2>
          <Facts facts={edition.facts} labels={labels} />
        </section>
      )}
      {partsOf(edition).map((part) =>
        part === 'figures' ? null : (
          <section key={part} id={part} aria-labelledby={`${part}-title`} className="stack">
            <h2 id={`${part}-title`}>{t(`practices.section.${part}`)}</h2>
            {part === 'transfer' ? (
              <Transfer edition={edition} prose={prose} lang={langOf('firstStep')} />
            ) : part === 'buildingBlocks' ? (
              <BuildingBlocks blocks={edition.buildingBlocks} langOf={langOf} lessons={lessons ?? []} />
            ) : part === 'howItIsOrganised' ? (
              <Organised edition={edition} prose={prose} labels={labels} lang={langOf('costs.note')} />
            ) : part === 'pictures' ? (
              <Figures pictures={edition.pictures.slice(1)} lang={edition.locale} act={pictureAct} />
            ) : part === 'attachments' ? (
              <Documents attachments={edition.attachments} lang={edition.locale} langOf={langOf} />
            ) : (
              prose(part)
            )}
          </section>
        ),
      )}
      {html('note') && <div className={styles['about']}>{prose('note')}</div>}
    </div>
  );
}

function Organised({
  edition,
  prose,
  labels,
  lang,
}: {
  edition: ShownEdition;
  prose: (field: string) => ReactNode;
  labels: Labels;
  lang: string;
}) {
  const { t } = useWords();
  const { costs } = edition;
  const staffing = prose('staffing');
  return (
    <>
      {prose('howItIsOrganised')}
      {staffing && (
        <div>
          <h3 className={styles['sub']}>{t('practices.field.staffing')}</h3>
          {staffing}
        </div>
      )}
      {hasCosts(costs) && (
        <div>
          <h3 className={styles['sub']}>{t('practices.field.costs')}</h3>
          <p>
            {costs.amount && costs.currency && <strong className="num">{labels.money(costs.amount, costs.currency)}</strong>}{' '}
            {costs.note && (
              <span dir="auto" lang={lang}>
                {costs.note}
              </span>
            )}
          </p>
        </div>
      )}
    </>
  );
}

function Transfer({ edition, prose, lang }: { edition: ShownEdition; prose: (field: string) => ReactNode; lang: string }) {
  const { t } = useWords();
  return (
    <>
      {edition.firstStep && (
        <p className={styles['firstStep']}>
          <strong>{t('practices.firstStep')}</strong>{' '}
          <span dir="auto" lang={lang}>
            {edition.firstStep}
          </span>
        </p>
      )}
      {(['mustHave', 'niceToHave'] as const).map((f) => {
        const text = prose(f);
        return text ? (
          <div key={f}>
            <h3 className={styles['sub']}>{t(`practices.${f}`)}</h3>
            {text}
          </div>
        ) : null;
      })}
      {edition.effort && <p>{t('practices.effort', { effort: t(`practices.effort.${edition.effort}`) })}</p>}
    </>
  );
}

/** Country, people and period in a few lines beside the text. */
export function AboutPractice({ edition, labels }: { edition: ShownEdition; labels: Labels }) {
  const { t, format } = useWords();
  const rows: [string, string][] = [
    [t('practices.about.dimensions'), format.list(edition.dimensions.map((c) => labels.concept('dimension', c)))],
    [t('practices.about.level'), edition.level ? t.maybe(`practices.reach.${edition.level}`, 'practices.reach.LOCAL') : ''],
    [t('practices.about.targetGroups'), format.list(edition.targetGroups.map((c) => labels.concept('target-group', c)))],
    [
      t('practices.about.period'),
      inLine(
        [
          labels.period(edition.periodStart, edition.periodEnd),
          edition.operation ? t.maybe(`practices.operation.${edition.operation}`, 'practices.operation.UNKNOWN') : '',
        ],
        ', ',
      ),
    ],
    [t('practices.about.funding'), format.list(edition.instruments.map((c) => labels.concept('instrument', c)))],
    [t('practices.about.authors'), format.list(edition.authorNames)],
  ];
  return (
    <dl className={styles['facts']}>
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
