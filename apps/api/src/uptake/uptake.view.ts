import { renderMarkdown } from '../kernel/markdown.js';
import type { TransferRow, UptakeRow } from './uptake.queries.js';
import type { PracticeUptakeNode, TransferNode } from './uptake.types.js';

const html = (text: string, anchor: string): string => (text ? renderMarkdown(text, { anchor, headingFrom: 4 }).html : '');

function transferNode({ adaptations, result, ...row }: TransferRow): TransferNode {
  return { ...row, adaptationsHtml: html(adaptations, `${row.id}a`), resultHtml: html(result, `${row.id}r`) };
}
export const uptakeNode = ({
  id,
  editionNo,
  endorsements,
  endorse,
  transfers,
  lessons,
  reviews,
  record,
}: UptakeRow): PracticeUptakeNode => ({
  id,
  editionNo,
  endorsements,
  transfers: transfers.map(transferNode),
  lessons,
  reviews,
  viewerCan: { record, endorse },
});
