import { startApp } from '../scripts/lib/app.mjs';

export interface App {
  /** e.g. http://127.0.0.1:40123 */
  readonly url: string;
  /** One statement on the database of this application. */
  query<R = Record<string, unknown>>(text: string, values?: unknown[]): Promise<R[]>;
  /** The Cookie header of a session of this person. */
  session(personId: string): Promise<string>;
  stop(): Promise<void>;
}

/** The production build with the demo network, on a port and with a database of its own; stop it in afterAll. */
export const openApp = (): Promise<App> => startApp({ demo: true });
