import type { ChildProcess } from 'node:child_process';
export interface Greeting {
  url: string;
  password: string;
  logins: { job: string; email: string; name: string }[];
}
export function npmStart(options: {
  port: number;
  env?: Record<string, string>;
  patience?: number;
}): Promise<{ child: ChildProcess; url: string; greeting: Greeting; said(): string; seconds: number; stop(): Promise<void> }>;
