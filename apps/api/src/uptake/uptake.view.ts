import { renderMarkdown } from '../kernel/markdown.js';
import type { RoundRow } from './consultation.queries.js';
import { roundRowNode } from './consultation.view.js';
import type { TransferRow, UptakeRow } from './uptake.queries.js';
import type { PracticeUptakeNode, TransferNode } from './uptake.types.js';

const html = (text: string, anchor: string): string => (text ? renderMarkdown(text, { anchor, headingFrom: 4 }).html : '');

function transferNode({ adaptations, result, ...row }: TransferRow): TransferNode {
  return { ...row, adaptationsHtml: html(adaptations, `${row.id}a`), resultHtml: html(result, `${row.id}r`) };
}
export function uptakeNode(row: UptakeRow, consultations: readonly RoundRow[]): PracticeUptakeNode {
  const { id, editionNo, endorsements, endorse, transfers, lessons, reviews, record, consult } = row;
  return {
    id,
    editionNo,
    endorsements,
    transfers: transfers.map(transferNode),
    consultations: consultations.map(roundRowNode),
    lessons,
    reviews,
    viewerCan: { record, endorse, consult },
  };
}
