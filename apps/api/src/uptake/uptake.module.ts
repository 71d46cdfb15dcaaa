import { Transfers1795600000130 } from '../db/migrations/0130-transfers.js';
import { Endorsements1795600000131 } from '../db/migrations/0131-endorsements.js';
import { policies, type Feature } from '../kernel/feature.js';
import { PracticeEndorsement } from './endorsement.entity.js';
import { endorsementPolicy } from './endorsement.policy.js';
import { PracticeTransfer } from './transfer.entity.js';
import { transferPolicy } from './transfer.policy.js';
import { UptakeResolver } from './uptake.resolver.js';
import { uptakeSubscribers } from './uptake.subscribers.js';

export const uptake: Feature = {
  name: 'uptake',
  entities: [PracticeTransfer, PracticeEndorsement],
  migrations: [Transfers1795600000130, Endorsements1795600000131],
  providers: [UptakeResolver],
  policies: policies(transferPolicy, endorsementPolicy),
  subscribers: uptakeSubscribers,
  invariants: [
    {
      name: 'a transfer lies with the network of its practice and names an edition that exists',
      sql: `select t.id from practice_transfer t join practice p on p.id = t."practiceId" where t."networkId" <> p."networkId" or t."editionNo" > p."editionNo"`,
    },
    {
      name: 'an endorsement lies with the network of its practice',
      sql: `select e.id from practice_endorsement e join practice p on p.id = e."practiceId" where e."networkId" <> p."networkId"`,
    },
  ],
};
