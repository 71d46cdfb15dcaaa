import { DomainError } from '@guildhall/domain/kernel/errors';
import type { CaseFile } from '@guildhall/domain/peer-review/case-file';
import { withManager } from '../kernel/ctx.factory.js';
import { threadAudiences } from '@guildhall/domain/peer-review/threads';
import type { Ctx } from '../kernel/ctx.js';
import { applicationForm, selfForm } from './application.queries.js';
import { caseById } from './case.queries.js';
import { applicationPart, caseParts, formParts, reviewsPart, scoresPart, selfPart } from './file.parts.js';
import { checkParts, reportParts, resultsParts } from './file.report-parts.js';
import type { CaseThreadsNode } from './thread.types.js';
import { talkPart, visitParts } from './file.visit-parts.js';
import { Teller, type FileLocale, type FileWord } from './file.words.js';
import { hostCheck } from './host-check.queries.js';
import { caseResults } from './improvement.queries.js';
import { caseReport } from './report.queries.js';
import { caseReviews, reviewForm } from './review.queries.js';
import { caseThreads } from './thread.queries.js';
import { caseVisit } from './visit.queries.js';

/** What this reader may not know of is not there. */
async function ifAny<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (e) {
    if (e instanceof DomainError && e.code === 'NOT_FOUND') return null;
    throw e;
  }
}

/** A case as the asker of `ctx` reads it on the screen at this moment: put together from the very reads that answer the pages, so a right that holds
 *  there holds here. All of it is of one moment. NOT_FOUND for whom the pages tell nothing of it. */
export function caseFile(ctx: Ctx, caseId: string, locale: FileLocale): Promise<CaseFile> {
  return ctx.db.connection.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('set transaction read only');
    return read(withManager(ctx, manager), caseId, locale);
  });
}

async function read(ctx: Ctx, caseId: string, locale: FileLocale): Promise<CaseFile> {
  const w = new Teller(locale, ctx.actor?.timeZone ?? 'UTC');
  // One after the other: they share the connection of the transaction.
  const signedIn = ctx.actor !== null;
  const c = signedIn ? await ifAny(caseById(ctx, caseId)) : null;
  const application = c && (await ifAny(applicationForm(ctx, caseId, locale)));
  const form = c && (await ifAny(reviewForm(ctx, caseId, locale)));
  const self = c && (await ifAny(selfForm(ctx, caseId, locale)));
  const reviews = c && (await ifAny(caseReviews(ctx, caseId)));
  const visit = c && (await ifAny(caseVisit(ctx, caseId, locale)));
  const talks: CaseThreadsNode[] = [];
  for (const audience of c ? threadAudiences : []) {
    const talk = await ifAny(caseThreads(ctx, caseId, audience, locale));
    if (talk) talks.push(talk);
  }
  const report = await ifAny(caseReport(ctx, caseId));
  const check = await ifAny(hostCheck(ctx, caseId));
  const results = c && (await ifAny(caseResults(ctx, caseId)));
  if (!c && !report) throw new DomainError('NOT_FOUND', { entity: 'PeerReviewCase' });
  const audience = c?.fileAudience ?? 'PUBLIC';
  const sectionTitle = (key: string) =>
    report?.sections.find((s) => s.key === key)?.title ??
    (/^R\d+$/.test(key) ? w.say('recommendation', { code: key }) : w.word('section', key));
  const scores = reviews?.scores ?? report?.scores ?? null;
  return {
    caseId,
    title: (c ?? report)!.title,
    audience,
    audienceText: w.say(`audience.${audience}` as FileWord),
    locale,
    madeAt: ctx.now.toISOString(),
    versions: {
      case: c?.version ?? null,
      rubric: c?.rubricVersion ?? report!.rubric.semver,
      snapshot: form?.dossier.seq ?? c?.dossier?.seq ?? null,
      report: report && { edition: report.edition, state: report.state, headHash: report.headHash },
    },
    parts: [
      ...(c ? caseParts(w, c) : []),
      ...(application ? applicationPart(w, application.application) : []),
      ...(form ? formParts(w, form) : []),
      ...(self && !form ? selfPart(w, self) : []),
      ...(reviews ? reviewsPart(w, reviews) : []),
      ...(scores ? scoresPart(w, scores) : []),
      ...(visit ? visitParts(w, visit) : []),
      ...talkPart(w, talks),
      ...(report ? reportParts(w, report) : []),
      ...(check ? checkParts(w, check, sectionTitle) : []),
      ...(results ? resultsParts(w, results) : []),
    ],
  };
}
