import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Support schemes: what a peer review examines, described on a canvas of dimensions, journey and figures. */
export class Schemes1795600000030 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table scheme (
        id uuid constraint scheme_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "networkId" uuid not null constraint scheme_network_fk references network on delete restrict,
        slug text not null constraint scheme_slug_unique unique,
        title text not null,
        summary text not null,
        locale text not null,
        state text not null constraint scheme_state_known check (state in ('DRAFT','PUBLISHED','WITHDRAWN')),
        canvas jsonb not null,
        "operatorId" uuid,
        "operatorName" text not null,
        place text not null,
        country text,
        fictional boolean not null
      );
      create index scheme_network on scheme ("networkId", state);
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table scheme`);
  }
}
