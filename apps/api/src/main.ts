import path from 'node:path';
import { ConfigError, readConfig } from './config.js';
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
  const line =
    error instanceof ConfigError
      ? error.message
      : error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
        ? `Port ${process.env.PORT ?? 3000} is taken. Choose another: PORT=3001 npm start`
        : null;
  console.error(line ?? error);
  process.exit(1);
}
