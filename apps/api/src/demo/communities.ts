import type { JoinPolicy } from '@guildhall/domain/communities/community';
import { rolesOf, type CommunityRole, type MembershipState } from '@guildhall/domain/communities/membership';
import type { DiscussionKind } from '@guildhall/domain/discussions/discussion';
import type { Visibility } from '@guildhall/domain/kernel/scope';
import { Community } from '../communities/community.entity.js';
import { factsOf } from '../communities/inside.entity.js';
import { CommunityMembership } from '../communities/membership.entity.js';
import { Discussion } from '../discussions/discussion.entity.js';
import { Poll, PollOption } from '../discussions/poll.entity.js';
import { Post, PostRevision } from '../discussions/post.entity.js';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { plainText, renderMarkdown } from '../kernel/markdown.js';
import { Notice, type NoticeKind } from '../notifications/notice.entity.js';
import { demoCsv, demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

interface PostFile { author_id: string; language: string; at: string; body: string; accepted_answer?: boolean; pinned?: boolean }
/** What a thread of the kind POLL asks; votes as places of the answers, from 1. */
interface PollFile { multiple: boolean; options: string[]; votes: Record<string, number[]> }
interface ThreadFile { id: string; title: string; tags: string[]; posts: PostFile[]; poll?: PollFile }
interface CommunityFile {
  id: string; name: string; based_on: { network: string; label: string }; facilitator_ids: string[]; focus_dimensions: string[]; purpose: string; visibility: 'members' | 'public';
  core_member_ids: string[]; member_ids: string[]; learning_questions: string[]; outputs: string[]; threads: ThreadFile[];
}

/* What the files do not say. One community of each way to join, and something that waits for every login. */
const joinPolicies: Partial<Record<string, JoinPolicy>> = { 'cop-benchmark': 'OPEN', 'cop-mobility': 'INVITATION' };
const kinds: Partial<Record<string, DiscussionKind>> = { 'th-c4-1': 'IDEA', 'th-c4-2': 'LESSON', 'th-c5-2': 'DISCUSSION', 'th-c3-2': 'DISCUSSION' };
/** Number of the reply that helped, besides those that the files mark. */
const accepted: Partial<Record<string, number>> = { 'th-c1-2': 2 };
const applications = [
  { community: 'cop-coaching', person: 'p011', at: '2026-11-22T17:20:00Z', text: 'I am preparing a catering start in Espoo and was mentored for half a year. I would like to bring the view of a mentee, and learn how other mentees are prepared.' },
  { community: 'cop-coaching', person: 'p038', at: '2026-11-24T08:05:00Z', text: 'We lend small sums in Athens and send every borrower to a mentor. Your matching sheet is what we need, and we can share how our pairs do after the first loan.' },
  { community: 'cop-finance', person: 'p007', at: '2026-11-23T10:40:00Z', text: 'I design short courses and get more questions about loans than I can answer.' },
] as const;
const invitation = { community: 'cop-mobility', person: 'p001', by: 'p041', at: '2026-11-23T09:10:00Z', text: 'Your café owners trade with family abroad. We would like to hear how.' };
const edited = { thread: 'th-c1-2', number: 3, before: 'Please add: what a mentor must never do. No loans between mentor and mentee.', minutes: 25 };
/** How far somebody has read where not everything is read. */
const readUpTo: Record<string, Partial<Record<string, number>>> = { p001: { 'th-c1-2': 2, 'th-c3-2': 0 }, p005: { 'th-c1-3': 1 }, p016: { 'th-c4-2': 0 }, p053: { 'th-c2-2': 1 } };

const personId = (key: string) => demoId('person', key);
const membershipId = (community: string, person: string) => demoId('membership', `${community}/${person}`);
const row = (id: string, at: Date) => ({ id, createdAt: at, updatedAt: at, version: 1 });

function about(c: CommunityFile): string {
  const list = (items: string[]) => items.map((i) => `- ${i}`).join('\n');
  return `## What we ask ourselves\n\n${list(c.learning_questions)}\n\n## What comes out of it\n\n${list(c.outputs)}\n\n## Where it comes from\n\nThe theme follows ${c.based_on.network} (${c.based_on.label}). Members and posts of this demonstration are invented.`;
}

async function loadCommunity(ctx: Ctx, file: CommunityFile): Promise<Community> {
  const id = demoId('community', file.id);
  const at = new Date('2026-02-02T09:00:00Z');
  const network = file.based_on.network.startsWith('EMLINK') ? 'emlink' : file.based_on.network.toLowerCase();
  const text = about(file);
  const { html, sanitiser } = renderMarkdown(text, { anchor: id });
  const visibility: Visibility = file.visibility === 'public' ? 'PUBLIC' : 'MEMBERS';
  const community = ctx.db.create(Community, {
    ...row(id, at), networkId: demoId('network', network), slug: file.id, name: file.name, kind: 'PRACTICE', purpose: file.purpose, about: text, aboutHtml: html, sanitiser,
    learningQuestions: file.learning_questions, focusDimensions: file.focus_dimensions, joinPolicy: joinPolicies[file.id] ?? 'APPLICATION', visibility, state: 'ACTIVE', stateReason: null, stateAt: at, locale: 'en',
  });
  await ctx.db.insert(Community, community);
  return community;
}

async function loadMembers(ctx: Ctx, file: CommunityFile, community: Community): Promise<void> {
  const joined = new Map(demoCsv('people.csv').map((p) => [p.id!, new Date(`${p.joined!}T09:00:00Z`)]));
  const writers = file.threads.flatMap((t) => t.posts.map((p) => p.author_id));
  const add = async (key: string, state: MembershipState, role: CommunityRole, at: Date, more: Partial<CommunityMembership> = {}) => {
    await ctx.db.insert(CommunityMembership, {
      ...row(membershipId(file.id, key), at), ...factsOf(community), personId: personId(key), email: null, tokenHash: null, expiresAt: null, state, role, text: null, joinedAt: state === 'ACTIVE' ? at : null,
      endedAt: null, invitedBy: null, decidedBy: null, decidedAt: null, note: null, ...more,
    });
    for (const held of rolesOf(state, role)) await grantRole(ctx, personId(key), { role: held, scopeType: 'COMMUNITY', scopeId: community.id });
  };
  for (const key of new Set([...file.facilitator_ids, ...file.core_member_ids, ...file.member_ids, ...writers])) {
    const at = new Date(Math.max(joined.get(key)!.getTime(), community.createdAt.getTime()));
    await add(key, 'ACTIVE', file.facilitator_ids.includes(key) ? 'COORDINATOR' : 'MEMBER', at);
  }
  for (const a of applications.filter((one) => one.community === file.id)) {
    await add(a.person, 'APPLIED', 'MEMBER', new Date(a.at), { text: a.text });
    for (const key of file.facilitator_ids)
      await notice(ctx, `${a.community}/${a.person}/${key}`, key, 'APPLICATION_RECEIVED', new Date(a.at), { actorId: personId(a.person), membershipId: membershipId(file.id, a.person) });
  }
  if (invitation.community === file.id) {
    const at = new Date(invitation.at);
    await add(invitation.person, 'INVITED', 'MEMBER', at, { text: invitation.text, invitedBy: personId(invitation.by), expiresAt: new Date(Math.max(at.getTime(), ctx.now.getTime()) + 30 * 86_400_000) });
    await notice(ctx, `${invitation.community}/${invitation.person}`, invitation.person, 'INVITED', at, { actorId: personId(invitation.by), membershipId: membershipId(file.id, invitation.person) });
  }
}

async function notice(ctx: Ctx, key: string, reader: string, kind: NoticeKind, at: Date, about: Partial<Notice>): Promise<void> {
  await ctx.db.insert(Notice, { ...row(demoId('notice', key), at), personId: personId(reader), kind, actorId: null, membershipId: null, discussionId: null, postId: null, count: 1, readAt: null, ...about });
}

async function loadPoll(ctx: Ctx, discussionId: string, file: PollFile): Promise<void> {
  const optionId = (place: number) => demoId('poll-option', `${discussionId}/${place}`);
  await ctx.db.insert(Poll, { discussionId, state: 'OPEN', multiple: file.multiple, closesAt: new Date(ctx.now.getTime() + 40 * 86_400_000), closedAt: null, voters: null });
  await ctx.db.insert(PollOption, file.options.map((text, i) => ({ id: optionId(i + 1), discussionId, position: i + 1, text, votes: null })));
  for (const [key, places] of Object.entries(file.votes))
    await ctx.run({ name: 'demo-vote', text: 'select cast_ballot($1, $2, $3, $4)', values: [discussionId, personId(key), places.map(optionId), ctx.now] });
}

async function loadThread(ctx: Ctx, file: CommunityFile, community: Community, thread: ThreadFile): Promise<void> {
  const id = demoId('discussion', thread.id);
  const postId = (number: number) => demoId('post', `${thread.id}/${number}`);
  const [first, last] = [thread.posts[0]!, thread.posts.at(-1)!];
  const marked = thread.posts.findIndex((p) => p.accepted_answer) + 1 || accepted[thread.id];
  const kind = thread.poll ? 'POLL' : (kinds[thread.id] ?? 'QUESTION');
  const state = marked ? 'ANSWERED' : 'OPEN';
  const count = thread.posts.length;
  await ctx.db.insert(Discussion, {
    ...row(id, new Date(first.at)), ...factsOf(community), kind, state, title: thread.title, authorId: personId(first.author_id), locale: first.language, tags: thread.tags, excerpt: plainText(first.body, 200),
    pinnedUntil: thread.posts.some((p) => p.pinned) ? new Date('2027-12-31T00:00:00Z') : null, acceptedPostId: marked ? postId(marked) : null, lastNumber: count, replyCount: count - 1,
    peopleCount: new Set(thread.posts.map((p) => p.author_id)).size, localeCount: new Set(thread.posts.map((p) => p.language)).size, lastPostAt: new Date(last.at), lastPostId: postId(count),
  });
  if (thread.poll) await loadPoll(ctx, id, thread.poll);
  for (const [i, p] of thread.posts.entries()) {
    const number = i + 1;
    const at = new Date(p.at);
    const isEdited = edited.thread === thread.id && edited.number === number;
    const later = new Date(at.getTime() + edited.minutes * 60_000);
    await ctx.db.insert(Post, {
      ...row(postId(number), at), ...(isEdited ? { version: 2, updatedAt: later } : {}), ...factsOf(community), discussionId: id, discussionState: state, number, authorId: personId(p.author_id), body: p.body,
      ...renderMarkdown(p.body, { anchor: postId(number) }), locale: p.language, state: 'VISIBLE', revision: isEdited ? 2 : 1, editedAt: isEdited ? later : null, replyToId: null,
    });
    if (isEdited) await ctx.db.insert(PostRevision, { postId: postId(number), revision: 1, body: edited.before, ...renderMarkdown(edited.before, { anchor: postId(number) }), locale: p.language, at });
    await ctx.run({ name: 'demo-follow', text: 'insert into follow ("personId", "discussionId", at) values ($1, $2, $3) on conflict do nothing', values: [personId(p.author_id), id, at] });
    // A few members found a reply useful: every third of them, another third for the next post.
    for (const [k, key] of file.core_member_ids.entries())
      if (key !== p.author_id && (k + i) % 3 === 0)
        await ctx.run({ name: 'demo-reaction', text: 'insert into reaction ("postId", kind, "personId", at) values ($1, $2, $3, $4) on conflict do nothing', values: [postId(number), i % 2 ? 'USEFUL' : 'SAME_HERE', personId(key), later] });
  }
  const readers = new Set([...file.facilitator_ids, ...file.core_member_ids, ...file.member_ids]);
  for (const key of readers) {
    const number = readUpTo[key]?.[thread.id] ?? count;
    if (number) await ctx.run({ name: 'demo-read', text: 'insert into read_state ("personId", "discussionId", number, at) values ($1, $2, $3, $4) on conflict do nothing', values: [personId(key), id, number, new Date(last.at)] });
  }
  // Who has read a part follows the rest.
  for (const [key, upTo] of Object.entries(readUpTo))
    if (readers.has(key) && upTo[thread.id]) {
      await ctx.run({ name: 'demo-follow', text: 'insert into follow ("personId", "discussionId", at) values ($1, $2, $3) on conflict do nothing', values: [personId(key), id, new Date(last.at)] });
      await notice(ctx, `${thread.id}/${key}`, key, 'REPLY', new Date(last.at), { actorId: personId(last.author_id), discussionId: id, postId: postId(count), count: count - upTo[thread.id]! });
    }
}

/** Five communities with members, 30 posts in eleven languages, a poll, and what waits for whom. A community that is there stays as people have changed it. */
export const communitiesStep: DemoStep = {
  name: 'communities and discussions',
  async load(ctx) {
    const { communities } = demoJson<{ communities: CommunityFile[] }>('communities.json');
    for (const file of communities) {
      if (await ctx.db.existsBy(Community, { id: demoId('community', file.id) })) continue;
      const community = await loadCommunity(ctx, file);
      await loadMembers(ctx, file, community);
      for (const thread of file.threads) await loadThread(ctx, file, community, thread);
    }
  },
};
