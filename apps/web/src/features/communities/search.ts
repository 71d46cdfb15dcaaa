import { useParams } from '@tanstack/react-router';
import type { DiscussionKind } from './discussion.page.generated';

/* What stands in the addresses of the communities. */
export interface ListSearch {
  text?: string | undefined;
  mine?: boolean | undefined;
  after?: string | undefined;
}
export interface CommunitySearch {
  kind?: DiscussionKind | undefined;
  unanswered?: boolean | undefined;
  after?: string | undefined;
}
export interface MembersSearch {
  after?: string | undefined;
}
export interface StartSearch {
  kind?: DiscussionKind | undefined;
  title?: string | undefined;
}
/** Where one begins to read: at a post, at a number, or at what is new. */
export interface DiscussionSearch {
  post?: string | undefined;
  at?: number | undefined;
  new?: boolean | undefined;
}

type Raw = Record<string, unknown>;
const text = (value: unknown, max = 400): string | undefined => (typeof value === 'string' && value ? value.slice(0, max) : undefined);
const whole = (value: unknown): number | undefined => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);
const yes = (value: unknown): true | undefined => (value === true ? true : undefined);
const kinds: readonly DiscussionKind[] = ['DISCUSSION', 'QUESTION', 'LESSON', 'IDEA', 'ANNOUNCEMENT', 'POLL'];
const kind = (value: unknown) => kinds.find((one) => one === value);

export const readList = (raw: Raw): ListSearch => ({ text: text(raw['text'], 100), mine: yes(raw['mine']), after: text(raw['after']) });
export const readCommunity = (raw: Raw): CommunitySearch => ({
  kind: kind(raw['kind']),
  unanswered: yes(raw['unanswered']),
  after: text(raw['after']),
});
export const readMembers = (raw: Raw): MembersSearch => ({ after: text(raw['after']) });
export const readStart = (raw: Raw): StartSearch => ({ kind: kind(raw['kind']), title: text(raw['title'], 160) });
export const readDiscussion = (raw: Raw): DiscussionSearch => ({ post: text(raw['post'], 36), at: whole(raw['at']), new: yes(raw['new']) });

/** The part of the address, empty where it is not there: then the API finds nothing. */
export function useParam(name: 'slug' | 'id' | 'token'): string {
  const params = useParams({ strict: false }) as Partial<Record<string, string>>;
  return params[name] ?? '';
}
