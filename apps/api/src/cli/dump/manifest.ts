import * as z from 'zod/mini';

const text = z.string();
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What a backup says about itself: enough to check every part of it and to refuse a build that cannot read it. */
export const manifestSchema = z.object({
  format: z.literal(1),
  application: z.literal('guildhall'),
  version: text,
  takenAt: text,
  server: text,
  /** All migrations that the data has seen, oldest first; the last one is the head. */
  migrations: z.array(text),
  tables: z.array(z.object({ schema: text, name: text, columns: z.array(text), entry: text, sha256, rows: z.number(), md5: text })),
  sequences: z.array(z.object({ schema: text, name: text, last: text, called: z.boolean() })),
  /** Uploaded files by content; `paths` are where they lie below the folder of files. */
  files: z.array(z.object({ entry: text, sha256, size: z.number(), paths: z.array(text) })),
});
export type BackupManifest = z.infer<typeof manifestSchema>;
export const MANIFEST = 'manifest.json';
