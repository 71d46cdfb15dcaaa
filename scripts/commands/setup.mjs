// npm run setup: everything that needs the network or a compiler, without starting anything.
import { build } from '../lib/build.mjs';
import { install } from '../lib/install.mjs';
import { steps } from '../lib/say.mjs';

export default async function setup() {
  const step = steps(2);
  await step('Installing packages', install);
  await step('Building', (note) => build(note));
  console.log('\n  Everything is there. `npm start` starts it.\n');
}
