import type { MigrationInterface, QueryRunner } from 'typeorm';
import { vaultRole } from '../../config.js';

/** The key that signs badges, where the role that serves requests cannot read it (ADR 263). A key that has signed is never changed nor taken away: its badges are
 *  checked for as long as they exist. */
export class BadgeKeys1795600000263 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table vault.badge_key (
        id text constraint badge_key_pkey primary key,
        public jsonb not null,
        private text not null,
        "createdAt" timestamptz not null,
        "retiredAt" timestamptz
      );
      create unique index badge_key_one_signs on vault.badge_key ((true)) where "retiredAt" is null;
      create function vault.refuse_change_of_key() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and old."retiredAt" is null and new."retiredAt" is not null
             and (new.id, new.public, new.private, new."createdAt") = (old.id, old.public, old.private, old."createdAt") then return new; end if;
          raise exception 'a key that signs badges may only be retired' using errcode = '23514';
        end $$;
      create trigger badge_key_is_fixed before update or delete on vault.badge_key for each row execute function vault.refuse_change_of_key();
      grant select, insert on vault.badge_key to ${vaultRole};
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table vault.badge_key; drop function vault.refuse_change_of_key()`);
  }
}
