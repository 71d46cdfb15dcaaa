import zlib from 'node:zlib';
import sharp from 'sharp';

/** A picture of a plain gradient, so that one can see whether it was turned. */
const raw = (width: number, height: number) => {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      data[at] = (x * 255) / width;
      data[at + 1] = (y * 255) / height;
      data[at + 2] = 90;
    }
  return sharp(data, { raw: { width, height, channels: 3 } });
};

export const pictureOf = {
  jpeg: (w = 640, h = 480) => raw(w, h).jpeg().toBuffer(),
  png: (w = 640, h = 480) => raw(w, h).png().toBuffer(),
  webp: (w = 640, h = 480) => raw(w, h).webp().toBuffer(),
  gif: (w = 64, h = 48) => raw(w, h).gif().toBuffer(),
  avif: (w = 64, h = 48) => raw(w, h).avif({ effort: 0 }).toBuffer(),
};

/** As a phone writes it: lying on its side, with the place, the maker and the owner inside, in EXIF, XMP and IPTC. */
export const secret = 'Amira of Malmö';
export function jpegFromPhone(): Promise<Buffer> {
  return raw(640, 480)
    .withExif({
      IFD0: { Artist: secret, Make: 'Phone', Copyright: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 36/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '13/1 0/1 0/1' },
    })
    .withXmp(
      `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${secret}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`,
    )
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (data: Buffer) => (data.reduce((c, byte) => crcTable[(c ^ byte) & 255]! ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
};
/** A head that promises so many pixels, with next to nothing behind it. */
export function pngThatClaims(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', zlib.deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** An archive with one stored entry. */
export function zipOf(name: string, text: string): Buffer {
  const data = Buffer.from(text);
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 0, 'latin1');
  local.writeUInt32LE(crc(data), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(data.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 0, 'latin1');
  local.copy(central, 16, 14, 26);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end]);
}

export const pdf = (inside = '', before = '', after = ''): Buffer =>
  Buffer.from(
    `${before}%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${inside}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n${after}`,
  );

const script = '<script>alert(1)</script>';
/** What is refused as a picture, with the rule that says why. */
export async function refusedPictures(): Promise<[string, Buffer, string][]> {
  const jpeg = await pictureOf.jpeg();
  const gif = await pictureOf.gif();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`;
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  return [
    ['nothing', Buffer.alloc(0), 'fileEmpty'],
    ['SVG with a script', Buffer.from(svg), 'fileSvg'],
    ['SVG behind a declaration and a comment', Buffer.from(`\ufeff<?xml version="1.0"?>\n<!-- x -->\n${svg}`), 'fileSvg'],
    ['SVG in UTF-16', Buffer.from(`\ufeff${svg}`, 'utf16le'), 'fileSvg'],
    ['SVG, compressed', zlib.gzipSync(svg), 'fileArchive'],
    ['HTML with the name of a picture', Buffer.from(`<!doctype html><html>${script}`), 'fileMarkup'],
    ['XHTML', Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>'), 'fileMarkup'],
    ['MHTML', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'fileMarkup'],
    ['an archive', zipOf('x.txt', 'hello'), 'fileArchive'],
    ['a picture with an archive behind it', Buffer.concat([jpeg, zipOf('x.class', 'x')]), 'fileTwoThings'],
    ['a picture that begins as a page', Buffer.concat([gif.subarray(0, 13), Buffer.from(script), gif.subarray(13)]), 'fileTwoThings'],
    ['GIF that is a script', Buffer.from('GIF89a/*' + '\0'.repeat(60) + '*/=1;alert(1)//', 'latin1'), 'pictureUnreadable'],
    ['PDF', pdf(), 'filePdfAsPicture'],
    ['HEIC of a phone', heic, 'fileHeic'],
    ['a picture that ends in the middle', jpeg.subarray(0, jpeg.length / 2), 'pictureUnreadable'],
    ['the first bytes of a picture', jpeg.subarray(0, 4), 'pictureUnreadable'],
    ['60,000 × 60,000 pixels', pngThatClaims(60_000, 60_000), 'pictureTooManyPixels'],
    ['TIFF', await raw(8, 8).tiff().toBuffer(), 'fileNotPicture'],
    ['a program', Buffer.from('MZ\x90\0', 'latin1'), 'fileNotPicture'],
    [
      'the test signature of virus scanners',
      Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'),
      'fileNotPicture',
    ],
  ];
}

/** What is refused as an attachment. */
export async function refusedAttachments(): Promise<[string, Buffer, string][]> {
  return [
    ['nothing', Buffer.alloc(0), 'fileEmpty'],
    ['HTML', Buffer.from(`<html>${script}`), 'fileMarkup'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'fileSvg'],
    ['a document of an office program', zipOf('word/document.xml', '<w:document/>'), 'fileArchive'],
    ['a picture', await pictureOf.png(8, 8), 'filePictureAsPdf'],
    ['a page before the PDF', pdf('', `<html>${script}\n`), 'fileMarkup'],
    ['a page inside the first line', Buffer.from(pdf().toString().replace('\n', `\n%<script>alert(1)</script>\n`)), 'fileTwoThings'],
    ['an archive behind the PDF', Buffer.concat([pdf(), zipOf('x', 'x')]), 'fileTwoThings'],
    ['a PDF without an end', pdf().subarray(0, 60), 'filePdfCut'],
    ['a PDF with a script', pdf('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>'), 'filePdfActs'],
    ['a PDF with a script under another spelling', pdf('/OpenAction<</S/J#61vaScript/JS(x)>>'), 'filePdfActs'],
    ['a PDF that starts a program', pdf('/OpenAction<</S/Launch/F(cmd.exe)>>'), 'filePdfActs'],
    ['a PDF with a file inside', pdf('/Names<</EmbeddedFiles 3 0 R>>'), 'filePdfActs'],
    ['text', Buffer.from('Dear colleagues'), 'fileNotPdf'],
  ];
}
