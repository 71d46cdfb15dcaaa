import * as z from 'zod/mini';

const section = z.object({
  /** Stable within the dossier: quotations name it. */
  key: z.string().check(z.regex(/^[a-z][a-z0-9_:-]{0,60}$/)),
  title: z.string(),
  /** Dimension that this passage speaks to; the page follows it. */
  dimensionKey: z.nullable(z.string()),
  paragraphs: z.array(z.string()),
});
/** The practice as it was when a round began. Plain text in one language; kept as it is for ever. */
export const dossierContent = z.object({
  title: z.string(),
  summary: z.string(),
  locale: z.string(),
  sections: z.array(section),
  journey: z.array(z.object({ name: z.string(), weeks: z.number(), dimensionKey: z.nullable(z.string()) })),
  figures: z.array(z.object({ value: z.string(), label: z.string(), source: z.string() })),
});
export type DossierContent = z.infer<typeof dossierContent>;

/** The same content gives the same string; hash it with SHA-256. */
export const dossierText = (content: DossierContent): string => JSON.stringify(dossierContent.parse(content));
/** Whether a quotation stands word for word in a section; spaces may differ. */
export const quotes = (content: DossierContent, sectionKey: string, quotation: string): boolean => {
  const flat = (s: string) => s.replace(/\s+/g, ' ').trim();
  const found = content.sections.find((s) => s.key === sectionKey);
  const text = found ? found.paragraphs.join(' ') : sectionKey === 'summary' ? content.summary : '';
  return flat(quotation) !== '' && flat(text).includes(flat(quotation));
};

/** What a scheme says of itself on one page, as a dossier begins with it. */
export interface DescribedScheme {
  readonly title: string;
  readonly summary: string;
  readonly locale: string;
  readonly dimensions: readonly { key: string; how: string }[];
  readonly journey: DossierContent['journey'];
  readonly capacityPerYear: number | null;
  readonly costPerParticipantEur: number | null;
}
/** The first dossier of a case: the host's own summary, and what the scheme says on each dimension in scope. The host writes on from there. */
export const firstDossier = (
  scheme: DescribedScheme,
  summary: string,
  scope: readonly { key: string; title: string }[],
): DossierContent => ({
  title: scheme.title,
  summary: summary.trim() || scheme.summary,
  locale: scheme.locale,
  sections: scope.map((d) => {
    const how = scheme.dimensions.find((x) => x.key === d.key)?.how.trim();
    return { key: d.key, title: d.title, dimensionKey: d.key, paragraphs: how ? [how] : [] };
  }),
  journey: scheme.journey,
  figures: [
    ...(scheme.capacityPerYear === null ? [] : [{ value: String(scheme.capacityPerYear), label: 'people a year', source: scheme.title }]),
    ...(scheme.costPerParticipantEur === null
      ? []
      : [{ value: `€ ${scheme.costPerParticipantEur.toLocaleString('en')}`, label: 'for each person', source: scheme.title }]),
  ],
});
