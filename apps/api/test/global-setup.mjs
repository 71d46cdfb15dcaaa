import { setUp } from '../../../scripts/lib/test-database.mjs';

export default async function globalSetup() {
  globalThis.tearDownOfRing = await setUp();
}
