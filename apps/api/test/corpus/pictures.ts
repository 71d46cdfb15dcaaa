import sharp, { type Sharp } from 'sharp';
import { jpegFromPhone, pngThatClaims, zipOf } from '../upload-corpus.js';
import { mark, of, type Case } from './case.js';

const picture = of('picture');
const formats = ['jpeg', 'png', 'webp', 'gif', 'avif'] as const;
type Format = (typeof formats)[number];

/** Noise that is the same every time: it packs badly, so that half of a file is half of a picture. */
function noise(width: number, height: number, channels: 1 | 3 | 4 = 3): Sharp {
  let seed = 7;
  const data = Buffer.alloc(width * height * channels);
  for (let i = 0; i < data.length; i++) data[i] = (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16;
  return sharp(data, { raw: { width, height, channels } });
}
const as = (s: Sharp, format: Format): Promise<Buffer> => (format === 'avif' ? s.avif({ effort: 0 }) : s.toFormat(format)).toBuffer();

const xmp = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${mark}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
const exif = {
  IFD0: { Artist: mark, Copyright: mark },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 36/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '13/1 0/1 0/1' },
};

/** A segment of comment behind the first two bytes of a JPEG. */
const jpegComment = (jpeg: Buffer, text: string): Buffer => {
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(text, 'latin1'), jpeg.subarray(2)]);
};
/** A comment of a GIF behind its head and its table of colours. */
function gifComment(gif: Buffer, text: string): Buffer {
  const at = 13 + (gif[10]! & 0x80 ? 3 * 2 ** ((gif[10]! & 7) + 1) : 0);
  return Buffer.concat([
    gif.subarray(0, at),
    Buffer.from([0x21, 0xfe, text.length]),
    Buffer.from(text, 'latin1'),
    Buffer.from([0]),
    gif.subarray(at),
  ]);
}
const patched = (bytes: Buffer, find: number[], offset: number, values: number[]): Buffer => {
  const copy = Buffer.from(bytes);
  copy.set(values, copy.indexOf(Buffer.from(find)) + offset);
  return copy;
};

async function taken(): Promise<Case[]> {
  const cases: Case[] = [];
  const add = (name: string, bytes: Buffer) => cases.push(picture(name, bytes, 'taken'));
  for (const format of formats)
    for (const [w, h] of [
      [1, 1],
      [7, 3],
      [320, 240],
      [1200, 40],
    ] as const)
      add(`${format} of ${w} × ${h}`, await as(noise(w, h), format));
  for (let turn = 1; turn <= 8; turn++)
    add(`a JPEG turned by ${turn}`, await noise(60, 40).withExif(exif).withMetadata({ orientation: turn, exif }).jpeg().toBuffer());
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
    add(`${format} with EXIF and the place`, await as(noise(64, 48).withExif(exif), format));
    add(`${format} with XMP`, await as(noise(64, 48).withXmp(xmp), format));
    add(`${format} with colours of its own (P3)`, await as(noise(64, 48).withIccProfile('p3'), format));
  }
  add('a JPEG of a phone', await jpegFromPhone());
  add('a JPEG in four inks', await noise(64, 48).toColourspace('cmyk').jpeg().toBuffer());
  add('a grey JPEG', await noise(64, 48, 1).toColourspace('b-w').jpeg().toBuffer());
  add('a progressive JPEG', await noise(64, 48).jpeg({ progressive: true }).toBuffer());
  add('a PNG of 16 bits', await noise(64, 48).toColourspace('rgb16').png().toBuffer());
  add('a PNG of few colours', await noise(64, 48).png({ palette: true, colours: 4 }).toBuffer());
  add('a PNG in seven passes', await noise(64, 48).png({ progressive: true }).toBuffer());
  for (const format of ['png', 'webp', 'avif'] as const) add(`${format} that lets through`, await as(noise(64, 48, 4), format));
  for (const format of ['gif', 'webp'] as const) {
    const frames = noise(32, 96);
    const one = await sharp(await frames.png().toBuffer(), { raw: undefined } as never).toBuffer();
    add(`${format} of a strip`, await as(sharp(one), format));
  }
  add(
    'a GIF that moves',
    await sharp([await as(noise(32, 32), 'png'), await as(noise(32, 32), 'png')], { join: { animated: true } })
      .gif()
      .toBuffer(),
  );
  add(
    'a WebP that moves',
    await sharp([await as(noise(32, 32), 'png'), await as(noise(32, 32), 'png')], { join: { animated: true } })
      .webp()
      .toBuffer(),
  );
  const jpeg = await as(noise(64, 48), 'jpeg');
  add('a JPEG with a comment', jpegComment(jpeg, mark));
  add('a JPEG with PHP in a comment', jpegComment(jpeg, `<?php system($_GET["${mark}"]); ?>`));
  add('a GIF with a comment', gifComment(await as(noise(16, 16), 'gif'), mark));
  for (const format of formats)
    for (const [what, tail] of [
      ['words', mark],
      ['a PDF', `%PDF-1.4\n${mark}\n%%EOF`],
      ['a program', `MZ\0\0${mark}`],
      ['a script far behind its head', `<script>${mark}</script>`],
    ] as const)
      // A reader that stops where the picture ends shows it; what is behind is not drawn, so it is gone.
      add(`${format} with ${what} behind it`, Buffer.concat([await as(noise(64, 48), format), Buffer.from(tail, 'latin1')]));
  return cases;
}

