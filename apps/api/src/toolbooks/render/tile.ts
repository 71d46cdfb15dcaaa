/* The ornament of the cover: a patch of four by four pieces, mirrored left to right and never turned, as communities without a logo have one. */
const side = 6;

/** Paths of the left half (12 wide, 24 high): `full` in full ink, `half` in a lighter one. The same name gives the same patch. */
export function tileOf(name: string): { full: string; half: string } {
  let seed = 2166136261;
  for (const c of name) seed = Math.imul(seed ^ (c.codePointAt(0) ?? 0), 16777619) >>> 0;
  const pick = (n: number) => {
    seed = (seed + 0x6d2b79f5) >>> 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  const paths = { full: '', half: '' };
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 2; column++) paths[pick(5) < 3 ? 'full' : 'half'] += piece(pick(11), column * side, row * side);
  return paths;
}
function piece(kind: number, x: number, y: number): string {
  const corners = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  const at = (n: number) => corners[(n + (kind % 4)) % 4]!.join(' ');
  if (kind < 4) return `M${at(0)}L${at(1)}A${side} ${side} 0 0 1 ${at(3)}Z`;
  if (kind < 8) return `M${at(0)}L${at(1)}L${at(3)}Z`;
  return kind < 10 ? `M${x} ${y}h${side}v${side}h${-side}Z` : '';
}
