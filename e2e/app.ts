import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp } from '../scripts/lib/app.mjs';
import { runFolder } from '../scripts/lib/run-folder.mjs';

export interface App {
  /** e.g. http://127.0.0.1:40123 */
  readonly url: string;
  /** One statement on the database of this application. */
  query<R = Record<string, unknown>>(text: string, values?: unknown[]): Promise<R[]>;
  /** The Cookie header of a session of this person. */
  session(personId: string): Promise<string>;
  stop(): Promise<void>;
}

type Started = Awaited<ReturnType<typeof startApp>>;
let kept: Started | undefined;
let taken = false;

/** The production build with the demo network, on a port and with a database of its own; stop it in afterAll. One process for all journeys of a worker:
 *  each finds the database as new, so only one at a time may have it. */
export async function openApp(): Promise<App> {
  if (taken) throw new Error('A journey has the application already; stop it first.');
  taken = true;
  try {
    if (kept) await kept.reset();
    const app = (kept ??= await startApp({ demo: true, kept: true }));
    return {
      ...app,
      stop: () => {
        taken = false;
        return Promise.resolve();
      },
    };
  } catch (error) {
    taken = false;
    throw error;
  }
}

/** The same with a clock that can be moved ahead; the database and the browsers keep theirs. */
export async function openAppInTime(): Promise<App & { moveTo(moment: Date): void }> {
  const folder = mkdtempSync(join(runFolder(), 'guildhall-clock-'));
  const ahead = join(folder, 'ahead');
  writeFileSync(ahead, '0');
  const clock = new URL('moving-clock.mjs', import.meta.url).href;
  const app = await startApp({ demo: true, main: 'dist/main.js', args: ['--import', clock], env: { JOURNEY_CLOCK: ahead } });
  return Object.assign(app, {
    moveTo: (moment: Date) => writeFileSync(ahead, String(moment.getTime() - Date.now())),
    stop: ((stop) => async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    })(app.stop),
  });
}
