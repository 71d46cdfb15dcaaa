// npm run cli -- COMMAND: the operators' command line, on the embedded database or that of DATABASE_URL.
import { build } from '../lib/build.mjs';
import { install } from '../lib/install.mjs';
import { steps } from '../lib/say.mjs';
import { cli, foldersOf, onSignals, openDatabase } from '../lib/server.mjs';

export default async function command(args) {
  const toStderr = (text) => process.stderr.write(text);
  const step = steps(2, toStderr);
  await step('Installing packages', install);
  await step('Building', (note) => build(note, ['domain', 'api']));
  const database = await openDatabase({ log: (text) => toStderr(`${text}\n`) });
  const close = () => database.stop();
  onSignals(async () => {
    await close();
    process.exit(130);
  });
  const { code } = await cli(args, { ...foldersOf(database), ...database.env });
  await close();
  process.exit(code);
}
