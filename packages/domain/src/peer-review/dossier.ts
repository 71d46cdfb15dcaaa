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
