import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { MANIFEST, manifestSchema, type BackupManifest } from './manifest.js';
import { DamagedArchive, TarReader } from './tar.js';

/** Opens a backup and checks every byte and every entry against what it says of itself; throws DamagedArchive with the reason. */
export async function openBackup(path: string): Promise<{ tar: TarReader; manifest: BackupManifest }> {
  const tar = await TarReader.openSealed(path);
  let raw: unknown;
  try {
    raw = JSON.parse(await tar.text(MANIFEST));
  } catch (error) {
    throw error instanceof DamagedArchive ? error : new DamagedArchive('its list of contents cannot be read');
  }
  const parsed = z.safeParse(manifestSchema, raw);
  if (!parsed.success)
    throw new DamagedArchive(`its list of contents is not one that this version reads (${parsed.error.issues[0]?.path.join('.')})`);
  const manifest = parsed.data;
  const expected = new Map<string, string>([...manifest.tables, ...manifest.files].map((e) => [e.entry, e.sha256]));
  for (const [name, sha256] of expected) {
    const entry = tar.entries.get(name);
    if (!entry) throw new DamagedArchive(`${name} is missing`);
    const digest = createHash('sha256');
    for await (const chunk of tar.stream(entry)) digest.update(chunk as Buffer);
    if (digest.digest('hex') !== sha256) throw new DamagedArchive(`${name} is not what was written`);
  }
  for (const name of tar.entries.keys())
    if (name !== MANIFEST && !expected.has(name)) throw new DamagedArchive(`${name} does not belong to it`);
  return { tar, manifest };
}
