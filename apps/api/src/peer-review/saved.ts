import type { Conflict, Saved } from './answer.service.js';
import type { EditConflictNode, SavedAnswerNode } from './review.types.js';

/** What a step of the autosave answers: the stored dimension, or what it ran into. */
export function savedOrConflict(result: Saved | Conflict): SavedAnswerNode | EditConflictNode {
  if (result.kind === 'conflict') return { ...result, fields: Object.keys(result.yours) };
  const savedAt = result.savedAt.toISOString();
  return {
    answer: { ...result.answer, evidenceIds: [...result.answer.evidenceIds], version: result.version, savedAt },
    version: result.version,
    savedAt,
  };
}
