import type { AppliedPractice, StartApplicationInput } from '@guildhall/domain/peer-review/application';
import { firstDossier, type DossierContent } from '@guildhall/domain/peer-review/dossier';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { practiceDossier } from '@guildhall/domain/peer-review/practice-dossier';
import { inLocale, type RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { inScope } from '@guildhall/domain/peer-review/rubric-scope';
import { thawed } from '@guildhall/domain/practices/content';
import type { Ctx } from '../kernel/ctx.js';
import { plainParagraphs } from '../kernel/markdown.js';
import { statement } from '../kernel/statement.js';
import { PracticeEdition } from '../practices/edition.entity.js';
import { Practice } from '../practices/practice.entity.js';
import { practicePolicy } from '../practices/practice.policy.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { schemePolicy } from '../schemes/scheme.policy.js';
import type { PeerReviewCase } from './case.entity.js';

/* What a case is about: a support scheme, or a good practice. Everything that differs between the two stands in this file. */

const belongs = statement<{ organisationId: string }, { name: string }>(
  'belongs-to-organisation',
  `select o.name from affiliation f join organisation o on o.id = f."organisationId" where f."personId" = :viewer and f."organisationId" = :organisationId and f.state = 'CONFIRMED' limit 1`,
);
/** Everybody may read it now. */
export const schemePublished = (s: string) => `${s}.state = 'PUBLISHED'`;
export const practicePublished = (p: string) => `(${p}."editionNo" > 0 and ${p}.state <> 'WITHDRAWN')`;
const isPublished = (p: Practice) => p.editionNo > 0 && p.state !== 'WITHDRAWN';

export type Subject = Pick<PeerReviewCase, 'subjectType' | 'subjectId' | 'title' | 'hostOrgId' | 'hostName' | 'place' | 'country'> & {
  summary: string;
  locale: string;
};
/** What somebody of its organisation asks a review for. NOT_FOUND where they may not know of it. */
export async function subjectAskedFor(ctx: Ctx, input: StartApplicationInput): Promise<Subject> {
  const scheme = input.schemeId ? await schemePolicy.show(ctx, input.schemeId) : null;
  const practice = scheme ? null : await practicePolicy.show(ctx, input.practiceId!);
  const row = (scheme ?? practice)!;
  const hostOrgId = scheme ? scheme.operatorId : practice!.ownerOrganisationId;
  const host = hostOrgId ? await belongs.one(ctx, { organisationId: hostOrgId }) : undefined;
  if (!hostOrgId || !host)
    throw new DomainError('FORBIDDEN', { entity: scheme ? 'Scheme' : 'Practice', action: 'apply', reason: 'notYourOrganisation' });
  // For a scheme one may apply while it is written: sending asks again, see `applicationProblems`. One that was withdrawn does not come back.
  if (practice ? !isPublished(practice) : scheme!.state === 'WITHDRAWN')
    throw new DomainError('NOT_READY', { entity: 'CaseApplication', missing: [{ path: 'practice', rule: 'practiceUnpublished' }] });
  return {
    subjectType: scheme ? 'SCHEME' : 'PRACTICE',
    subjectId: row.id,
    title: row.title,
    summary: row.summary,
    locale: row.locale,
    hostOrgId,
    hostName: scheme ? scheme.operatorName : host.name,
    place: row.place,
    country: row.country || null,
  };
}

/** SQL: what is known of the subject of a case `c`, as `AppliedPractice`; null where there is none. */
export const subjectJson = (c: string) => `case ${c}."subjectType"
  when 'SCHEME' then (select json_build_object('title', s.title, 'summary', s.summary, 'published', ${schemePublished('s')},
      'described', (select count(*) from jsonb_array_elements(s.canvas->'dimensions') d where btrim(d->>'how') <> '')) from scheme s where s.id = ${c}."subjectId")
  else (select json_build_object('title', p.title, 'summary', p.summary, 'published', ${practicePublished('p')},
      'described', (select count(*) from practice_edition e, unnest(array['need','whatIsDone','howItIsOrganised','whyItMayWork','limits']) k where e."practiceId" = p.id and e.number = p."editionNo" and btrim(e.content->>k) <> ''))
    from practice p where p.id = ${c}."subjectId") end`;
/** SQL: the last part of the address of its page, for whoever may read that; else null. */
export const subjectSlug = (c: string) => `case ${c}."subjectType"
  when 'SCHEME' then (select s.slug from scheme s where s.id = ${c}."subjectId" and ${schemePolicy.visible('s')})
  else (select p.slug from practice p where p.id = ${c}."subjectId" and ${practicePublished('p')} and ${practicePolicy.visible('p')}) end`;

const facts = statement<{ caseId: string }, { subject: AppliedPractice | null }>(
  'case-subject',
  `select ${subjectJson('c')} subject from peer_review_case c where c.id = :caseId`,
);
/** The subject of a case as it is at this moment. */
export async function subjectNow(ctx: Ctx, caseId: string): Promise<AppliedPractice> {
  const subject = (await facts.one(ctx, { caseId }))?.subject;
  if (!subject) throw new DomainError('NOT_FOUND', { entity: 'Subject' });
  return subject;
}

/** What the first snapshot of a case holds: the scheme or practice as everybody reads it now, under the words of the application. */
export async function dossierOf(ctx: Ctx, row: PeerReviewCase, summary: string, definition: RubricDefinition): Promise<DossierContent> {
  const scope = (locale: string) =>
    inScope(definition, row.scopeDimensionKeys).map((d) => ({ key: d.key, title: inLocale(d.title, locale) }));
  if (row.subjectType === 'SCHEME') {
    const scheme = await ctx.db.findOneByOrFail(Scheme, { id: row.subjectId });
    return firstDossier({ ...scheme, ...scheme.canvas }, summary, scope(scheme.locale));
  }
  const { editionNo } = await ctx.db.findOneByOrFail(Practice, { id: row.subjectId });
  const edition = await ctx.db.findOneByOrFail(PracticeEdition, { practiceId: row.subjectId, number: editionNo });
  const content = thawed(edition.content);
  return practiceDossier(content, summary, scope(content.locale), plainParagraphs);
}
