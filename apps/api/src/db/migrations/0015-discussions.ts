import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Discussions, their posts with earlier versions, reactions, marks of reading and who follows what. */
export class Discussions1795600000015 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table discussion (
        id uuid constraint discussion_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "communityId" uuid not null, "networkId" uuid not null, "communityVisibility" text not null, "communityState" text not null,
        kind text not null constraint discussion_kind_known check (kind in ('DISCUSSION','QUESTION','LESSON','IDEA','ANNOUNCEMENT')),
        state text not null constraint discussion_state_known check (state in ('PENDING','OPEN','ANSWERED','LOCKED','HIDDEN','REMOVED')),
        title text not null,
        "authorId" uuid constraint discussion_author_fk references person on delete set null,
        locale text not null,
        tags text[] not null,
        excerpt text not null,
        "pinnedUntil" timestamptz,
        "acceptedPostId" uuid,
        "lastNumber" int not null,
        "replyCount" int not null constraint discussion_reply_count_not_negative check ("replyCount" >= 0),
        "peopleCount" int not null,
        "localeCount" int not null,
        "lastPostAt" timestamptz not null,
        "lastPostId" uuid not null,
        constraint discussion_community_fk foreign key ("communityId", "networkId", "communityVisibility", "communityState")
          references community (id, "networkId", visibility, state) on update cascade,
        constraint discussion_facts_unique unique (id, "communityId", "networkId", "communityVisibility", "communityState", state)
      );
      create index discussion_list on discussion ("communityId", "lastPostAt" desc, id desc);
      create index discussion_author on discussion ("authorId");

      create table post (
        id uuid constraint post_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "discussionId" uuid not null, "communityId" uuid not null, "networkId" uuid not null, "communityVisibility" text not null, "communityState" text not null, "discussionState" text not null,
        number int not null,
        "authorId" uuid constraint post_author_fk references person on delete set null,
        body text not null, html text not null, sanitiser int not null,
        locale text not null,
        state text not null constraint post_state_known check (state in ('PENDING','VISIBLE','HIDDEN','REMOVED','WITHDRAWN')),
        revision int not null,
        "editedAt" timestamptz,
        "replyToId" uuid constraint post_reply_to_fk references post on delete set null,
        search tsvector not null,
        constraint post_discussion_fk foreign key ("discussionId", "communityId", "networkId", "communityVisibility", "communityState", "discussionState")
          references discussion (id, "communityId", "networkId", "communityVisibility", "communityState", state) on update cascade,
        constraint post_number_unique unique ("discussionId", number)
      );
      create index post_author on post ("authorId");
      create index post_reply_to on post ("replyToId");
      create index post_search on post using gin (search);

      create table post_revision (
        "postId" uuid not null constraint post_revision_post_fk references post on delete cascade,
        revision int not null,
        body text not null, html text not null, sanitiser int not null,
        locale text not null,
        at timestamptz not null,
        constraint post_revision_pkey primary key ("postId", revision)
      );

      create table reaction (
        "postId" uuid not null constraint reaction_post_fk references post on delete cascade,
        "personId" uuid not null constraint reaction_person_fk references person on delete cascade,
        kind text not null constraint reaction_kind_known check (kind in ('USEFUL','AGREE','THANKS','SAME_HERE')),
        at timestamptz not null,
        constraint reaction_pkey primary key ("postId", kind, "personId")
      );
      create index reaction_person on reaction ("personId");

      create table read_state (
        "personId" uuid not null constraint read_state_person_fk references person on delete cascade,
        "discussionId" uuid not null constraint read_state_discussion_fk references discussion on delete cascade,
        number int not null,
        at timestamptz not null,
        constraint read_state_pkey primary key ("personId", "discussionId")
      );
      create index read_state_discussion on read_state ("discussionId");

      create table follow (
        "personId" uuid not null constraint follow_person_fk references person on delete cascade,
        "discussionId" uuid not null constraint follow_discussion_fk references discussion on delete cascade,
        at timestamptz not null,
        constraint follow_pkey primary key ("personId", "discussionId")
      );
      create index follow_discussion on follow ("discussionId");

      /* The title is found with the post that opens the discussion. */
      create function post_search_words() returns trigger language plpgsql as $$
        begin
          new.search := text_search_document(new.locale, new.body || coalesce((select ' ' || d.title || ' ' || array_to_string(d.tags, ' ') from discussion d where new.number = 1 and d.id = new."discussionId"), ''));
          return new;
        end $$;
      create trigger post_search_words before insert or update of body, locale on post for each row execute function post_search_words();
      create trigger post_revision_never_changes before update on post_revision for each row execute function refuse_change();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table follow, read_state, reaction, post_revision, post, discussion;
      drop function post_search_words();
    `);
  }
}
