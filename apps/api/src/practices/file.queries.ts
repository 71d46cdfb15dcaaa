import type { StoredType } from '@guildhall/domain/practices/files';
import { statement } from '../kernel/statement.js';
import { draftPolicy, practicePolicy } from './practice.policy.js';

export interface FileRow {
  id: string;
  type: StoredType;
  bytes: number;
  width: number | null;
  height: number | null;
  name: string;
}
/** Files of the practice `id` as a list in JSON, in the order in which they came. */
export const filesOf = (id: string): string => `coalesce((select json_agg(json_build_object('id', l.id, 'type', f.type, 'bytes', f.bytes,
   'width', f.width, 'height', f.height, 'name', l.name) order by l.at, l.id) from practice_file l join file f on f.id = l."fileId" where l."practiceId" = ${id}), '[]'::json)`;

export const oneFile = statement<{ id: string }, FileRow>(
  'practice-file',
  `select l.id, f.type, f.bytes, f.width, f.height, l.name from practice_file l join file f on f.id = l."fileId" where l.id = :id::uuid`,
);

/** Room that is taken, by the practice and by the person who asks. */
export const fileUse = statement<
  { practiceId: string; sha256: string },
  { known: boolean; ofPractice: { count: number; bytes: number }; ofPerson: { count: number; bytes: number } }
>(
  'practice-file-use',
  `select exists (select 1 from practice_file l join file f on f.id = l."fileId" where l."practiceId" = :practiceId::uuid and f.sha256 = :sha256::text) known,
     (select json_build_object('count', count(*), 'bytes', coalesce(sum(f.bytes), 0)) from practice_file l join file f on f.id = l."fileId"
       where l."practiceId" = :practiceId::uuid) "ofPractice",
     (select json_build_object('count', count(*), 'bytes', coalesce(sum(f.bytes), 0)) from practice_file l join file f on f.id = l."fileId"
       where l."personId" = :viewer) "ofPerson"`,
);
/** Two files of one person that arrive at once are counted one after the other. */
export const lockOwnFiles = statement<object, object>(
  'practice-file-lock',
  `select pg_advisory_xact_lock(hashtextextended(:viewer::text, 80))`,
);

/** Says that somebody brought these bytes, and gives their row. */
export const bringFile = statement<
  { id: string; sha256: string; type: StoredType; bytes: number; width: number | null; height: number | null },
  { id: string }
>(
  'file-bring',
  `insert into file (id, sha256, type, bytes, width, height, "broughtAt")
   values (:id::uuid, :sha256::text, :type::text, :bytes::int, :width::int, :height::int, :now)
   on conflict (sha256) do update set "broughtAt" = greatest(file."broughtAt", excluded."broughtAt") returning id`,
);
export const holdFile = statement<{ id: string; practiceId: string; fileId: string; name: string }, { id: string; fresh: boolean }>(
  'practice-file-hold',
  `insert into practice_file as l (id, "practiceId", "fileId", "personId", name, at, "unusedSince")
   values (:id::uuid, :practiceId::uuid, :fileId::uuid, :viewer, :name::text, :now, :now)
   on conflict ("practiceId", "fileId") do update set "unusedSince" = case when l."unusedSince" is null then null else :now end
   returning l.id, l.id = :id::uuid fresh`,
);

