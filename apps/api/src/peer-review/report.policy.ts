import { type Rule, all, definePolicy, either, not } from '../kernel/policy.js';
import { clear, host, manages, part, sqlClear, sqlHost, sqlManages, sqlPart, where } from './policy.rules.js';
import { ConsensusReport } from './report.entity.js';

const given = where<ConsensusReport, 'state'>('state', 'WITH_HOST', 'FINAL', 'PUBLISHED', 'CORRIGENDUM');

const final = where<ConsensusReport, 'state'>('state', 'FINAL', 'PUBLISHED', 'CORRIGENDUM');

const ofNetwork: Rule<ConsensusReport> = (a, row) => a?.has('MEMBER', 'NETWORK', row.networkId) ?? false;

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
          all(not(host), part('DISCLOSED_PEER', 'FACILITATOR')),
          all(host, given),
          all(either<ConsensusReport>(manages, part('OBSERVER')), final),
        ),
      ),
      all(final, where<ConsensusReport, 'visibility'>('visibility', 'NETWORK'), ofNetwork),
      all(final, where<ConsensusReport, 'visibility'>('visibility', 'PUBLIC')),
    ),
    edit: drafts,
    sign: drafts,
    release: all(drafts, part('LEAD_PEER')),
    finalise: all(clear, not(host), part('LEAD_PEER'), where<ConsensusReport, 'state'>('state', 'WITH_HOST')),
    /** Names under the report. The host has them from the panel, as far as it may. */
    seeSigners: all(clear, not(host), part('DISCLOSED_PEER', 'FACILITATOR')),
  },
  visible: (
    t,
  ) => `((${sqlClear(`${t}."caseId"`)} and ((not ${sqlHost(`${t}."caseId"`)} and ${sqlPart(`${t}."caseId"`, 'DISCLOSED_PEER', 'FACILITATOR')})
      or (${sqlHost(`${t}."caseId"`)} and ${t}.state in ('WITH_HOST','FINAL','PUBLISHED','CORRIGENDUM'))
      or (${t}.state in ('FINAL','PUBLISHED','CORRIGENDUM') and (${sqlManages(`${t}."programmeId"`)} or ${sqlPart(`${t}."caseId"`, 'OBSERVER')}))))
    or (${t}.state in ('FINAL','PUBLISHED','CORRIGENDUM') and (${t}.visibility = 'PUBLIC' or (${t}.visibility = 'NETWORK' and ${t}."networkId" = any(:scope(MEMBER,NETWORK))))))`,
});
