import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may write a rubric is a fact on its versions: the programmes of the network that keeps it. Triggers hold it true, as programmes come and go in more than one
 * room. A rubric has one draft at a time, also when two people begin one in the same moment.
 */
export class Rubrics1795600000041 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create unique index rubric_version_one_draft on rubric_version ("rubricId") where status = 'DRAFT';
      alter table rubric_version add column "programmeIds" uuid[] not null default '{}';
      update rubric_version v set "programmeIds" = (select coalesce(array_agg(m.id order by m.id), '{}') from programme m where m."networkId" = v."ownerNetworkId");

      create function rubric_version_names_programmes() returns trigger language plpgsql as $$
        begin
          new."programmeIds" := (select coalesce(array_agg(m.id order by m.id), '{}') from programme m where m."networkId" = new."ownerNetworkId");
          return new;
        end $$;
      create trigger rubric_version_names_programmes before insert on rubric_version for each row execute function rubric_version_names_programmes();

      create function programme_is_named_in_rubrics() returns trigger language plpgsql as $$
        declare touched uuid[] := array_remove(array[case when tg_op <> 'INSERT' then old."networkId" end, case when tg_op <> 'DELETE' then new."networkId" end], null);
        begin
          update rubric_version v set "programmeIds" = (select coalesce(array_agg(m.id order by m.id), '{}') from programme m where m."networkId" = v."ownerNetworkId")
            where v."ownerNetworkId" = any(touched);
          return null;
        end $$;
      create trigger programme_is_named_in_rubrics after insert or delete or update of "networkId" on programme for each row execute function programme_is_named_in_rubrics();`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger programme_is_named_in_rubrics on programme;
      drop function programme_is_named_in_rubrics();
      drop trigger rubric_version_names_programmes on rubric_version;
      drop function rubric_version_names_programmes();
      alter table rubric_version drop column "programmeIds";
      drop index rubric_version_one_draft;`);
  }
}
