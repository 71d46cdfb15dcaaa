import sharp from 'sharp';
import { inTurn } from './in-turn.js';

/* Only what is let in is decoded, each picture by one thread, nothing kept in memory between two. */
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif', 'VipsForeignLoadHeif'],
});

export interface PictureLimits {
  /** Width times height as it is sent. */
  readonly pixels: number;
  /** Longest sides as it is kept. */
  readonly width: number;
  readonly height: number;
}
export interface MadePicture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

const seconds = 10;
/* Decoding is the dearest thing that anybody can ask for. */
const turn = inTurn({ atOnce: 2, mayWait: 20, retryAfterSeconds: 5 });

/** Why bytes are no picture that can be kept. */
export class BadPicture extends Error {
  constructor(readonly rule: 'pictureTooManyPixels' | 'pictureUnreadable') {
    super(rule);
  }
}

/** A picture that `redraw` has made, for paper and for readers that know no WebP: on white, no wider than this. The same bytes for the same picture. Throws BadPicture. */
export function asJpeg(bytes: Buffer, width: number): Promise<MadePicture> {
  return turn(async () => {
    try {
      const { data, info } = await sharp(bytes)
        .timeout({ seconds })
        .resize({ width, height: width, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
        .toBuffer({ resolveWithObject: true });
      return { bytes: data, width: info.width, height: info.height };
    } catch {
      throw new BadPicture('pictureUnreadable');
    }
  });
}

/** Draws the picture anew as WebP: upright, of at most these sides, in sRGB. Nothing of the file that came goes into it but what one sees: no place, no
 *  camera, no author, no bytes behind its end. Of one that moves, the first picture. Throws BadPicture. */
export function redraw(bytes: Buffer, limits: PictureLimits): Promise<MadePicture> {
  return turn(async () => {
    try {
      const { data, info } = await sharp(bytes, {
        limitInputPixels: limits.pixels,
        failOn: 'truncated',
        sequentialRead: true,
        autoOrient: true,
      })
        .timeout({ seconds })
        .resize({ width: limits.width, height: limits.height, fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb')
        .webp({ quality: 82, effort: 4 })
        .toBuffer({ resolveWithObject: true });
      return { bytes: data, width: info.width, height: info.height };
    } catch (error) {
      throw new BadPicture(/pixel limit/i.test(String(error)) ? 'pictureTooManyPixels' : 'pictureUnreadable');
    }
  });
}
