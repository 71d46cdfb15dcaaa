import { readConfig } from '../src/config.js';
import { connect } from '../src/start.js';

/** Brings `guildhall_template` to the newest migration and gives it the tables of the jobs. */
export async function migrateTemplate(env: NodeJS.ProcessEnv): Promise<void> {
  const factory = await connect(readConfig(env));
  await factory.jobs.start(factory);
  await factory.jobs.stop();
  await factory.close();
}
