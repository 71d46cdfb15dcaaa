import path from 'node:path';
import { readConfig } from './config.js';
import { startProblem } from './start-problem.js';
import { start } from './start.js';

try {
  const config = readConfig(process.env);
  const starting = start(config, { manifestFile: path.resolve(import.meta.dirname, '../../web/persisted.generated.json') });
  // Before it has begun: it answers a moment earlier than it is complete, and what was asked in that moment is answered too.
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void starting
        .then((running) => running.stop())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
  await starting;
} catch (error) {
  console.error(startProblem(error) ?? error);
  process.exit(1);
}
