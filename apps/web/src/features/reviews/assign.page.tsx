import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { AssignCase } from './assign-case';
import { MissingNote } from './missing-note';
import { ApplyAssignmentDocument, AssignProgrammeDocument, ProgrammeAssignmentDocument } from './panel.generated';
import { useAct } from './use-act';
import styles from './panel.module.css';

export interface Place {
  caseId: string;
  personId: string;
}
export interface Wish {
  pinned: Place[];
  without: Place[];
}
const nothing: Wish = { pinned: [], without: [] };
export const load = async ({ client, params }: LoadArgs) => {
  const { data } = await client.query({ query: AssignProgrammeDocument, variables: { slug: params['programme'] ?? '' } });
  if (data)
    await client.query({
      query: ProgrammeAssignmentDocument,
      variables: { input: { programmeId: data.programme.id, ...nothing } },
      fetchPolicy: 'network-only',
    });
};

/** A dry run over all cases of a round: who is proposed where and why, what the manager sets by hand, and one button that writes the shortlists. */
export function AssignPage() {
  const { programme: slug } = useParams({ strict: false }) as { programme: string };
  const { t } = useWords();
  const client = useApolloClient();
  const { act, busy, problem } = useAct();
  const [wish, setWish] = useState<Wish>(nothing);
  const [applied, setApplied] = useState(false);
  const { data: of } = useSuspenseQuery(AssignProgrammeDocument, { variables: { slug } });
  const programmeId = of.programme.id;
  const { data } = useSuspenseQuery(ProgrammeAssignmentDocument, { variables: { input: { programmeId, ...wish } } });
  const { cases, reviewers } = data.programmeAssignment;
  usePageTitle(t('reviews.assign.title'));
  const places = cases.flatMap((c) => c.proposals.filter((p) => !p.listed).map((p) => ({ caseId: c.caseId, personId: p.personId })));
  const apply = async () => {
    if (!(await act('apply', ApplyAssignmentDocument, { programmeId, places }))) return;
    setWish(nothing);
    setApplied(true);
    await client.refetchQueries({ include: [ProgrammeAssignmentDocument] });
  };
  const change = (next: Wish) => {
    setApplied(false);
    setWish(next);
  };
  return (
    <>
      <PageHead
        kicker={
          <Link to="/rounds/$programme" params={{ programme: slug }}>
            {of.programme.name}
          </Link>
        }
        title={t('reviews.assign.title')}
        lead={t('reviews.assign.lead')}
        note={t('reviews.why.costHint')}
      />
      {applied && <Callout tone="good">{t('reviews.assign.applied')}</Callout>}
      {cases.length === 0 ? (
        <EmptyState title={t('reviews.assign.none')}>{t('reviews.assign.noneText')}</EmptyState>
      ) : (
        <>
          {cases.map((c) => (
            <AssignCase key={c.caseId} line={c} reviewers={reviewers} wish={wish} onChange={change} />
          ))}
          <div className={styles['bar']}>
            <Button
              kind="main"
              busy={busy === 'apply'}
              {...(places.length ? {} : { refused: t('reviews.assign.new', { count: 0 }) })}
              onClick={() => void apply()}
            >
              {t('reviews.assign.apply')}
            </Button>
            <span className="meta">
              {t('reviews.assign.new', { count: places.length })}
              {wish.without.length > 0 && <> · {t('reviews.assign.skipped', { count: wish.without.length })}</>}
            </span>
            {wish !== nothing && (
              <Button kind="text" onClick={() => change(nothing)}>
                {t('reviews.assign.again')}
              </Button>
            )}
          </div>
          <MissingNote problem={problem} />
        </>
      )}
    </>
  );
}
