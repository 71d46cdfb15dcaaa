import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';

/** A conflict of interest that somebody who runs the case waived. Whose it is, of what kind and what was said of it stays with the records. */
export interface Waiver {
  readonly byId: string;
  readonly by: 'FACILITATOR' | 'PROGRAMME_MANAGER';
}
/** Of those who took part or ran the case; over the alias of a case. In an order that tells neither persons nor days. */
export const waiversSql = (c: string): string => `
  coalesce((select json_agg(json_build_object('byId', k."decidedBy", 'by', case when k."decidedBy" = ${c}."facilitatorId" then 'FACILITATOR' else 'PROGRAMME_MANAGER' end) order by k."decidedBy")
    from conflict_record k where k."caseId" = ${c}.id and k.status = 'WAIVED'
      and (k."personId" = ${c}."facilitatorId" or exists (select from assignment a where a."caseId" = ${c}.id and a."personId" = k."personId" and a."acceptedTermsVersion" is not null))), '[]'::json)`;
const waivers = statement<{ caseId: string }, { waivers: Waiver[] }>(
  'case-waivers',
  `select ${waiversSql('c')} waivers from peer_review_case c where c.id = :caseId`,
);
export const waiversOf = async (ctx: Ctx, caseId: string): Promise<Waiver[]> => (await waivers.one(ctx, { caseId }))!.waivers;

/** As a report tells them: what it said when it became final, or what is so while it is written. With names, over the aliases of a report and its case. */
export const waiversOfReportSql = (p: string, c: string): string => `
  coalesce((select json_agg(json_build_object('by', w->>'by', 'byName', (select n."displayName" from person n where n.id = (w->>'byId')::uuid)))
    from jsonb_array_elements(coalesce(${p}.waivers, ${waiversSql(c)}::jsonb)) w), '[]'::json)`;
