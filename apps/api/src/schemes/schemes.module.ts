import { Schemes1795600000030 } from '../db/migrations/0030-schemes.js';
import { SchemeVersions1795600000110 } from '../db/migrations/0110-scheme-versions.js';
import { SchemeWithdrawal1795600000160 } from '../db/migrations/0160-scheme-withdrawal.js';
import { policies, type Feature } from '../kernel/feature.js';
import { SchemeDraftResolver } from './draft.resolver.js';
import { Scheme } from './scheme.entity.js';
import { schemeDraftPolicy, schemePolicy } from './scheme.policy.js';
import { SchemeResolver } from './scheme.resolver.js';
import { schemeSearchable } from './scheme.searchable.js';
import { schemeSubscribers } from './scheme.subscribers.js';
import { translatable } from '../translations/translatable.service.js';
import { schemeTranslatable } from './translatable.js';
import { SchemeDraft, SchemeRevision, SchemeVersion } from './version.entity.js';

translatable(schemeTranslatable);

export const schemes: Feature = {
  name: 'schemes',
  entities: [Scheme, SchemeVersion, SchemeDraft, SchemeRevision],
  migrations: [Schemes1795600000030, SchemeVersions1795600000110, SchemeWithdrawal1795600000160],
  providers: [SchemeResolver, SchemeDraftResolver],
  searchables: [schemeSearchable],
  subscribers: schemeSubscribers,
  policies: policies(schemePolicy, schemeDraftPolicy),
  invariants: [
    {
      name: 'a published scheme has the version that it names, and every version before it',
      sql: `select s.id from scheme s where s."versionNo" <> (select count(*) from scheme_version v where v."schemeId" = s.id and v.number <= s."versionNo")
        or exists (select from scheme_version v where v."schemeId" = s.id and v.number > s."versionNo")`,
    },
    {
      name: 'a working copy of a scheme is of its next version and says the same of network and organisation',
      sql: `select s.id from scheme s left join scheme_draft d on d.id = s.id where (d.id is null and s.state = 'DRAFT')
        or (d.id is not null and (d.number <> s."versionNo" + 1 or d."networkId" <> s."networkId" or d."operatorId" is distinct from s."operatorId"))`,
    },
  ],
};
