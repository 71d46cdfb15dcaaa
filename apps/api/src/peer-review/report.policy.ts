import { type Rule, all, definePolicy, either, not } from '../kernel/policy.js';
import { clear, host, manages, part, readers, set, sqlClear, sqlHost, sqlManages, sqlPart, where } from './policy.rules.js';
import { ConsensusReport } from './report.entity.js';

const given = where<ConsensusReport, 'state'>('state', 'WITH_HOST', 'FINAL', 'PUBLISHED', 'CORRIGENDUM');

const withHost = where<ConsensusReport, 'state'>('state', 'WITH_HOST');

const final = where<ConsensusReport, 'state'>('state', 'FINAL', 'PUBLISHED', 'CORRIGENDUM');

/** The edition that holds. */
const current = where<ConsensusReport, 'state'>('state', 'FINAL', 'PUBLISHED');

const ofNetwork: Rule<ConsensusReport> = (a, row) => a?.has('MEMBER', 'NETWORK', row.networkId) ?? false;

/** Beyond those who have a part in the case only what was published with the host's consent is read. */
const published = all<ConsensusReport>(final, set<ConsensusReport>('publishedAt'));

const drafts = all<ConsensusReport>(
  clear,
  not(host),
  part('LEAD_PEER', 'PEER'),
  part('DISCLOSED_PEER'),
  where<ConsensusReport, 'state'>('state', 'DRAFTING', 'SIGNING'),
);

export const reportPolicy = definePolicy<ConsensusReport>()({
  entity: ConsensusReport,
  name: 'ConsensusReport',
  rules: {
    read: either(
      all(
        clear,
        either(
          all(not(host), part('DISCLOSED_PEER', ...readers)),
          all(host, given),
          all(either<ConsensusReport>(manages, part('OBSERVER')), final),
        ),
      ),
      all(published, where<ConsensusReport, 'visibility'>('visibility', 'NETWORK'), ofNetwork),
      all(published, where<ConsensusReport, 'visibility'>('visibility', 'PUBLIC')),
    ),
    edit: drafts,
    sign: drafts,
    release: all(drafts, part('LEAD_PEER')),
    finalise: all(clear, not(host), part('LEAD_PEER'), withHost),
    /** Passes over a host that stays silent. */
    finaliseSilent: all(clear, not(host), part('FACILITATOR'), withHost),
    reopen: all(clear, not(host), part('LEAD_PEER'), withHost),
    comment: all(clear, host, withHost),
    remindHost: all(clear, not(host), part('FACILITATOR'), withHost),
    allowPublication: all(clear, part('HOST_LEAD'), current),
    publish: all(clear, not(host), part('FACILITATOR'), current),
    correct: all(clear, not(host), part('LEAD_PEER'), part('DISCLOSED_PEER'), current),
    /** Names under the report. The host has them from the panel, as far as it may. */
    seeSigners: all(clear, not(host), part('DISCLOSED_PEER', 'FACILITATOR')),
  },
  visible: (
    t,
  ) => `((${sqlClear(`${t}."caseId"`)} and ((not ${sqlHost(`${t}."caseId"`)} and ${sqlPart(`${t}."caseId"`, 'DISCLOSED_PEER', ...readers)})
      or (${sqlHost(`${t}."caseId"`)} and ${t}.state in ('WITH_HOST','FINAL','PUBLISHED','CORRIGENDUM'))
      or (${t}.state in ('FINAL','PUBLISHED','CORRIGENDUM') and (${sqlManages(`${t}."caseId"`, `${t}."programmeId"`)} or ${sqlPart(`${t}."caseId"`, 'OBSERVER')}))))
    or (${t}.state in ('FINAL','PUBLISHED','CORRIGENDUM') and ${t}."publishedAt" is not null and (${t}.visibility = 'PUBLIC' or (${t}.visibility = 'NETWORK' and ${t}."networkId" = any(:scope(MEMBER,NETWORK))))))`,
});
