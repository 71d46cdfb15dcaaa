import type { ImportKind } from '@guildhall/domain/imports/activities';
import type { KnownPlace } from '@guildhall/domain/imports/organisations';
import type { Remark } from '@guildhall/domain/imports/report';
import { statement } from '../kernel/statement.js';
import { importRunPolicy } from './import-run.policy.js';

export interface RunRow {
  id: string;
  kind: ImportKind;
  at: Date;
  rows: number;
  created: number;
  unchanged: number;
  merged: number;
  rejected: number;
  columnsLeftOut: string[];
  communityName: string | null;
  practiceId: string | null;
  remarks: Remark[];
}
const columns = `r.id, r.kind, r."createdAt" at, r."rowCount" "rows", r.created, r.unchanged, r.merged, r.rejected, r."columnsLeftOut", r."practiceId"`;

/** Newest first, with everything that was said. */
export const ownRuns = statement<{ first: number }, RunRow>(
  'import-runs',
  `select ${columns}, c.name "communityName", r.remarks from import_run r left join community c on c.id = r."communityId"
  where ${importRunPolicy.visible('r')} and r."personId" = :viewer order by r.id desc limit :first`,
);
/** Communities to which this person may invite: `invite` of their policy, said in SQL. */
export const invitingCommunities = statement<object, { id: string; slug: string; name: string }>(
  'import-communities',
  `select c.id, c.slug, c.name from community c where c.state in ('DRAFT','ACTIVE')
  and (c.id = any(:scope(COORDINATOR,COMMUNITY)) or c."networkId" = any(:scope(COORDINATOR,NETWORK)) or :administrator) order by c.name, c.id limit 500`,
);
/** Drafts that this person made of this very file and that are still there. */
export const draftOfFile = statement<{ fileHash: Buffer }, { practiceId: string }>(
  'import-draft-of-file',
  `select r."practiceId" from import_run r where r.kind = 'WRITE_UP' and r."personId" = :viewer and r."fileHash" = :fileHash and r."practiceId" is not null order by r.id desc limit 1`,
);
export const allPlaces = statement<object, KnownPlace>('import-places', `select id, name, "nameLocal", "countryCode", aliases from place`);
export const organisationNames = statement<
  { countries: string[] },
  { name: string; nameLocal: string; shortName: string; countryCode: string }
>(
  'import-organisation-names',
  `select name, "nameLocal", "shortName", "countryCode" from organisation where "countryCode" = any(:countries)`,
);
