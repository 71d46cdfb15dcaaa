import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { phases } from '@guildhall/domain/peer-review/machines';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useT, useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { CasePageDocument, type CasePageQuery } from './cases.generated';
import { CaseAccesses } from './case-accesses';
import { CasePeople, Conflicts } from './case-people';
import { CasePapers } from './case-papers';
import { CaseFiles } from './case-files';
import { FileConflict } from './conflict/file-conflict';
import { DueLine } from './due-line';
import { CaseEmergency } from './emergency/case-emergency';
import { HostPeople } from './host-people';
import { LeavePanel } from './leave-panel';
import { MirrorLine } from './mirror-line';
import { MoveDate } from './move-date';
import { NextStep } from './next-step';
import { anew } from './use-act';
import styles from './case.module.css';

export type Case = CasePageQuery['reviewCase'];

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: CasePageDocument, variables: { id: params['caseId'] ?? '' }, ...anew });

/** Where the case is, what is needed next, who is in it, what there is to read. Every part as the viewer may see it, without gaps. */
export function CasePage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(CasePageDocument, { variables: { id: caseId } });
  const c = data.reviewCase;
  usePageTitle(c.title);
  const parts = c.roles.filter((r) => r !== 'INVITED_PEER');
  const now = c.phase ? phases.indexOf(c.phase) : -1;
  return (
    <>
      <PageHead
        kicker={
          <>
            {c.roles.includes('FACILITATOR') ? (
              <Link to="/rounds/$programme" params={{ programme: c.programmeSlug }}>
                {c.programmeName}
              </Link>
            ) : (
              c.programmeName
            )}
            {parts.length > 0 && (
              <> · {t('reviews.youAre', { parts: format.list(parts.map((r) => t.maybe(`reviews.role.${r}`, 'reviews.title'))) })}</>
            )}
          </>
        }
        title={c.title}
        titleLang="en"
        lead={inLine([
          inLine([c.hostName, c.place], ', '),
          format.list(c.languages.map((l) => format.language(l))),
          t.maybe(`reviews.visit.${c.visitMode}`, 'reviews.visit.HYBRID'),
        ])}
        note={c.scheme && <OfVersion scheme={c.scheme} />}
      />
      <ol className={styles['phases']} aria-label={t('reviews.phases')}>
        {phases.map((p, i) => (
          <li key={p} data-at={i < now ? 'done' : i === now ? 'now' : 'later'} aria-current={i === now ? 'step' : undefined}>
            {i + 1} {t(`reviews.phase.${p}`)}
            <span className="meta">{i === now ? t(`reviews.state.${c.state}`) : i < now ? t('reviews.phaseDone') : ''}</span>
          </li>
        ))}
      </ol>
      {c.paused && <Callout tone="warn">{t('reviews.paused')}</Callout>}
      <CaseEmergency c={c} />
      <NextStep c={c} />
      <div className={styles['split']}>
        <div className={styles['main']}>
          <Conflicts c={c} />
          <CasePeople c={c} />
          {c.entries.length > 0 && (
            <section>
              <h2>{t('reviews.timeline')}</h2>
              <ol className={styles['timeline']}>
                {c.entries.map((e, i) => (
                  <li key={i}>
                    <time className="meta num" dateTime={e.at}>
                      {format.date(e.at)}
                    </time>
                    <span>
                      {t.rich(e.personName ? `reviews.entry.${e.kind}` : `reviews.entryPlain.${e.kind}`, {
                        name: <bdi>{e.personName}</bdi>,
                      })}
                      {e.note && (
                        <>
                          {' '}
                          <q dir="auto">{e.note}</q>
                        </>
                      )}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {c.accesses && <CaseAccesses c={c} accesses={c.accesses} />}
        </div>
        <div className={styles['aside']}>
          <CasePapers c={c} />
          {/* What is read in an emergency is not taken along. */}
          {!c.emergencyAccesses.some((e) => e.mine && e.standing === 'OPEN') && (
            <section>
              <h2>{t('reviews.files')}</h2>
              <CaseFiles caseId={caseId} audience={c.fileAudience} />
            </section>
          )}
          {c.deadlines.length > 0 && (
            <section>
              <h2>{t('reviews.dates')}</h2>
              {c.deadlines.map((d) => (
                <div key={d.kind}>
                  <p className={styles['small']}>{t(`reviews.deadline.${d.kind}`)}</p>
                  <DueLine deadline={d} extendedTo={d.kind === 'REVIEW' ? (c.myAssignment?.extendedTo ?? null) : null} />
                </div>
              ))}
              <MoveDate c={c} />
              {c.visitStart && (
                <p className={styles['small']}>
                  {t('reviews.visitDates', { from: format.date(c.visitStart), to: format.date(c.visitEnd ?? c.visitStart) })}
                </p>
              )}
            </section>
          )}
          {c.guidingQuestions.length > 0 && (
            <section>
              <h2>{t('reviews.hostAsks')}</h2>
              <ol lang={locale === 'en' ? undefined : 'en'} className={styles['small']}>
                {c.guidingQuestions.map((q) => (
                  <li key={q}>
                    <bdi>{q}</bdi>
                  </li>
                ))}
              </ol>
            </section>
          )}
          <HostPeople c={c} />
          <section>
            <h2>{t('reviews.about')}</h2>
            <p className={styles['small']}>{t('reviews.rubric', { version: c.rubricVersion, count: c.dimensionCount })}</p>
            {c.facilitatorName && (
              <p className={styles['small']}>{t.rich('reviews.facilitatedBy', { name: <bdi>{c.facilitatorName}</bdi> })}</p>
            )}
            {c.deputyName && <p className={styles['small']}>{t.rich('reviews.deputyIs', { name: <bdi>{c.deputyName}</bdi> })}</p>}
            <p className={styles['small']}>{t.rich('reviews.hostedBy', { name: <bdi>{c.hostLeadName}</bdi> })}</p>
            {c.mirror && (
              <p className={styles['small']}>
                <MirrorLine mirror={c.mirror} />
              </p>
            )}
            <FileConflict c={c} />
            <LeavePanel c={c} />
          </section>
        </div>
      </div>
    </>
  );
}

/** Which version of the scheme the case began with, and whether there is a newer one. */
function OfVersion({ scheme }: { scheme: NonNullable<Case['scheme']> }) {
  const t = useT();
  return t.rich('reviews.ofVersion', {
    number: scheme.number,
    newer: scheme.newest - scheme.number,
    scheme: (words) => (
      <Link to="/schemes/$slug" params={{ slug: scheme.slug }} search={{ version: scheme.number }}>
        {words}
      </Link>
    ),
  });
}
