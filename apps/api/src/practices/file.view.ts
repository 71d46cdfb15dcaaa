import type { PracticeContent } from '@guildhall/domain/practices/content';
import type { FileRow } from './file.queries.js';
import type { AttachmentNode, FileNode, PictureNode } from './file.types.js';

const urlOf = (id: string): string => `/files/${id}`;
export const fileNode = (row: FileRow): FileNode => ({ ...row, url: urlOf(row.id) });

/** Pictures and attachments as the text names them, with what their files are. A file that is not there is left out, not shown broken. */
export function shownFiles(
  { pictures, attachments }: Pick<PracticeContent, 'pictures' | 'attachments'>,
  files: readonly FileRow[],
): { pictures: PictureNode[]; attachments: AttachmentNode[] } {
  const byId = new Map(files.map((f) => [f.id, f]));
  return {
    pictures: pictures.flatMap((p) => {
      const file = byId.get(p.id);
      if (!file?.width || !file.height) return [];
      return [{ ...p, alt: p.decorative ? '' : p.alt, url: urlOf(p.id), width: file.width, height: file.height }];
    }),
    attachments: attachments.flatMap((a) => {
      const file = byId.get(a.id);
      return file ? [{ ...a, url: urlOf(a.id), bytes: file.bytes }] : [];
    }),
  };
}
