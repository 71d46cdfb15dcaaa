import type { Report } from '@guildhall/domain/imports/report';
import { fileLimits, pictureFault } from '@guildhall/domain/practices/files';

/** A picture as it came, with what the text says that it shows; perhaps nothing. */
export interface PictureFile {
  readonly bytes: Buffer;
  readonly alt: string;
}

/** A text that came from outside, on its way into a draft. */
export interface WriteUp {
  readonly title: string;
  readonly locale: string | null;
  /** ISO 3166-1 alpha-2, or '' . */
  readonly country: string;
  /** Words for dimensions of support, as they stood. */
  readonly dimensions: readonly string[];
  /** As the head of the file says it, or '' . */
  readonly summary: string;
  /** Markdown without pictures, scripts and links to anything but http, https and mailto. */
  readonly body: string;
  /** Pictures that the text shows; a note names each of them in its place. */
  readonly pictures: number;
  /** Those of them that came inside the file, each once; the others are not brought along. */
  readonly files: readonly PictureFile[];
  /** What the text needs before it could be published. */
  readonly blocked: readonly 'pictureWithoutText'[];
}

export const isSafeLink = (url: string): boolean => /^(https?:\/\/|mailto:)\S+$/i.test(url);
/** What stands where a picture stood. */
export const pictureNote = (alt: string): string => (alt.trim() ? `*[${alt.trim()}]*` : '*[…]*');

/** Takes a picture along, if it is one and there is room; one that is shown twice comes once, with the first words that are said of it. Returns whether it comes. */
export function takePicture(files: PictureFile[], bytes: Buffer | undefined, alt: string): boolean {
  if (!bytes || bytes.length > fileLimits.sent || pictureFault(bytes)) return false;
  const at = files.findIndex((f) => f.bytes.equals(bytes));
  if (at < 0 && files.length >= fileLimits.pictures) return false;
  if (at < 0) files.push({ bytes, alt });
  else if (!files[at]!.alt.trim()) files[at] = { bytes, alt };
  return true;
}

/** Headings that go up by more than one level at once. */
export function checkHeadings(levels: readonly { level: number; line: number | null }[], report: Report): void {
  levels.forEach(({ level, line }, i) => {
    const before = levels[i - 1]?.level;
    if (before !== undefined && level > before + 1) report.warn('headingJump', { line, params: { from: before, to: level } });
  });
}
