import fs from 'node:fs';
import { createRequire } from 'node:module';

const files = createRequire(import.meta.url);
const web = (pack: string, name: string) => files.resolve(`@fontsource-variable/${pack}/files/${name}.woff2`);

interface ScreenFont {
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  readonly file: () => string;
  readonly range: string;
  /** Goes along only where there is a text with its letters. */
  readonly letters?: RegExp;
  /** As tall as the Latin letters beside it. */
  readonly adjust?: string;
}
const arabicRange = 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+FB50-FDFF,U+FE70-FEFC';
const arabicLetters = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/u;
const plex = (weight: 400 | 600): ScreenFont => ({
  name: `plex-arabic-${weight}`,
  family: 'IBM Plex Sans Arabic',
  style: 'normal',
  weight: String(weight),
  file: () => files.resolve(`@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`),
  range: arabicRange,
  letters: arabicLetters,
});

/** Of the screen: the letters of European languages in the weights of a variable font, and those of Arabic. All under the SIL Open Font License 1.1, which lets them go
 *  along in a document. */
const screenFaces: readonly ScreenFont[] = [
  {
    name: 'literata',
    family: 'Literata',
    style: 'normal',
    weight: '200 900',
    file: () => web('literata', 'literata-latin-wght-normal'),
    range: 'U+0000-024F,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212',
  },
  {
    name: 'literata-italic',
    family: 'Literata',
    style: 'italic',
    weight: '200 900',
    file: () => web('literata', 'literata-latin-wght-italic'),
    range: 'U+0000-024F,U+2000-206F,U+20AC,U+2122,U+2212',
  },
  {
    name: 'source-sans',
    family: 'Source Sans 3',
    style: 'normal',
    weight: '200 900',
    file: () => web('source-sans-3', 'source-sans-3-latin-wght-normal'),
    range: 'U+0000-024F,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212',
  },
  {
    name: 'naskh',
    family: 'Noto Naskh Arabic',
    style: 'normal',
    weight: '400 700',
    file: () => web('noto-naskh-arabic', 'noto-naskh-arabic-arabic-wght-normal'),
    range: arabicRange,
    letters: arabicLetters,
    adjust: '112%',
  },
  plex(400),
  plex(600),
];
/** Those that a document with this text needs. */
export const screenFontsFor = (text: string): ScreenFont[] => screenFaces.filter((f) => !f.letters || f.letters.test(text));
const read = new Map<string, Buffer>();
/** Read once for each process. */
export function fontBytes(file: string): Buffer {
  const known = read.get(file);
  if (known) return known;
  const bytes = fs.readFileSync(file);
  read.set(file, bytes);
  return bytes;
}

const google = (family: string, file: string) => files.resolve(`@expo-google-fonts/${family}/${file}.ttf`);
/** Of paper, by name. A script that neither of our two faces has gets its own. */
export const paperFonts: Record<string, () => string> = {
  serif: () => google('literata', '400Regular/Literata_400Regular'),
  'serif-italic': () => google('literata', '400Regular_Italic/Literata_400Regular_Italic'),
  'serif-strong': () => google('literata', '600SemiBold/Literata_600SemiBold'),
  'serif-strong-italic': () => google('literata', '600SemiBold_Italic/Literata_600SemiBold_Italic'),
  sans: () => google('source-sans-3', '400Regular/SourceSans3_400Regular'),
  'sans-strong': () => google('source-sans-3', '600SemiBold/SourceSans3_600SemiBold'),
  arabic: () => google('ibm-plex-sans-arabic', '400Regular/IBMPlexSansArabic_400Regular'),
  'arabic-strong': () => google('ibm-plex-sans-arabic', '600SemiBold/IBMPlexSansArabic_600SemiBold'),
  naskh: () => google('noto-naskh-arabic', '400Regular/NotoNaskhArabic_400Regular'),
  'naskh-strong': () => google('noto-naskh-arabic', '600SemiBold/NotoNaskhArabic_600SemiBold'),
  georgian: () => google('noto-sans-georgian', '400Regular/NotoSansGeorgian_400Regular'),
  armenian: () => google('noto-sans-armenian', '400Regular/NotoSansArmenian_400Regular'),
  ethiopic: () => google('noto-sans-ethiopic', '400Regular/NotoSansEthiopic_400Regular'),
};
const scripts: readonly (readonly [string, RegExp])[] = [
  ['georgian', /\p{Script=Georgian}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['ethiopic', /\p{Script=Ethiopic}/u],
];
const arabicFor = (wanted: string) => `${wanted.startsWith('serif') ? 'naskh' : 'arabic'}${wanted.includes('strong') ? '-strong' : ''}`;
/** The font that has this letter. @param wanted where it is one of ours */
export const fontFor = (char: string, wanted: string): string =>
  char.charCodeAt(0) < 0x530
    ? wanted
    : arabicLetters.test(char)
      ? arabicFor(wanted)
      : (scripts.find(([, of]) => of.test(char))?.[0] ?? wanted);
