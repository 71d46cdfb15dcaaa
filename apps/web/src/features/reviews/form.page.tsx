import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { DocumentSplit } from '@guildhall/ui/DocumentSplit';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { SavingState } from '../../app/autosave/saving-state';
import type { SaveStatus } from '../../app/autosave/queue.types';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { useShortcut } from '../../app/shortcuts';
import { answerOf, type Evidence } from './answer-way';
import { DimensionEditor as Dimension, type EditorState } from './dimension-editor';
import { DossierPane as Dossier, type Selected } from './dossier-pane';
import { ReviewFormPageDocument } from './form.generated';
import { FormIndex as Index, StillOpen as Open } from './form-index';
import styles from './form.module.css';

const route = getRouteApi('/reviews/$caseId/form');
const ask = (client: LoadArgs['client'], caseId: string, locale: string) =>
  client.query({ query: ReviewFormPageDocument, variables: { caseId, locale }, fetchPolicy: 'network-only' });
export const load = ({ client, params }: LoadArgs) => ask(client, params['caseId'] ?? '', document.documentElement.lang);

const worst: readonly SaveStatus['kind'][] = ['conflict', 'refused', 'offline', 'retrying', 'saving', 'saved', 'idle'];

// Most forms are begun in time and not sent yet.
const FormNotice = lazy(() => import('./form-notice').then((module) => ({ default: module.FormNotice })));
// What a key or a saved answer leaves as it was is not drawn again: typing must not wait for the dossier.
const [DimensionEditor, DossierPane, FormIndex, StillOpen] = [memo(Dimension), memo(Dossier), memo(Index), memo(Open)];

