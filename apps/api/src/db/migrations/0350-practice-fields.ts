import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = `'{"level": null, "staffing": "", "costs": {"amount": "", "currency": "", "note": ""}}'::jsonb`;

/** Attachments in `of` with what later ones say of themselves, unsaid. */
const papers = (of: string) =>
  `${of} = jsonb_set(${of}, '{attachments}', (select jsonb_agg('{"kind": null, "claim": ""}'::jsonb || x.a order by x.n)
     from jsonb_array_elements(${of}->'attachments') with ordinality x(a, n))) where jsonb_array_length(coalesce(${of}->'attachments', '[]')) > 0`;

/** Every working copy of a practice gets level, staffing and costs, empty, and its attachments an empty claim. Editions stay as they were frozen. */
export class PracticeFields1795600000350 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table practice add column level text constraint practice_level_known check (level in ('LOCAL','REGIONAL','NATIONAL','EU'));
      update practice_draft set content = ${none} || content;
      update practice_draft set ${papers('content')};

      -- What the new fields said before anybody typed into them: nothing. Without it two who type into them first would not be told of each other.
      alter table practice_revision disable trigger practice_revision_is_append_only;
      update practice_revision r set patch = ${none} || r.patch
        where r.version = (select min(x.version) from practice_revision x where x."draftId" = r."draftId");
      update practice_revision set ${papers('patch')};
      alter table practice_revision enable trigger practice_revision_is_append_only;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table practice drop column level; update practice_draft set content = content - 'level' - 'staffing' - 'costs'`);
  }
}
