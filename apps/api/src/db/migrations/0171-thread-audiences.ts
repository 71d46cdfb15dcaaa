import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said in a case is said to an audience. Numbers and marks of reading count within one: a gap would tell that somebody spoke elsewhere.
 *  How the host reads who wrote is decided when it is written, and stays. */
export class ThreadAudiences1795600000171 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table team_post rename to case_post;
      alter table team_post_edit rename to case_post_edit;
      alter table team_read rename to case_read;
      do $$ declare r record; begin
        for r in select conrelid::regclass t, conname n from pg_constraint where conrelid in ('case_post'::regclass, 'case_post_edit'::regclass, 'case_read'::regclass) and conname like 'team\\_%' loop
          execute format('alter table %s rename constraint %I to %I', r.t, r.n, replace(r.n, 'team_', 'case_'));
        end loop;
      end $$;
      alter index team_post_edit_post rename to case_post_edit_post;
      alter trigger team_post_edit_is_kept on case_post_edit rename to case_post_edit_is_kept;

      alter table case_post add audience text not null default 'TEAM', add "displayedAs" text not null default 'NAME', add "programmeId" uuid;
      update case_post p set "programmeId" = c."programmeId" from peer_review_case c where c.id = p."caseId";
      alter table case_post alter audience drop default, alter "displayedAs" drop default, alter "programmeId" set not null,
        drop constraint case_post_number_once,
        add constraint case_post_number_once unique ("caseId", audience, number),
        add constraint case_post_audience_known check (audience in ('TEAM','TEAM_AND_HOST','FACILITATION','HOST_INTERNAL')),
        add constraint case_post_voice_known check ("displayedAs" in ('NAME','TEAM')),
        add constraint case_post_voice_for_host check ("displayedAs" = 'NAME' or audience = 'TEAM_AND_HOST');
      alter table case_read add audience text not null default 'TEAM';
      alter table case_read alter audience drop default, drop constraint case_read_pkey, add constraint case_read_pkey primary key ("caseId", "personId", audience, thread);
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from case_post_edit e using case_post p where p.id = e."postId" and p.audience <> 'TEAM';
      delete from case_post where audience <> 'TEAM';
      delete from case_read where audience <> 'TEAM';
      alter table case_read drop constraint case_read_pkey, drop column audience, add constraint case_read_pkey primary key ("caseId", "personId", thread);
      alter table case_post drop constraint case_post_number_once, drop column audience, drop column "displayedAs", drop column "programmeId",
        add constraint case_post_number_once unique ("caseId", number);
      alter trigger case_post_edit_is_kept on case_post_edit rename to team_post_edit_is_kept;
      alter index case_post_edit_post rename to team_post_edit_post;
      do $$ declare r record; begin
        for r in select conrelid::regclass t, conname n from pg_constraint where conrelid in ('case_post'::regclass, 'case_post_edit'::regclass, 'case_read'::regclass) and conname like 'case\\_%' loop
          execute format('alter table %s rename constraint %I to %I', r.t, r.n, regexp_replace(r.n, '^case_', 'team_'));
        end loop;
      end $$;
      alter table case_read rename to team_read;
      alter table case_post_edit rename to team_post_edit;
      alter table case_post rename to team_post;
    `);
  }
}
