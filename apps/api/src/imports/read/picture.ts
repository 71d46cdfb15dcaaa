import { UnreadableFile } from '@guildhall/domain/imports/report';
import { fileLimits } from '@guildhall/domain/practices/files';

/** What a picture says of itself in its first bytes, before anything is decoded. SVG is refused: it can run scripts. Throws UnreadableFile. */
export function readPictureHead(bytes: Uint8Array): { kind: 'png' | 'jpeg'; width: number; height: number; hasMetadata: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((b, i) => bytes[i] === b);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  if (/<svg[\s>]/i.test(head)) throw new UnreadableFile('pictureKindRefused');
  const bound = (width: number, height: number) => {
    if (width === 0 || height === 0) throw new UnreadableFile('damaged');
    if (width * height > fileLimits.pixels) throw new UnreadableFile('tooManyPixels');
    return { width, height };
  };
  if (isPng && bytes.length >= 33) {
    const size = bound(view.getUint32(16), view.getUint32(20));
    let hasMetadata = false;
    for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
      const chunk = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
      if (['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'].includes(chunk)) hasMetadata = true;
      if (view.getUint32(at) > bytes.length) break;
    }
    return { kind: 'png', ...size, hasMetadata };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    let hasMetadata = false;
    for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
      const marker = bytes[at + 1]!;
      if (marker === 0xe1 || marker === 0xfe) hasMetadata = true;
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
        return { kind: 'jpeg', ...bound(view.getUint16(at + 7), view.getUint16(at + 5)), hasMetadata };
    }
  }
  throw new UnreadableFile('notAPicture');
}
