export interface StartedApp {
  url: string;
  port: number;
  query<R = Record<string, unknown>>(text: string, values?: unknown[]): Promise<R[]>;
  session(personId: string): Promise<string>;
  restart(): Promise<void>;
  /** The database as new under the running process. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}
export function startApp(options?: {
  demo?: boolean;
  durable?: boolean;
  kept?: boolean;
  env?: Record<string, string>;
  args?: string[];
  main?: string;
  port?: number;
}): Promise<StartedApp>;
export function openAppDatabase(options?: { demo?: boolean }): Promise<{ env: Record<string, string>; stop(): Promise<void> }>;
