import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails are rows first, so that they commit or vanish with the change that they tell of. */
export class Mail1795600000003 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table mail (
        id uuid constraint mail_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "toName" text not null,
        "toAddress" text not null,
        template text not null,
        locale text not null,
        params jsonb not null,
        kind text not null constraint mail_kind_known check (kind in ('SECURITY','NOTIFICATION')),
        state text not null constraint mail_state_known check (state in ('QUEUED','KEPT','SENDING','SENT','UNCERTAIN','FAILED')),
        "threadKey" text,
        "sentAt" timestamptz
      );
      create index mail_by_address on mail ("toAddress", "createdAt");
      create index mail_unfinished on mail (state, "updatedAt") where state in ('QUEUED','SENDING','UNCERTAIN','FAILED');

      create table mail_subscription (
        address text not null,
        category text not null,
        token uuid not null constraint mail_subscription_token_unique unique,
        "refusedAt" timestamptz,
        constraint mail_subscription_pkey primary key (address, category)
      );
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table mail_subscription, mail`);
  }
}
