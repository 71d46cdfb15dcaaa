import { validationCriteria, type ValidationScores } from '@guildhall/domain/practices/validation';
import type { OpinionNode, ScoreNode } from './opinion.types.js';
import type { OpinionRow } from './validation.queries.js';

/** Scores in the order of the form. */
export const scoresOf = (scores: ValidationScores): ScoreNode[] =>
  validationCriteria.keys.flatMap((criterion) => {
    const level = scores[criterion];
    return level ? [{ criterion, level }] : [];
  });
export const opinionNode = (row: OpinionRow): OpinionNode => ({ ...row, scores: scoresOf(row.scores) });
