import { build } from '../scripts/lib/build.mjs';
import { setUp } from '../scripts/lib/test-database.mjs';

/** Builds everything once and loads the demo network into a template, from which every journey cuts its own copy. */
export default async function globalSetup() {
  await build().catch((error) => console.error(error.message));
  globalThis.tearDownOfRing = await setUp({ demo: true });
}
