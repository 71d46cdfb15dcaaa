import { all, definePolicy, either, not } from '../kernel/policy.js';
import { CaseFollowUp, Checkpoint, ImprovementAction, RecommendationResponse } from './improvement.entity.js';
import { clear, host, manages, part, readers, sqlClear, sqlHost, sqlManages, sqlPart } from './policy.rules.js';

interface OfCase {
  caseId: string;
  programmeId: string;
}
/* Answers, actions and looks back are read by the host, the team, the facilitator and the programme; observers see the report and numbers only. */
const reads = all<OfCase>(clear, either<OfCase>(host, part('DISCLOSED_PEER', ...readers), manages));
const visible = (t: string) =>
  `(${sqlClear(`${t}."caseId"`)} and (${sqlHost(`${t}."caseId"`)} or ${sqlPart(`${t}."caseId"`, 'DISCLOSED_PEER', ...readers)} or ${sqlManages(`${t}."caseId"`, `${t}."programmeId"`)}))`;
const leads = all<OfCase>(clear, not(host), part('LEAD_PEER'), part('DISCLOSED_PEER'));

export const responsePolicy = definePolicy<RecommendationResponse>()({
  entity: RecommendationResponse,
  name: 'RecommendationResponse',
  rules: { read: reads },
  visible,
});
export const actionPolicy = definePolicy<ImprovementAction>()({
  entity: ImprovementAction,
  name: 'ImprovementAction',
  rules: { read: reads, write: all(clear, host), judge: leads },
  visible,
});
export const checkpointPolicy = definePolicy<Checkpoint>()({
  entity: Checkpoint,
  name: 'Checkpoint',
  rules: { read: reads, report: all(clear, host), assess: leads, waive: all(clear, not(host), part('FACILITATOR')) },
  visible,
});
export const followUpPolicy = definePolicy<CaseFollowUp>()({
  entity: CaseFollowUp,
  name: 'CaseFollowUp',
  rules: { read: reads },
  visible,
});
