import {
  discussionStarted,
  postEdited,
  postModerated,
  postWithdrawn,
  postWritten,
} from '@guildhall/domain/discussions/discussion.activities';
import { plainText } from '../kernel/markdown.js';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { postPolicy } from './discussion.policy.js';

interface Row {
  id: string;
  discussionId: string;
  slug: string;
  number: number;
  title: string;
  body: string;
  locale: string;
  createdAt: string;
}
const rows = statement<{ ids: readonly string[] }, Row>(
  'post-texts',
  `select p.id, p."discussionId", c.slug, p.number, d.title, p.body, p.locale, p."createdAt" from post p join discussion d on d.id = p."discussionId"
   join community c on c.id = p."communityId" where p.id = any(:ids::uuid[]) and p.state = 'VISIBLE'`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'post-ids',
  `select p.id from post p where p.state = 'VISIBLE' and (:after::uuid is null or p.id > :after::uuid) order by p.id limit :limit::int`,
);
const id = (payload: { postId: string }) => payload.postId;

/** Every post on its own, so that each is found by exactly those who may read it; words of the title count for the post that opens the discussion. */
export const postSearchable: Searchable = {
  kind: 'DISCUSSION',
  table: 'post',
  found: (p) =>
    `${p}.state = 'VISIBLE' and (${p}."communityVisibility" <> 'UNLISTED' or ${p}."communityId" = any(:scope(MEMBER,COMMUNITY))) and ${postPolicy.visible(p)}`,
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids })).map((p) => ({
      entityId: p.id,
      locale: p.locale,
      title: p.title,
      titleIsOfParent: p.number > 1,
      body: plainText(p.body),
      keywords: p.number === 1 ? p.title : '',
      address: `/c/${p.slug}/t/${p.discussionId}`,
      at: p.createdAt,
    })),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [discussionStarted, postWritten, postEdited, postWithdrawn, postModerated].map((type) => ({ type, id })),
};
