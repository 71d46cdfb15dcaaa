import zlib from 'node:zlib';

/* The flag of Europe by its geometry: twelve upright five-pointed stars of a circle with a third of the height as radius, each in a circle of an eighteenth. */
export const emblemBlue = '#003399';
export const emblemGold = '#ffcc00';
type Point = readonly [number, number];

/** In a field of 3 × 2. */
const centres: readonly Point[] = Array.from({ length: 12 }, (_, hour): Point => {
  const turn = (hour * Math.PI) / 6;
  return [1.5 + Math.sin(turn) * (2 / 3), 1 - Math.cos(turn) * (2 / 3)];
});
/** The stars as polygons in that field. */
export const emblemStars: readonly (readonly Point[])[] = centres.map(([cx, cy]) => {
  return Array.from({ length: 10 }, (_, i): Point => {
    const radius = (i % 2 ? 0.381966 : 1) / 9;
    const at = (i * Math.PI) / 5;
    return [round(cx + Math.sin(at) * radius), round(cy - Math.cos(at) * radius)];
  });
});
function round(n: number): number {
  return Math.round(n * 1e4) / 1e4;
}

/** @param label what a screen reader says */
export const emblemSvg = (label: string): string =>
  `<svg class="emblem" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2" role="img" aria-label="${label}"><path fill="${emblemBlue}" d="M0 0h3v2H0z"/><path fill="${emblemGold}" d="${emblemStars.map((s) => `M${s.map((p) => p.join(' ')).join('L')}z`).join('')}"/></svg>`;

/** For word processors, which do not all show SVG: PNG, each pixel from nine points; drawn once for each process. */
export function emblemPng(): Buffer {
  return (png ??= draw(300));
}
let png: Buffer | undefined;
function draw(width: number): Buffer {
  const height = Math.round((width * 2) / 3);
  const raw = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let inside = 0;
      for (let k = 0; k < 9; k++)
        if (inStar(((x + ((k % 3) + 0.5) / 3) * 3) / width, ((y + (Math.floor(k / 3) + 0.5) / 3) * 3) / width)) inside++;
      const at = y * (1 + width * 3) + 1 + x * 3;
      for (const [c, [from, to]] of [
        [0x00, 0xff],
        [0x33, 0xcc],
        [0x99, 0x00],
      ].entries())
        raw[at + c] = Math.round(from! + ((to! - from!) * inside) / 9);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', zlib.deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, crc]);
}
function inStar(x: number, y: number): boolean {
  return emblemStars.some((star, n) => {
    // Most points are near no star: asking all of them costs a second.
    const [cx, cy] = centres[n]!;
    if ((x - cx) ** 2 + (y - cy) ** 2 > 0.0124) return false;
    let inside = false;
    for (let i = 0, j = star.length - 1; i < star.length; j = i++) {
      const [[xi, yi], [xj, yj]] = [star[i]!, star[j]!];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
    return inside;
  });
}
