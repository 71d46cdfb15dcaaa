import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A withdrawn support scheme says when and why. */
export class SchemeWithdrawal1795600000160 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table scheme add "withdrawnAt" timestamptz, add "withdrawalReason" text;
      update scheme set "withdrawnAt" = "updatedAt", "withdrawalReason" = '' where state = 'WITHDRAWN';
      alter table scheme add constraint scheme_withdrawn_with_reason
        check ((state = 'WITHDRAWN') = ("withdrawnAt" is not null) and ("withdrawnAt" is null) = ("withdrawalReason" is null));
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `alter table scheme drop constraint scheme_withdrawn_with_reason, drop column "withdrawnAt", drop column "withdrawalReason"`,
    );
  }
}
