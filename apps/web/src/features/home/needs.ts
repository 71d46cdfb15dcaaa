import { asksCoordinator, publishable } from '@guildhall/domain/practices/machine';
import { inLine } from '../../app/i18n/line';
import { placeOfStep } from '@guildhall/domain/peer-review/step-places';
import type { DeskPageQuery } from './desk.page.generated';

/** One thing that waits for the person: what it is, where it leads, until or since when. Instants are ISO. */
export interface Need {
  readonly key: string;
  readonly kind:
    | 'invitation'
    | 'applications'
    | 'revision'
    | 'publish'
    | 'screening'
    | 'validation'
    | 'validators'
    | 'asked'
    | 'review'
    | 'turn';
  /** Name of the community, title of the practice or scheme, as people wrote it. */
  readonly title: string;
  readonly href: string;
  readonly until?: string | undefined;
  readonly since?: string | undefined;
  /** Who asks, or how many. */
  readonly from?: string | undefined;
  readonly count?: number | undefined;
  /** How much of a review is begun. */
  readonly progress?: { done: number; of: number } | undefined;
  /** The step of the method that is the person's. */
  readonly step?: DeskPageQuery['myReviewCases'][number]['next'] | undefined;
  /** Where the thing belongs, as people wrote it. */
  readonly within?: string | undefined;
  /** Another that waits has the same title: this one is told apart by where it belongs. */
  readonly twin?: boolean;
}

/** What is due comes first, the nearest on top; then what has waited longest; then the rest. */
function order(a: Need, b: Need): number {
  if (a.until || b.until) return (a.until ?? '9').localeCompare(b.until ?? '9');
  return (a.since ?? '9').localeCompare(b.since ?? '9');
}

/** A case in which it is the person's turn: to answer, to write, or to take the next step. */
function reviewNeed(c: DeskPageQuery['myReviewCases'][number]): Need {
  const place = placeOfStep[c.next.key];
  const asked = place === '/invitation';
  const writes = place === '/form';
  return {
    key: `review:${c.id}`,
    kind: asked ? 'asked' : writes ? 'review' : 'turn',
    title: c.title,
    within: asked ? inLine([c.hostName, c.place], ', ') : c.programmeName,
    href: `/reviews/${c.id}${place}`,
    until: asked || writes ? (c.dueAt ?? undefined) : undefined,
    step: asked || writes ? undefined : c.next,
    progress: writes ? { done: c.begun, of: c.dimensionCount } : undefined,
  };
}

export function needsOf(data: DeskPageQuery): Need[] {
  const invitations = data.myCommunityInvitations.map((i): Need => ({
    key: `invitation:${i.membershipId}`,
    kind: 'invitation',
    title: i.communityName,
    href: `/c/${i.communitySlug}`,
    until: i.expiresAt ?? undefined,
    from: i.invitedBy?.displayName,
  }));
  const applications = data.communities.nodes
    .filter((c) => c.waiting > 0)
    .map((c): Need => ({
      key: `applications:${c.id}`,
      kind: 'applications',
      title: c.name,
      href: `/c/${c.slug}/settings`,
      count: c.waiting,
    }));
  const revisions = data.ownPractices.nodes
    .filter((p) => p.state === 'REVISION_ASKED')
    .map((p): Need => ({ key: `revision:${p.id}`, kind: 'revision', title: p.title, href: `/practices/${p.id}/edit`, since: p.updatedAt }));
  // Whoever wrote it publishes it once it is checked.
  const checked = data.ownPractices.nodes
    .filter((p) => publishable(p.form, p.state))
    .map((p): Need => ({ key: `publish:${p.id}`, kind: 'publish', title: p.title, href: `/practices/${p.id}/edit`, since: p.updatedAt }));
  const validations = data.ownValidationTasks
    .filter((v) => v.open && v.state !== 'GIVEN')
    .map((v): Need => ({
      key: `validation:${v.id}`,
      kind: 'validation',
      title: v.title,
      href: `/practices/validation/${v.id}`,
      since: v.askedAt,
      from: v.ownerName ?? undefined,
    }));
  const screenings = data.practiceScreeningQueue.nodes
    .filter((p) => p.bar === null && asksCoordinator(p.form, p.state))
    .map((p): Need => ({
      key: `screening:${p.id}`,
      kind: p.state === 'SUBMITTED' ? 'screening' : 'validators',
      title: p.title,
      href: `/practices/${p.id}/edit`,
      since: p.submittedAt ?? undefined,
      from: p.ownerName ?? undefined,
    }));
  const all: Need[] = [
    ...invitations,
    ...applications,
    ...revisions,
    ...checked,
    ...validations,
    ...screenings,
    ...data.myReviewCases.filter((c) => c.next.mine).map(reviewNeed),
  ];
  const same = (need: Need) => all.filter((other) => other.title === need.title).length > 1;
  return all.map((need) => (need.within && same(need) ? { ...need, twin: true } : need)).toSorted(order);
}
