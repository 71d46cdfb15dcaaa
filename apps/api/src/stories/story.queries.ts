import type { Consent, ConsentEnd, ConsentMethod, ConsentUse } from '@guildhall/domain/stories/consent';
import type { StoryContent, StoryKind } from '@guildhall/domain/stories/content';
import type { StoryState } from '@guildhall/domain/stories/machine';
import { iso, statement } from '../kernel/statement.js';
import { casePolicy } from '../peer-review/case.policy.js';
import { practicePolicy } from '../practices/practice.policy.js';
import {
  lineWordsOf,
  translatedInto,
  translationOf,
  type LineWords,
  type PublishedTranslation,
} from '../translations/published.service.js';
import { agreed, pictured, storyConsentPolicy, storyPolicy, worksOn } from './story.policy.js';

/** Frozen editions in which a text stands that nobody agrees to any more, and of which nobody has said what was done. */
const openUses = (s: string) =>
  `(select count(*)::int from story_use u where u."storyId" = ${s}.id and u."settledAt" is null and not ${agreed(s, 'BOOKS')})`;

const ownLanguage = `(s.published->>'locale')`;
export interface ListRow {
  id: string;
  slug: string | null;
  kind: StoryKind;
  state: StoryState;
  networkName: string;
  content: StoryContent;
  at: string;
  publishedAt: string | null;
  openUses: number;
  words: LineWords | null;
}
/** What the world reads, newest first, in the words of the language that is read; with `work` instead what the asker works on, in every state. */
export const storyList = statement<
  { kind: string | null; locale: string | null; lang: string | null; work: boolean; at: string | null; id: string | null; limit: number },
  ListRow
>(
  'story-list',
  `select s.id, s.slug, s.kind, s.state, n.name "networkName", s."publishedAt", coalesce(s."publishedAt", s."createdAt") at, shown.c content,
     case when :work::boolean and s."networkId" = any(:scope(COORDINATOR,NETWORK)) then ${openUses('s')} else 0 end "openUses",
     case when not :work::boolean then ${lineWordsOf('STORY', 's', ownLanguage, 's."editionNo"')} end words
   from story s join network n on n.id = s."networkId" cross join lateral (select case when :work::boolean then s.content else s.published end c) shown
   where ${storyPolicy.visible('s')} and case when :work::boolean then ${worksOn('s')} else s.state = 'PUBLISHED' end
     and (:kind::text is null or s.kind = :kind::text) and (:locale::text is null or shown.c->>'locale' = :locale::text)
     and (:at::timestamptz is null or (coalesce(s."publishedAt", s."createdAt"), s.id) < (:at::timestamptz, :id::uuid))
   order by coalesce(s."publishedAt", s."createdAt") desc, s.id desc limit :limit::int`,
);

export interface PortraitRow {
  id: string;
  alt: string;
  width: number;
  height: number;
}
/** Gone at the end of the last day already, before the clock comes by. */
const portrait = `(select json_build_object('id', t.id, 'alt', t.alt, 'width', f.width, 'height', f.height) from story_portrait t join file f on f.id = t."fileId"
   where t."storyId" = s.id and ${pictured('s')}) portrait`;
/** Bytes of a portrait, for whoever may read the story: with its page everybody, before that those who work on it. */
export const servedPortrait = statement<{ id: string }, { sha256: string; type: string }>(
  'story-portrait-served',
  `select f.sha256, f.type from story_portrait t join file f on f.id = t."fileId" join story s on s.id = t."storyId"
   where t.id = :id::uuid and (s.state = 'PUBLISHED' or ${worksOn('s')}) and ${pictured('s')}`,
);

const source = `case when p.id is not null then json_build_object('title', p.title, 'address', '/practices/' || p.slug) when k.id is not null then json_build_object('title', k.title, 'address', '/reviews/' || k.id) end source`;
const sources = `left join practice p on p.id = s."practiceId" and p.slug is not null and ${practicePolicy.visible('p')} left join peer_review_case k on k.id = s."caseId" and ${casePolicy.visible('k')}`;

export interface PageRow {
  id: string;
  slug: string;
  kind: StoryKind;
  state: StoryState;
  networkId: string;
  networkName: string;
  authorId: string;
  caseId: string | null;
  published: StoryContent;
  publishedAt: string;
  withdrawnAt: string | null;
  reason: string;
  source: { title: string; address: string } | null;
  editionNo: number;
  portrait: PortraitRow | null;
  elsewhere: boolean;
  translation: PublishedTranslation | null;
  translated: { locale: string; editionNo: number }[];
}
/** What the world reads of a text; of a lesson that was taken back, that it was. */
export const storyPage = statement<{ slug: string; locale: string | null }, PageRow>(
  'story-page',
  `select s.id, s.slug, s.kind, s.state, s."networkId", n.name "networkName", s."authorId", s."caseId", s.published, s."publishedAt", s."withdrawnAt", s.reason, s."editionNo", ${source}, ${portrait}, s.state = 'PUBLISHED' and ${agreed('s', 'ELSEWHERE')} elsewhere,
     ${translationOf('STORY', 's', ownLanguage, 's."editionNo"')} translation, ${translatedInto('STORY', 's', ownLanguage, 's."editionNo"')} translated
   from story s join network n on n.id = s."networkId" ${sources} where s.slug = :slug::text and s.published is not null and ${storyPolicy.visible('s')}`,
);

