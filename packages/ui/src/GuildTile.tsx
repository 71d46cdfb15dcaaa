import { useMemo } from 'react';
import { cx } from './classes';
import styles from './GuildTile.module.css';

const side = 6;

/** One piece in its cell at x, y: quarter disc (0–3), triangle (4–7), square (8–9) or nothing. */
function piece(kind: number, x: number, y: number): string {
  const corners = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  const at = (n: number) => (corners[(n + (kind % 4)) % 4] ?? []).join(' ');
  if (kind < 4) return `M${at(0)}L${at(1)}A${side} ${side} 0 0 1 ${at(3)}z`;
  if (kind < 8) return `M${at(0)}L${at(1)}L${at(3)}z`;
  return kind < 10 ? `M${x} ${y}h${side}v${side}h${-side}z` : '';
}

/**
 * A patch of four by four pieces from a name; the same name always gives the same patch. Mirrored left to right, never turned, so that
 * no letters, runes, crosses or hooked signs come out. `full` and `half` are SVG paths of the left half (24 × 24), `kind` 0 to 4 its colours.
 */
export function guildMark(name: string): { kind: number; full: string; half: string } {
  let seed = 2166136261;
  for (const c of name) seed = Math.imul(seed ^ (c.codePointAt(0) ?? 0), 16777619) >>> 0;
  const pick = (n: number) => {
    seed = (seed + 0x6d2b79f5) >>> 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  const paths = { full: '', half: '' };
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 2; column++) {
      const ink = pick(5) < 3 ? 'full' : 'half';
      paths[ink] += piece(pick(11), column * side, row * side);
    }
  }
  return { kind: pick(5), ...paths };
}

/** The sign of a community or an organisation without a logo. */
export function GuildTile({ name, size = '2.5rem' }: { name: string; size?: string }) {
  const mark = useMemo(() => guildMark(name), [name]);
  const half = (
    <>
      <path d={mark.full} />
      <path d={mark.half} opacity=".42" />
    </>
  );
  return (
    <span aria-hidden="true" className={cx(styles['tile'], styles[`k${mark.kind}`])} style={{ inlineSize: size, blockSize: size }}>
      <svg viewBox="0 0 24 24" fill="currentColor">
        {half}
        <g transform="matrix(-1 0 0 1 24 0)">{half}</g>
      </svg>
    </span>
  );
}
