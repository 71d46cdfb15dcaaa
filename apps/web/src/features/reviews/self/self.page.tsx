import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { buttonClass } from '@guildhall/ui/Button';
import { PageHead } from '@guildhall/ui/PageHead';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { settled } from '../../../app/autosave/browser-queue';
import type { SaveStatus } from '../../../app/autosave/queue.types';
import { SavingState } from '../../../app/autosave/saving-state';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { SelfCheck, SelfNotice } from './self-check';
import { SelfDimension, type SelfState } from './self-dimension';
import { SelfPageDocument } from './self.generated';
import styles from './self.module.css';

const route = getRouteApi('/reviews/$caseId/self');
export const load = async ({ client, params }: LoadArgs) => {
  await settled();
  return client.query({
    query: SelfPageDocument,
    variables: { caseId: params['caseId'] ?? '', locale: document.documentElement.lang },
    ...anew,
  });
};
const worst: readonly SaveStatus['kind'][] = ['conflict', 'refused', 'offline', 'retrying', 'saving', 'saved'];

/** The host on the rubric of its peers: one dimension at a time, all of them saving themselves; `check` as the last step. */
export function SelfPage() {
  const { t, locale } = useWords();
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { d: at } = route.useSearch();
  const { data } = useSuspenseQuery(SelfPageDocument, { variables: { caseId, locale } });
  const form = data.selfAssessment;
  const { dimensions } = form.rubric;
  const [states, setStates] = useState<Record<string, SelfState>>({});
  const onState = useCallback((key: string, state: SelfState) => setStates((all) => ({ ...all, [key]: state })), []);
  const checking = at === 'check';
  const index = Math.max(
    0,
    dimensions.findIndex((d) => d.key === at),
  );
  const current = checking ? null : dimensions[index]!;
  const [previous, next] = checking ? [dimensions.at(-1), undefined] : [dimensions[index - 1], dimensions[index + 1]];
  usePageTitle(t('reviews.self.title', { title: form.title }));

  const moved = useRef(false);
  const heading = current ? `self-${current.key}-title` : 'self-check-title';
  useEffect(() => {
    // The first page keeps the browser's own focus.
    if (moved.current) {
      const element = document.getElementById(heading);
      element?.scrollIntoView({ block: 'start' });
      element?.focus({ preventScroll: true });
    }
    moved.current = true;
  }, [heading]);

  const statuses = Object.values(states).map((s) => s.status);
  const latest = statuses.filter((s) => s.kind === 'saved').toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  const live = worst.flatMap((kind) => (kind === 'saved' ? (latest ?? []) : (statuses.find((s) => s.kind === kind) ?? [])))[0];
  const before = form.answers
    .flatMap((a) => a.savedAt ?? [])
    .toSorted()
    .at(-1);
  const status: SaveStatus = live ?? (before && form.viewerCan.write ? { kind: 'saved', at: before } : { kind: 'idle' });
  const ready = dimensions.filter((d) => states[d.key]?.readiness === 'READY').length;
  const step = (key: string, words: string, kind: 'plain' | 'main') => (
    <Link to="/reviews/$caseId/self" params={{ caseId }} search={{ d: key }} resetScroll={false} className={buttonClass(kind)}>
      {words}
    </Link>
  );
  return (
    <>
      <PageHead
        kicker={
          <Link to="/reviews/$caseId" params={{ caseId }}>
            <span lang="en">{form.title}</span>
          </Link>
        }
        title={t('reviews.self.heading')}
        lead={t('reviews.self.lead')}
      />
      <div className={styles['page']}>
        <div className={styles['top']}>
          <p className="meta">{t('reviews.form.ready', { ready, of: dimensions.length })}</p>
          <SavingState status={status} />
        </div>
        <nav aria-label={t('reviews.form.indexNames')} className={styles['index']}>
          <ol role="list">
            {dimensions.map((d, i) => {
              const readiness = states[d.key]?.readiness ?? 'EMPTY';
              return (
                <li key={d.key}>
                  <Link
                    to="/reviews/$caseId/self"
                    params={{ caseId }}
                    search={{ d: d.key }}
                    resetScroll={false}
                    aria-current={d.key === current?.key ? 'step' : undefined}
                    data-state={readiness}
                  >
                    <span className="num">{i + 1}</span> <span className={styles['name']}>{d.title}</span>
                    <VisuallyHidden>, {t(`reviews.ready.${readiness}`)}</VisuallyHidden>
                  </Link>
                </li>
              );
            })}
          </ol>
        </nav>
        <div className={styles['body']}>
          <SelfNotice form={form} />
          {dimensions.map((d, i) => (
            <SelfDimension key={d.key} form={form} dimension={d} number={i + 1} open={d.key === current?.key} onState={onState} />
          ))}
          {checking && <SelfCheck form={form} states={states} />}
          <div className={styles['foot']}>
            {previous ? step(previous.key, t('reviews.form.back'), 'plain') : <span />}
            {next
              ? step(next.key, `${t('reviews.form.next')}: ${next.title}`, 'main')
              : !checking && form.viewerCan.write && step('check', t('reviews.form.check'), 'main')}
          </div>
        </div>
      </div>
    </>
  );
}