/** Dossier and review beside each other: every dimension in one column, one of them open. */
export function FormPage() {
  const { t, locale } = useWords();
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(ReviewFormPageDocument, { variables: { caseId, locale } });
  const form = data.reviewForm;
  const { dimensions } = form.rubric;
  const [states, setStates] = useState<Record<string, EditorState>>({});
  const [added, setAdded] = useState<Evidence[]>([]);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [follows, setFollows] = useState(true);
  const client = useApolloClient();
  const asked = useRef('');
  const [pane, setPane] = useState<'document' | 'form'>('form');
  usePageTitle(t('reviews.form.title', { title: form.title }));

  const firstOpen = dimensions.find((d) => answerOf(form, d.key).value === null) ?? dimensions[0]!;
  const at = Math.max(
    0,
    dimensions.findIndex((d) => d.key === (search.d ?? firstOpen.key)),
  );
  const current = dimensions[at]!;
  const locked = form.review.state !== 'DRAFT' && form.review.state !== 'RETURNED';
  const onState = useCallback((key: string, state: EditorState) => setStates((all) => ({ ...all, [key]: state })), []);
  const evidence = useMemo(() => [...form.evidence, ...added.filter((a) => !form.evidence.some((e) => e.id === a.id))], [form, added]);
  const onEvidence = useCallback((e: Evidence) => setAdded((now) => [...now, e]), []);
  const answers = useMemo(() => new Map(dimensions.map(({ key }) => [key, answerOf(form, key)])), [form, dimensions]);

  const go = (to: number) => {
    const next = dimensions[to];
    if (next) void navigate({ to: '/reviews/$caseId/form', params: { caseId }, search: { d: next.key }, resetScroll: false });
  };
  useShortcut('[', 'reviews.keys.previous', () => go(at - 1));
  useShortcut(']', 'reviews.keys.next', () => go(at + 1));
  const moved = useRef(false);
  useEffect(() => {
    const heading = document.getElementById(`${current.key}-title`);
    heading?.scrollIntoView({ block: 'start' });
    // The first page keeps the browser's own focus.
    if (moved.current) heading?.focus({ preventScroll: true });
    moved.current = true;
  }, [current.key]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault();
        (document.activeElement as HTMLElement | null)?.blur();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);

  const all = Object.values(states).map((s) => s.status);
  const refused = all.some((s) => s.kind === 'refused');
  useEffect(() => {
    if (!refused || asked.current === form.review.id) return;
    asked.current = form.review.id;
    // Perhaps a new round began: then its form takes what is typed here, on top of the copy that it has.
    ask(client, caseId, locale).catch(() => undefined);
  }, [refused, form.review.id, client, caseId, locale]);
  const latest = all.filter((s) => s.kind === 'saved').toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  const status = worst.flatMap((kind) => (kind === 'saved' ? (latest ?? []) : (all.find((s) => s.kind === kind) ?? [])))[0] ?? {
    kind: 'idle' as const,
  };
  // Nothing typed here yet: say when the stored words were saved.
  const before = form.answers
    .flatMap((a) => a.savedAt ?? [])
    .toSorted()
    .at(-1);
  const shown: SaveStatus = status.kind === 'idle' && before ? { kind: 'saved', at: before } : status;
  // As text, so that the same marks are the same thing.
  const marks = JSON.stringify(dimensions.map(({ key }) => states[key] && { ...states[key], status: 0 }));
  const items = useMemo(
    () =>
      (JSON.parse(marks) as (EditorState | null)[]).map((state, i) => ({
        ...dimensions[i]!,
        number: i + 1,
        readiness: state?.readiness ?? ('EMPTY' as const),
        value: state?.value ?? null,
        evidenceIds: state?.evidenceIds ?? [],
      })),
    [marks, dimensions],
  );
  const ready = items.filter((i) => i.readiness === 'READY').length;
  const quoted = useMemo(
    () =>
      items.flatMap((i) =>
        i.evidenceIds.flatMap((id) =>
          evidence.filter((e) => e.id === id && e.sectionKey).map((e) => ({ evidence: e, dimension: i.title })),
        ),
      ),
    [items, evidence],
  );

  return (
    <>
      {/* Of the page, whichever of the two is on top on a phone. */}
      <VisuallyHidden as="h1">{t('reviews.form.title', { title: form.title })}</VisuallyHidden>
      <DocumentSplit
        storageKey="review-form"
        tabsLabel={t('reviews.form.view')}
        splitterLabel={t('reviews.form.splitter')}
        active={pane}
        onActive={setPane}
        document={{
          label: t('reviews.dossier.title'),
          content: (
            <DossierPane
              caseId={form.caseId}
              dossier={form.dossier}
              quoted={quoted}
              current={current.key}
              follows={follows}
              onFollows={setFollows}
              onSelect={setSelected}
            />
          ),
        }}
        margin={
          <>
            <FormIndex caseId={caseId} items={items} current={current.key} ready={ready} asList />
            <StillOpen form={form} items={items} />
          </>
        }
        form={{
          label: t('reviews.form.mine'),
          content: (
            <>
              <div className={styles['top']}>
                <div className={styles['line']}>
                  <h2 className={styles['mine']}>
                    {t('reviews.form.mine')} <span className="soft">{t('reviews.form.ready', { ready, of: dimensions.length })}</span>
                  </h2>
                  <SavingState status={shown} />
                </div>
                <FormIndex caseId={caseId} items={items} current={current.key} ready={ready} />
              </div>
              <div className={styles['body']}>
                {(form.late || form.review.state !== 'DRAFT') && (
                  <Suspense>
                    <FormNotice form={form} />
                  </Suspense>
                )}
                {dimensions.map((d, i) => (
                  <DimensionEditor
                    key={form.review.id + d.key}
                    form={form}
                    dimension={d}
                    number={i + 1}
                    of={dimensions.length}
                    open={d.key === current.key}
                    locked={locked}
                    stored={answers.get(d.key)!}
                    version={form.answers.find((a) => a.dimensionKey === d.key)?.version ?? 0}
                    evidence={evidence}
                    selected={selected}
                    onEvidence={onEvidence}
                    onState={onState}
                  />
                ))}
              </div>
              <div className={styles['foot']}>
                <Button onClick={() => go(at - 1)} {...(at === 0 ? { 'aria-disabled': true } : {})}>
                  {t('reviews.form.back')} <span className={styles['name']}>{dimensions[at - 1]?.title}</span>
                </Button>
                {at < dimensions.length - 1 ? (
                  <Button kind="main" onClick={() => go(at + 1)}>
                    {t('reviews.form.next')} <span className={styles['name']}>{dimensions[at + 1]!.title}</span>
                  </Button>
                ) : (
                  <Link to="/reviews/$caseId/check" params={{ caseId }} className={buttonClass('main')}>
                    {t('reviews.form.check')}
                  </Link>
                )}
              </div>
            </>
          ),
        }}
      />
    </>
  );
}
