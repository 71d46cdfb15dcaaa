import { all, definePolicy, either, isAdministrator, not, type Rule } from '../kernel/policy.js';
import { ToolBook } from './book.entity.js';

const isFrozen: Rule<Pick<ToolBook, 'editionNo'>> = (_, row) => row.editionNo > 0;
/** The editors of a book are the coordinators of its network. */
export const edits = either<Pick<ToolBook, 'networkId'>>(
  (a, row) => a?.has('COORDINATOR', 'NETWORK', row.networkId) ?? false,
  isAdministrator,
);

/** Who may know of a book: everybody once an edition is frozen, before that its editors. The working copy is for its editors alone, always. */
export const toolBookPolicy = definePolicy<ToolBook>()({
  entity: ToolBook,
  name: 'ToolBook',
  rules: { read: either<ToolBook>(isFrozen, edits), edit: edits, discard: all<ToolBook>(not(isFrozen), edits) },
  visible: (b) => `(${b}."editionNo" > 0 or ${b}."networkId" = any(:scope(COORDINATOR,NETWORK)) or :administrator)`,
});
/** In SQL: those whose working copy the asker may read. */
export const editable = (b: string) => `(${b}."networkId" = any(:scope(COORDINATOR,NETWORK)) or :administrator)`;
