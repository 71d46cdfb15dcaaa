import { proseFields, thawed, type PracticeContent, type ProseField } from '@guildhall/domain/practices/content';
import { canReconfirm, isEditable, practiceMachine, publishable } from '@guildhall/domain/practices/machine';
import { missingParts } from '@guildhall/domain/practices/readiness';
import type { Ctx } from '../kernel/ctx.js';
import { sanitiserVersion } from '../kernel/markdown.js';
import type { DraftNode, WorkNode } from './draft.types.js';
import type { FileRow } from './file.queries.js';
import { shownFiles } from './file.view.js';
import { frozen, hashOf, renderTexts } from './edition.service.js';
import type { Practice, PracticeDraft } from './practice.entity.js';
import { draftPolicy, practicePolicy } from './practice.policy.js';
import type { DraftRow, EditionRow, PageRow } from './practice.queries.js';
import type { WorkRow } from './work.queries.js';
import type { EditionNode, PracticeNode } from './practice.types.js';
import { screeningBarOf } from './screening.service.js';
import { opinionNode } from './scores.view.js';
import { languageNodes, type PublishedTranslation } from '../translations/published.service.js';
import type { TranslationNoteNode } from '../translations/translation.types.js';
import { inTranslation } from './translation.view.js';

type Meta = Pick<
  EditionNode,
  'number' | 'publishedAt' | 'screenedAt' | 'ownerName' | 'authorNames' | 'licence' | 'contentHash' | 'opinions'
>;

export function editionNode(
  content: PracticeContent,
  html: Record<ProseField, string>,
  files: readonly FileRow[],
  meta: Meta,
): EditionNode {
  return {
    ...meta,
    title: content.title,
    summary: content.summary,
    locale: content.locale,
    kind: content.kind,
    level: content.level,
    country: content.country,
    place: content.place,
    operation: content.operation,
    periodStart: content.periodStart,
    periodEnd: content.periodEnd,
    dimensions: content.dimensions,
    targetGroups: content.targetGroups,
    instruments: content.instruments,
    effort: content.effort,
    firstStep: content.firstStep,
    costs: content.costs,
    facts: content.facts,
    buildingBlocks: content.buildingBlocks,
    ...shownFiles(content, files),
    texts: proseFields.filter((f) => html[f]).map((field) => ({ field, html: html[field] })),
  };
}

function published(
  row: EditionRow,
  practiceId: string,
  translation: PublishedTranslation | null,
): { edition: EditionNode; translation: TranslationNoteNode | null } {
  // A newer renderer may know of dangers that an older one did not.
  const content = thawed(row.content);
  const source = row.htmlVersion === sanitiserVersion ? row.html : renderTexts(content, practiceId);
  const said = translation && inTranslation({ number: row.number, content, html: source }, translation);
  const { number, publishedAt, screenedAt, ownerName, licence, contentHash } = row;
  const edition = editionNode(said?.content ?? content, said?.html ?? source, row.files, {
    number,
    publishedAt,
    screenedAt,
    ownerName,
    licence,
    contentHash,
    opinions: row.opinions.map(opinionNode),
    authorNames: row.authors.map((a) => a.name),
  });
  return { edition, translation: said?.note ?? null };
}

export function practiceNode(ctx: Ctx, row: PageRow): PracticeNode {
  const facts = row as unknown as Practice;
  const may = (
    action: 'begin' | 'withdraw' | 'offerContact' | 'endContact' | 'takePictureAway' | 'markOutdated' | 'reconfirm' | 'translate',
  ) => practicePolicy.can(ctx, action, facts);
  const shown = row.edition && published(row.edition, row.id, row.translation);
  return {
    ...row,
    edition: shown?.edition ?? null,
    translation: shown?.translation ?? null,
    languages: row.edition ? languageNodes(row.edition.content.locale, row.edition.number, row.translated) : [],
    draftState: row.draft?.state ?? null,
    viewerCan: {
      begin: may('begin') && row.state !== 'WITHDRAWN' && row.draft?.state === 'PUBLISHED',
      offerContact: may('offerContact') && !row.isContact && row.state !== 'WITHDRAWN',
      endContact: row.state !== 'WITHDRAWN' && (row.isContact || (row.contact !== null && may('endContact'))),
      withdraw: may('withdraw') && practiceMachine.can(row.state, 'withdraw'),
      takePictureAway: may('takePictureAway') && row.state !== 'WITHDRAWN',
      markOutdated: may('markOutdated') && practiceMachine.can(row.state, 'markOutdated'),
      reconfirm: may('reconfirm') && canReconfirm(row.state),
      translate: may('translate'),
      openDraft: row.draft !== null && row.draft.state !== 'PUBLISHED',
    },
  };
}

export function draftNode(ctx: Ctx, row: DraftRow): DraftNode {
  const facts = row as unknown as PracticeDraft;
  const content = thawed(row.content);
  const bar = screeningBarOf(ctx, row, row.myOrganisationIds);
  const may = (action: 'edit' | 'publish') => draftPolicy.can(ctx, action, facts);
  return {
    ...row,
    content,
    authorNames: row.authors.map((a) => a.name),
    missing: missingParts(content, row.form),
    opinions: row.opinions.map(opinionNode),
    bar,
    viewerCan: {
      edit: may('edit') && isEditable(row.state),
      screen: bar === null && row.state === 'SUBMITTED',
      publish: may('publish') && publishable(row.form, row.state),
      validate: bar === null && ['SCREENED', 'IN_VALIDATION', 'VALIDATED'].includes(row.state),
      discard: may('edit') && row.publishedNo === 0 && isEditable(row.state),
    },
  };
}

/** The working copy as its public page would show it. */
export async function previewNode(ctx: Ctx, row: DraftRow): Promise<EditionNode> {
  const content = await frozen(ctx, thawed(row.content));
  return editionNode(content, renderTexts(content, row.id), row.files, {
    number: row.editionNo,
    publishedAt: null,
    screenedAt: row.screenings.find((s) => s.decision === 'ACCEPT' && s.editionNo === row.editionNo)?.at ?? null,
    ownerName: row.ownerName ?? '',
    authorNames: row.authors.map((a) => a.name),
    licence: null,
    contentHash: hashOf(content),
    opinions: [],
  });
}

export const workNode = (ctx: Ctx, row: WorkRow): WorkNode => ({ ...row, bar: screeningBarOf(ctx, row, row.myOrganisationIds) });
