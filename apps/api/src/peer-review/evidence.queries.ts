import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { evidencePolicy } from './review.policy.js';
import { evidenceJson } from './review.queries.js';
import type { EvidenceNode } from './dossier.types.js';

const one = statement<{ id: string }, { item: EvidenceNode }>(
  'evidence-by-id',
  `select ${evidenceJson('e')} item from evidence_item e where e.id = :id and ${evidencePolicy.visible('e')}`,
);
export async function evidenceById(ctx: Ctx, id: string): Promise<EvidenceNode> {
  const row = await one.one(ctx, { id });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'EvidenceItem' });
  return row.item;
}