async function refused(): Promise<Case[]> {
  const cases: Case[] = [];
  for (const format of formats) {
    const whole = await as(noise(200, 150), format);
    for (const part of [1, 2, 3, 4, 5, 6, 7])
      cases.push(picture(`${part}/8 of a ${format}`, whole.subarray(0, (whole.length * part) >> 3), 'pictureUnreadable'));
    for (const part of [13, 20, 33])
      cases.push(
        picture(
          `${part} bytes of a ${format}`,
          whole.subarray(0, part),
          format === 'webp' || format === 'avif' ? 'refused' : 'pictureUnreadable',
        ),
      );
    cases.push(picture(`${format} with an archive behind it`, Buffer.concat([whole, zipOf('a.class', mark)]), 'fileTwoThings'));
    const commented = zipOf('a.class', mark);
    commented.writeUInt16LE(9, commented.length - 2);
    cases.push(
      picture(
        `${format} with an archive and its comment behind it`,
        Buffer.concat([whole, commented, Buffer.from('a comment')]),
        'fileTwoThings',
      ),
    );
  }
  const jpeg = await as(noise(64, 48), 'jpeg');
  const gif = await as(noise(16, 16), 'gif');
  for (const tag of ['html', 'script', 'svg ', 'iframe ', 'object ', 'embed ', 'body', 'head', '!doctype html'])
    for (const [name, bytes] of [
      ['JPEG', jpegComment(jpeg, `<${tag}>alert(1)`)],
      ['GIF', gifComment(gif, `<${tag}>alert(1)`)],
    ] as const)
      cases.push(picture(`a ${name} that begins with <${tag}>`, bytes, 'fileTwoThings'));
  for (const [w, h, verdict] of [
    [60_000, 60_000, 'pictureTooManyPixels'],
    [50_000, 50_000, 'pictureTooManyPixels'],
    [5_001, 5_000, 'pictureTooManyPixels'],
    [25_000_001, 1, 'refused'],
    [1, 25_000_001, 'refused'],
    [0, 0, 'pictureUnreadable'],
    [0, 10, 'pictureUnreadable'],
    [0xffffffff, 0xffffffff, 'pictureUnreadable'],
    [5_000, 5_000, 'pictureUnreadable'],
  ] as const)
    cases.push(picture(`a PNG that claims ${w} × ${h}`, pngThatClaims(w, h), verdict));
  const [b, hi, lo] = [0xff, 0xfa, 0x00];
  cases.push(picture('a JPEG that claims 64,000 × 64,000', patched(jpeg, [0xff, 0xc0], 5, [hi, lo, hi, lo]), 'pictureTooManyPixels'));
  // The screen of a GIF is a wish; its reader goes by the picture on it.
  cases.push(picture('a GIF that claims 65,535 × 65,535', patched(gif, [0x47, 0x49, 0x46], 6, [b, b, b, b]), 'taken'));
  return cases;
}

export const pictureCases = async (): Promise<Case[]> => [...(await taken()), ...(await refused())];