/** Says of every file of the practice whether the working copy names it now. What it names is safe from the sweep from here on. */
export const noteUse = statement<{ practiceId: string; ids: readonly string[] }, object>(
  'practice-file-note-use',
  `update practice_file l set "unusedSince" = case when l.id = any(:ids::uuid[]) then null else :now end
   where l."practiceId" = :practiceId::uuid and (l."unusedSince" is null) <> (l.id = any(:ids::uuid[]))`,
);
export const namedFiles = statement<{ practiceId: string; ids: readonly string[] }, { id: string; type: StoredType }>(
  'practice-file-named',
  `select l.id, f.type from practice_file l join file f on f.id = l."fileId" where l."practiceId" = :practiceId::uuid and l.id = any(:ids::uuid[])`,
);
/** Takes a picture away from its practice and remembers that it was there; what was taken away before is given again. */
export const takeAway = statement<{ practiceId: string; id: string }, { id: string }>(
  'practice-picture-take-away',
  `with gone as (delete from practice_file l using file f where l.id = :id::uuid and l."practiceId" = :practiceId::uuid and f.id = l."fileId" and f.type = 'image/webp' returning l.id, f.sha256)
   insert into practice_picture_gone (id, "practiceId", sha256, at) select id, :practiceId::uuid, sha256, :now from gone returning id`,
);
export const takenAway = statement<{ practiceId: string; id: string }, { id: string }>(
  'practice-picture-taken-away',
  `select id from practice_picture_gone where id = :id::uuid and "practiceId" = :practiceId::uuid`,
);
/** A published text without the pictures that were taken away: what was said of them is gone with them. */
export const shownContent = (content: string, practiceId: string): string =>
  `(case when exists (select 1 from practice_picture_gone g where g."practiceId" = ${practiceId}) and ${content} ? 'pictures' then jsonb_set(${content}, '{pictures}',
     coalesce((select jsonb_agg(x.v order by x.n) from jsonb_array_elements(${content}->'pictures') with ordinality x(v, n)
       where not exists (select 1 from practice_picture_gone g where g.id = (x.v->>'id')::uuid)), '[]')) else ${content} end)`;

export const noteEdition = statement<{ practiceId: string; ids: readonly string[] }, object>(
  'practice-file-note-edition',
  `update practice_file set "publishedAt" = :now where "practiceId" = :practiceId::uuid and id = any(:ids::uuid[]) and "publishedAt" is null`,
);

export interface ServedRow {
  sha256: string;
  type: StoredType;
  name: string;
  /** Everybody may see it, whoever asks. */
  isPublic: boolean;
}
/** One file for whoever may see what holds it: with an edition everybody, with the working copy its authors, those who screen and, as far as they may read the
 *  text, its validators. Of a withdrawn practice nobody. */
export const servedFile = statement<{ id: string }, ServedRow>(
  'practice-file-served',
  `select f.sha256, f.type, l.name, l."publishedAt" is not null "isPublic"
   from practice_file l join file f on f.id = l."fileId" join practice p on p.id = l."practiceId" join practice_draft d on d.id = p.id
   where l.id = :id::uuid and p.state <> 'WITHDRAWN' and ((l."publishedAt" is not null and ${practicePolicy.visible('p')}) or ${draftPolicy.visible('d')}
     or exists (select 1 from practice_validation v where v."practiceId" = p.id and v."editionNo" = d."editionNo" and v."validatorId" = :viewer and v.state in ('WORKING','GIVEN')))`,
);

export const forgetUnused = statement<object, { id: string }>(
  'practice-file-forget',
  `delete from practice_file where "publishedAt" is null and "unusedSince" < :now - interval '1 day' returning id`,
);
/* By everything that refers to bytes, also from above: the database would refuse to drop what is referred to, every night anew. */
const heldByNothing = `"broughtAt" < :now - interval '1 day' and not exists (select 1 from practice_file l where l."fileId" = file.id)
   and not exists (select 1 from resource r where r."fileId" = file.id) and not exists (select 1 from resource_edition e where e."fileId" = file.id)
   and not exists (select 1 from resource_other_file r where r."fileId" = file.id) and not exists (select 1 from resource_edition_other_file e where e."fileId" = file.id)
   and not exists (select 1 from story_portrait t where t."fileId" = file.id)`;
export const looseFiles = statement<object, { id: string }>(
  'file-loose',
  `select id from file where ${heldByNothing} order by "broughtAt" limit 500`,
);
/** Asked again behind the lock of the row: somebody may have brought the same bytes meanwhile. */
export const dropFile = statement<{ id: string }, { sha256: string }>(
  'file-drop',
  `delete from file where id = :id::uuid and ${heldByNothing} returning sha256`,
);
