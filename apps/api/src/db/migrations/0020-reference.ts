import type { MigrationInterface, QueryRunner } from 'typeorm';
import { concepts } from './0020-concepts.data.js';

/** Vocabularies of the product, filled, and the register of sources. */
export class Reference1795600000020 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table concept (
        id uuid constraint concept_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        scheme text not null constraint concept_scheme_known check (scheme in ('dimension','target-group','operation','instrument','country','language','organisation-type','gathering-type')),
        code text not null,
        position int not null,
        labels jsonb not null,
        definition text not null,
        constraint concept_code_unique unique (scheme, code)
      );
      create table source (
        id uuid constraint source_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        key text constraint source_key_unique unique,
        kind text not null,
        title text not null,
        url text,
        supports text not null
      );
    `);
    await q.query(
      `insert into concept (id, "createdAt", "updatedAt", version, scheme, code, position, labels, definition)
       select gen_random_uuid(), now(), now(), 1, c->>0, c->>1, (c->>2)::int, c->3, c->>4 from jsonb_array_elements($1::jsonb) c`,
      [JSON.stringify(concepts)],
    );
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table source, concept`);
  }
}
