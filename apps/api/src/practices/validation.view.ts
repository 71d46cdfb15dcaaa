import { thawed } from '@guildhall/domain/practices/content';
import type { Ctx } from '../kernel/ctx.js';
import { frozen, hashOf, renderTexts } from './edition.service.js';
import { editionNode } from './practice.view.js';
import { scoresOf } from './scores.view.js';
import type { TaskRow, ValidatorRow } from './validation.queries.js';
import type { TaskNode, ValidatorNode } from './validation.types.js';

export const validatorNode = (row: ValidatorRow): ValidatorNode => ({ ...row, scores: scoresOf(row.scores) });

/** A task with the text as its page would show it, as far as the validator may read it by now. */
export async function taskNode(ctx: Ctx, row: TaskRow): Promise<TaskNode> {
  const content = row.content && (await frozen(ctx, thawed(row.content)));
  const authorNames = row.authors.map((a) => a.name);
  return {
    ...row,
    authorNames,
    open: row.draftState === 'IN_VALIDATION' || row.draftState === 'VALIDATED',
    scores: scoresOf(row.scores),
    preview:
      content &&
      editionNode(content, renderTexts(content, row.id), row.files, {
        number: row.editionNo,
        publishedAt: null,
        screenedAt: null,
        ownerName: row.ownerName ?? '',
        authorNames,
        licence: null,
        contentHash: hashOf(content),
        opinions: [],
      }),
  };
}
