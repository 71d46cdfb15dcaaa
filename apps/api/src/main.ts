import path from 'node:path';
import { readConfig } from './config.js';
import { startProblem } from './start-problem.js';
import { start } from './start.js';

try {
  const config = readConfig(process.env);
  const running = await start(config, { manifestFile: path.resolve(import.meta.dirname, '../../web/persisted.generated.json') });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void running.stop().then(() => process.exit(0));
    });
} catch (error) {
  console.error(startProblem(error) ?? error);
  process.exit(1);
}
