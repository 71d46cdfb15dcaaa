// npm run check: everything that can be judged without running the product.
import { build } from '../lib/build.mjs';
import { checks } from '../lib/checks.mjs';
import { install } from '../lib/install.mjs';
import { steps } from '../lib/say.mjs';

export default async function check() {
  const step = steps(2);
  await step('Installing packages', install);
  await step('Building', (note) => build(note, ['domain', 'api']));
  const { failed } = await checks();
  process.exit(failed ? 1 : 0);
}
