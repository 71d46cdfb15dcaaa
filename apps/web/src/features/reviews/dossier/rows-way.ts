import { figuresText, journeyText } from '@guildhall/domain/peer-review/dossier-change';
import type { DossierNow } from './dossier.page';
import type { Row } from './rows-field';

type Journey = { name: string; weeks: number; dimensionKey: string | null }[];
type Figures = { value: string; label: string; source: string }[];

/* The form keeps every list as one text, so that it is kept, compared and chosen like the other texts of the form. */
export const rowsOf = (text: string | undefined): Row[] => {
  try {
    return JSON.parse(text ?? '[]') as Row[];
  } catch {
    return [];
  }
};
export const textOf = (rows: readonly Row[]): string => JSON.stringify(rows);
export const journeyRows = (journey: DossierNow['journey']): string =>
  textOf(journey.map((j) => ({ name: j.name, weeks: String(j.weeks), dimensionKey: j.dimensionKey ?? null })));
export const figureRows = (figures: DossierNow['figures']): string =>
  textOf(figures.map(({ value, label, source }) => ({ value, label, source })));

/** As it is sent: a comma is a point, and what is no number is left for the API to name. Rows in which nothing stands are none. */
export const journeyOf = (text: string | undefined): Journey =>
  rowsOf(text)
    .filter((r) => r['name']?.trim() || r['weeks']?.trim())
    .map((r) => ({
      name: r['name'] ?? '',
      weeks: Number((r['weeks'] ?? '').trim().replace(',', '.') || 'x'),
      dimensionKey: r['dimensionKey'] ?? null,
    }));
export const figuresOf = (text: string | undefined): Figures =>
  rowsOf(text)
    .filter((r) => r['value']?.trim() || r['label']?.trim() || r['source']?.trim())
    .map((r) => ({ value: r['value'] ?? '', label: r['label'] ?? '', source: r['source'] ?? '' }));

/** As one reads it, where two versions are compared. */
export const readJourney = (text: string): string => journeyText({ journey: journeyOf(text) });
export const readFigures = (text: string): string => figuresText({ figures: figuresOf(text) });
/** The first row that cannot be sent as it is, by its number. */
export const badWeeks = (text: string | undefined): number | null => {
  const at = journeyOf(text).findIndex((j) => !Number.isFinite(j.weeks) || j.weeks < 0 || j.weeks > 520);
  return at < 0 ? null : at + 1;
};
