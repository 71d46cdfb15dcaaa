import sharp from 'sharp';
import { isLocale, locales } from '@guildhall/domain/kernel/locale';
import { inTurn } from '../kernel/in-turn.js';
import { fontFor, paperFonts } from '../kernel/fonts.js';

export interface CardTexts {
  readonly kicker: readonly string[];
  readonly title: string;
  /** Who and where. */
  readonly foot: readonly string[];
  /** BCP 47 of the title. */
  readonly locale: string;
}
/** As those who show shared links ask for it, in px. */
export const cardSize = { width: 1200, height: 630 };

const ink = { paper: '#faf8f3', ink: '#1c2321', quiet: '#4a524d', pine: '#0f5247', gold: '#f0b429' };
const margin = 88;
const inner = cardSize.width - 2 * margin;
const turn = inTurn({ atOnce: 1, mayWait: 10, retryAfterSeconds: 5 });
const escape = (text: string) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);

/** Families as Pango calls them, by the names of our fonts of paper. */
const families: Record<string, string> = {
  'serif-strong': 'Literata SemiBold',
  sans: 'Source Sans 3',
  'sans-strong': 'Source Sans 3 SemiBold',
  arabic: 'IBM Plex Sans Arabic',
  'arabic-strong': 'IBM Plex Sans Arabic SemiBold',
  'naskh-strong': 'Noto Naskh Arabic SemiBold',
  georgian: 'Noto Sans Georgian',
  armenian: 'Noto Sans Armenian',
  ethiopic: 'Noto Sans Ethiopic',
};
interface Line {
  readonly text: string;
  readonly font: string;
  readonly px: number;
  readonly colour: string;
  readonly lines: number;
}
/** One text in one colour, broken at the width of the card; with a smaller letter where it would take more lines. */
async function written({ text, font, px, colour, lines }: Line): Promise<{ input: Buffer; width: number; height: number }> {
  const letter = [...text].map((c) => fontFor(c, font)).find((name) => name !== font) ?? font;
  for (let size = px; ; size = Math.round(size * 0.9)) {
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${colour}">${escape(text)}</span>`,
        font: `${families[letter] ?? 'Source Sans 3'} ${size}px`,
        fontfile: paperFonts[letter]!(),
        width: inner,
        // Of a text from right to left that is its right.
        align: 'left',
        rgba: true,
        dpi: 72,
        wrap: 'word-char',
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true });
    if (info.height <= lines * size * 1.45 || size < 28) return { input: data, width: info.width, height: info.height };
  }
}

/** The picture that stands beside a shared link: PNG of 1200 × 630 px, in our own faces, nothing in it but these texts. */
export function cardPicture({ kicker, title, foot, locale }: CardTexts): Promise<Buffer> {
  return turn(async () => {
    const rtl = isLocale(locale) && locales[locale].dir === 'rtl';
    // From the right each part stands for itself, after a sign that nobody sees and that says so of the line.
    const line = (parts: readonly string[]) =>
      rtl && parts.length ? `\u200f${parts.map((part) => `\u2068${part}\u2069`).join(' · ')}` : parts.join(' · ');
    const one = (text: string, font: string, px: number, colour: string, lines: number) => written({ text, font, px, colour, lines });
    const [above, middle, below, name] = await Promise.all([
      one(line(kicker), 'sans-strong', 30, ink.pine, 1),
      one(title, 'serif-strong', 68, ink.ink, 4),
      one(line(foot), 'sans', 32, ink.quiet, 2),
      one('Guildhall', 'serif-strong', 34, ink.pine, 1),
    ]);
    const left = (width: number) => (rtl ? cardSize.width - margin - width : margin);
    const bar = await sharp({ create: { width: cardSize.width, height: 14, channels: 3, background: ink.pine } })
      .png()
      .toBuffer();
    const mark = await sharp({ create: { width: 96, height: 8, channels: 3, background: ink.gold } })
      .png()
      .toBuffer();
    return sharp({ create: { ...cardSize, channels: 3, background: ink.paper } })
      .composite([
        { input: bar, left: 0, top: 0 },
        { input: above.input, left: left(above.width), top: 84 },
        { input: middle.input, left: left(middle.width), top: 84 + above.height + 34 },
        { input: mark, left: left(96), top: cardSize.height - 72 - below.height - 40 },
        { input: below.input, left: left(below.width), top: cardSize.height - 72 - below.height },
        { input: name.input, left: rtl ? margin : cardSize.width - margin - name.width, top: cardSize.height - 72 - name.height },
      ])
      .png({ compressionLevel: 9, palette: true })
      .toBuffer();
  });
}
