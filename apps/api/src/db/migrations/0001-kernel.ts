import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every room stands on: the log of activities, keys of effects and of repeated requests, and the words that search needs. */
export class Kernel1795600000001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create extension if not exists btree_gist;

      create table activity (
        id uuid constraint activity_pkey primary key,
        name text not null,
        payload jsonb not null,
        "actorId" uuid,
        at timestamptz not null
      );
      create index activity_name_at on activity (name, at);
      create index activity_actor on activity ("actorId");

      create table effect (
        key text constraint effect_pkey primary key,
        at timestamptz not null
      );

      create table idempotency (
        "actorId" uuid not null,
        key uuid not null,
        operation text not null,
        "resultId" text,
        at timestamptz not null,
        constraint idempotency_pkey primary key ("actorId", key)
      );

      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% rows never change', tg_table_name using errcode = '23514'; end $$;
      create trigger activity_is_append_only before update or delete on activity for each row execute function refuse_change();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table idempotency, effect, activity; drop function refuse_change()`);
  }
}
