import type { BlockLesson } from '@guildhall/domain/uptake/block-lessons';
import { statement } from '../kernel/statement.js';
import { draftPolicy } from '../practices/practice.policy.js';
import { storyPolicy } from '../stories/story.policy.js';
import type { BlockLessonsNode, LessonToLinkNode } from './block-lessons.types.js';
import { readable } from './readable.policy.js';

/** A lesson that can be read now: one that was taken back hangs nowhere, whatever was stored. */
const shown = (s: string) => `${s}.kind = 'LESSON' and ${s}.state = 'PUBLISHED' and ${storyPolicy.visible(s)}`;
const line = `'id', s.id, 'slug', s.slug, 'title', s.published->>'title', 'locale', s.published->>'locale'`;

/** Of each block the last list up to an edition, as far as its lessons can be read; blocks that the text no longer has are left out. */
const upTo = (
  practiceId: string,
  editionNo: string,
  content: string,
) => `coalesce((select json_agg(x order by x."blockId") from (select b."blockId", json_agg(json_build_object(${line}) order by l.at) lessons
  from (select distinct on (r."blockId") r."blockId", r.lessons from practice_block_lessons r where r."practiceId" = ${practiceId} and r."editionNo" <= ${editionNo} order by r."blockId", r."editionNo" desc) b,
    jsonb_array_elements(b.lessons) with ordinality l(link, at) join story s on s.id = (l.link->>'id')::uuid and ${shown('s')}
  where ${content}->'buildingBlocks' @> jsonb_build_array(jsonb_build_object('id', b."blockId")) group by b."blockId") x), '[]'::json) list`;

/** Of an edition that can be read; without a number of the current one. */
export const ofEdition = statement<{ slug: string; edition: number | null }, { list: BlockLessonsNode[] }>(
  'block-lessons-of-edition',
  `select ${upTo('p.id', 'n.number', 'n.content')} from practice p join practice_edition n on n."practiceId" = p.id and n.number = coalesce(:edition::int, p."editionNo")
   where p.slug = :slug::text and ${readable('p')}`,
);
/** Of the working copy, for those who may read it. */
export const ofDraft = statement<{ practiceId: string }, { list: BlockLessonsNode[] }>(
  'block-lessons-of-draft',
  `select ${upTo('d.id', 'd."editionNo"', 'd.content')} from practice_draft d where d.id = :practiceId::uuid and ${draftPolicy.visible('d')}`,
);
/** What can be attached: lessons of this practice first, then one's own, then the newest. */
export const toLink = statement<{ practiceId: string; words: string }, { list: LessonToLinkNode[] }>(
  'block-lessons-to-link',
  `select coalesce((select json_agg(x) from (select s.id, s.slug, s.published->>'title' title, s.published->>'locale' locale, coalesce(s."practiceId" = d.id, false) "ofThis"
     from story s where ${shown('s')} and (:words::text = '' or strpos(lower(s.published->>'title'), lower(:words::text)) > 0)
     order by coalesce(s."practiceId" = d.id, false) desc, s."authorId" = :viewer desc, s."publishedAt" desc, s.id limit 12) x), '[]'::json) list
   from practice_draft d where d.id = :practiceId::uuid and ${draftPolicy.visible('d')}`,
);
/** The text of a lesson that may be attached now. */
export const lessonNow = statement<{ id: string }, BlockLesson>(
  'block-lesson-now',
  `select s.id, s."editionNo" from story s where s.id = :id::uuid and ${shown('s')}`,
);
/** What holds for a block of the working copy: its own list, or the one of an earlier edition. */
export const listOf = statement<
  { practiceId: string; blockId: string; editionNo: number },
  { editionNo: number; id: string; lessons: BlockLesson[] }
>(
  'block-lessons-list',
  `select r.id, r."editionNo", r.lessons from practice_block_lessons r where r."practiceId" = :practiceId::uuid and r."blockId" = :blockId::uuid and r."editionNo" <= :editionNo::int
   order by r."editionNo" desc limit 1`,
);
