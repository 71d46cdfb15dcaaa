import fs from 'node:fs';
import { createRequire } from 'node:module';

const files = createRequire(import.meta.url);
const web = (pack: string, name: string) => files.resolve(`@fontsource-variable/${pack}/files/${name}.woff2`);

/** Of the screen: the letters of European languages, in the weights of a variable font. */
export const screenFonts = [
  {
    name: 'literata',
    family: 'Literata',
    style: 'normal',
    file: () => web('literata', 'literata-latin-wght-normal'),
    range: 'U+0000-024F,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212',
  },
  {
    name: 'literata-italic',
    family: 'Literata',
    style: 'italic',
    file: () => web('literata', 'literata-latin-wght-italic'),
    range: 'U+0000-024F,U+2000-206F,U+20AC,U+2122,U+2212',
  },
  {
    name: 'source-sans',
    family: 'Source Sans 3',
    style: 'normal',
    file: () => web('source-sans-3', 'source-sans-3-latin-wght-normal'),
    range: 'U+0000-024F,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212',
  },
] as const;
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
  georgian: () => google('noto-sans-georgian', '400Regular/NotoSansGeorgian_400Regular'),
  armenian: () => google('noto-sans-armenian', '400Regular/NotoSansArmenian_400Regular'),
  ethiopic: () => google('noto-sans-ethiopic', '400Regular/NotoSansEthiopic_400Regular'),
};
const scripts: readonly (readonly [string, RegExp])[] = [
  ['arabic', /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['ethiopic', /\p{Script=Ethiopic}/u],
];
/** The font that has this letter. @param wanted where it is one of ours */
export const fontFor = (char: string, wanted: string): string =>
  char.charCodeAt(0) < 0x530 ? wanted : (scripts.find(([, of]) => of.test(char))?.[0] ?? wanted);
