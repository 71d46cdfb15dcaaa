import { build } from '../scripts/lib/build.mjs';
import { setUp } from '../scripts/lib/test-database.mjs';

/** Builds everything once and loads the demo network into a template, from which every journey cuts its own copy. Unpacks the browser too: two workers that did
 *  so at once would start a file that is still being written. */
export default async function globalSetup() {
  if (!process.env.CHROMIUM_PATH) {
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  }
  await build().catch((error) => console.error(error.message));
  globalThis.tearDownOfRing = await setUp({ demo: true });
}