export interface ConsentRow {
  id: string;
  version: number;
  personName: string;
  contact: string;
  uses: ConsentUse[];
  locales: string[];
  method: ConsentMethod;
  givenOn: string;
  until: string | null;
  note: string;
  recordedBy: string;
  recordedAt: string;
  endedAt: string | null;
  endedHow: ConsentEnd | null;
  endReason: string;
  viewerCanEnd: boolean;
}
export interface UseRow {
  id: string;
  title: string;
  edition: number;
  address: string;
  at: string;
  settledAt: string | null;
  withheld: boolean;
  note: string;
  open: boolean;
}
export interface DraftRow {
  id: string;
  slug: string | null;
  version: number;
  kind: StoryKind;
  state: StoryState;
  networkId: string;
  networkName: string;
  authorId: string;
  authorName: string;
  caseId: string | null;
  editionNo: number;
  updatedAt: string;
  content: StoryContent;
  published: StoryContent | null;
  consent: Consent | null;
  consents: ConsentRow[];
  uses: UseRow[];
  source: { title: string; address: string } | null;
  portrait: PortraitRow | null;
  mayShow: boolean;
}
/** The working copy for those who work on it: whether there is a consent, and, for those who may know the person, who gave it. */
export const storyDraft = statement<{ id: string }, DraftRow>(
  'story-draft',
  `select s.id, s.slug, s.version, s.kind, s.state, s."networkId", n.name "networkName", s."authorId", w."displayName" "authorName", s."caseId", s."editionNo", s."updatedAt", s.content, s.published, ${source}, ${portrait}, ${pictured('s')} "mayShow",
     (select json_build_object('uses', c.uses, 'locales', c.locales, 'until', c.until, 'endedAt', null) from story_consent c where c."storyId" = s.id and c."endedAt" is null) consent,
     coalesce((select json_agg(json_build_object('id', c.id, 'version', c.version, 'personName', c."personName", 'contact', c.contact, 'uses', c.uses, 'locales', c.locales, 'method', c.method, 'givenOn', c."givenOn", 'until', c.until, 'note', c.note,
         'recordedBy', r."displayName", 'recordedAt', ${iso('c."createdAt"')}, 'endedAt', ${iso('c."endedAt"')}, 'endedHow', c."endedHow", 'endReason', c."endReason", 'viewerCanEnd', c."endedAt" is null) order by c."createdAt" desc, c.id desc)
       from story_consent c join person r on r.id = c."recordedBy" where c."storyId" = s.id and ${storyConsentPolicy.visible('c')}), '[]'::json) consents,
     case when s."networkId" = any(:scope(COORDINATOR,NETWORK)) then coalesce((select json_agg(json_build_object('id', u.id, 'title', u.title, 'edition', u.edition, 'address', u.address, 'at', ${iso('u.at')}, 'settledAt', ${iso('u."settledAt"')}, 'withheld', u.withheld, 'note', u.note,
         'open', u."settledAt" is null and not ${agreed('s', 'BOOKS')}) order by u.at desc, u.id desc) from story_use u where u."storyId" = s.id), '[]'::json) else '[]'::json end uses
   from story s join network n on n.id = s."networkId" join person w on w.id = s."authorId" ${sources} where s.id = :id::uuid and ${worksOn('s')}`,
);

/** What the named fields said when the working copy had this version. */
export const storyBase = statement<{ storyId: string; version: number; fields: readonly string[] }, { key: string; value: unknown }>(
  'story-base',
  `select distinct on (f.key) f.key, f.value from story_revision r, jsonb_each(r.patch) f
   where r."storyId" = :storyId::uuid and r.version <= :version::int and f.key = any(:fields::text[]) order by f.key, r.version desc`,
);
export const storyNetwork = statement<{ id: string }, { id: string }>('story-network', `select n.id from network n where n.id = :id::uuid`);
export const readablePractice = statement<{ id: string }, { id: string }>(
  'story-source-practice',
  `select p.id from practice p where p.id = :id::uuid and p."editionNo" > 0 and ${practicePolicy.visible('p')}`,
);
/** Whether the text stands in frozen editions that somebody still has to see to. */
export const usesLeft = statement<{ id: string }, { open: number }>(
  'story-uses-left',
  `select ${openUses('s')} open from story s where s.id = :id::uuid`,
);
/** Open consents whose last day is over. */
export const expiredConsents = statement<{ limit: number }, { id: string; storyId: string }>(
  'story-consents-expired',
  `select c.id, c."storyId" from story_consent c where c."endedAt" is null and c.until < (:now at time zone 'UTC')::date order by c.until, c.id limit :limit::int`,
);
