import type { EditionState, PracticeForm } from '@guildhall/domain/practices/machine';
import { together } from '../kernel/loader.js';
import { statement } from '../kernel/statement.js';
import { draftPolicy } from './practice.policy.js';
import { ownOrganisationIds } from './practice.queries.js';

export interface WorkRow {
  id: string;
  title: string;
  form: PracticeForm;
  state: EditionState;
  editionNo: number;
  updatedAt: string;
  submittedAt: string | null;
  slug: string | null;
  publishedNo: number;
  networkName: string;
  ownerName: string | null;
  networkId: string;
  authorIds: string[];
  ownerOrganisationId: string | null;
  myOrganisationIds: string[];
  authorNames: string[];
}
/** Where a page begins (the key of the last row before it) and how many rows it may have. */
interface Part {
  at: string | null;
  id: string | null;
  limit: number;
}
export interface WorkPart extends Part {
  list: 'OWN' | 'QUEUE';
}

const rows = (
  list: WorkPart['list'],
  which: string,
  order: string,
) => `(select '${list}' list, row_number() over (order by ${order}) place, d.id, d.content->>'title' title, p.form, d.state, d."editionNo", d."updatedAt", d."submittedAt", p.slug,
     p."editionNo" "publishedNo", n.name "networkName", o.name "ownerName", d."networkId", d."authorIds", d."ownerOrganisationId", ${ownOrganisationIds},
     array(select a."displayName" from person a where a.id = any(d."authorIds") order by array_position(d."authorIds", a.id)) "authorNames"
   from practice_draft d join practice p on p.id = d.id join network n on n.id = d."networkId" left join organisation o on o.id = d."ownerOrganisationId"
   where ${draftPolicy.visible('d')} and ${which} order by ${order} limit :${list.toLowerCase()}Limit::int)`;
/* Both lists at once: pages that show one show the other beside it. A list that is not asked for has the limit 0 and is not run. */
const work = statement<
  Record<'ownAt' | 'ownId' | 'queueAt' | 'queueId', string | null> & Record<'ownLimit' | 'queueLimit', number>,
  WorkRow & Pick<WorkPart, 'list'>
>(
  'practice-work',
  `select * from (${rows('OWN', `:viewer = any(d."authorIds") and (:ownAt::timestamptz is null or (d."updatedAt", d.id) < (:ownAt::timestamptz, :ownId::uuid))`, `d."updatedAt" desc, d.id desc`)}
   union all ${rows(
     'QUEUE',
     `d.state in ('SUBMITTED','SCREENED','IN_VALIDATION','VALIDATED') and (d."networkId" = any(:scope(COORDINATOR,NETWORK)) or :administrator)
     and (:queueAt::timestamptz is null or (d."submittedAt", d.id) > (:queueAt::timestamptz, :queueId::uuid))`,
     `d."submittedAt", d.id`,
   )}) w order by list, place`,
);
const none: Part = { at: null, id: null, limit: 0 };

/** What one writes oneself, last touched first; or what waits for screening in the networks that one coordinates, oldest first. */
export const workOf = together<WorkPart, WorkRow[]>(async (ctx, parts) => {
  const [own, queue] = (['OWN', 'QUEUE'] as const).map((list) => parts.filter((p) => p.list === list));
  const found = new Map<WorkPart, WorkRow[]>();
  for (let i = 0; i < Math.max(own!.length, queue!.length); i++) {
    const [o, q] = [own![i] ?? none, queue![i] ?? none];
    const both = await work.all(ctx, { ownAt: o.at, ownId: o.id, ownLimit: o.limit, queueAt: q.at, queueId: q.id, queueLimit: q.limit });
    for (const part of [own![i], queue![i]])
      if (part)
        found.set(
          part,
          both.filter((r) => r.list === part.list),
        );
  }
  return parts.map((p) => found.get(p)!);
});
