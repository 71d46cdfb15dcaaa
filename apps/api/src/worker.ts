import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from './config.js';
import { log } from './kernel/log.js';
import { startProblem } from './start-problem.js';
import { connect } from './start.js';

/** The process of the jobs: mails, reminders and whatever answers to activities. Any number of them may run. */
const HEARTBEAT = path.join(os.tmpdir(), 'guildhall-worker-alive');

try {
  const factory = await connect(readConfig(process.env));
  await factory.jobs.start(factory);
  await factory.jobs.work();
  const beat = async () => {
    await factory.dataSource.query('select 1');
    await fs.writeFile(HEARTBEAT, '');
  };
  const clock = setInterval(
    () => void beat().catch((error: unknown) => log.warn({ error: String(error) }, 'the worker does not reach the database')),
    10_000,
  );
  await beat();
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      clearInterval(clock);
      void factory.jobs
        .stop()
        .then(() => factory.close())
        .then(() => process.exit(0));
    });
} catch (error) {
  console.error(startProblem(error) ?? error);
  process.exit(1);
}
