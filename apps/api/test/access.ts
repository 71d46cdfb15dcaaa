import type { Answer, TestApp } from './app.js';

/** A browser that is nobody yet: keeps the cookie of its session, as a real one would. */
export class Browser {
  cookie = '';
  constructor(
    private readonly app: TestApp,
    private readonly headers: Record<string, string> = {},
  ) {}
  async post(query: string, variables: object = {}): Promise<Response> {
    const response = await this.app.post(null, { query, variables }, { ...(this.cookie ? { cookie: this.cookie } : {}), ...this.headers });
    const set = response.headers.get('set-cookie');
    if (set) this.cookie = /Max-Age=0/.test(set) ? '' : set.split(';')[0]!;
    return response;
  }
  async ask<T = Record<string, never>>(query: string, variables: object = {}): Promise<Answer<T>> {
    return (await (await this.post(query, variables)).json()) as Answer<T>;
  }
  async do(mutation: string, type: string, input: object, selection = ''): Promise<Answer<Record<string, never>>> {
    return this.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) ${selection} }`, { input });
  }
}

/** The mails to an address, the newest first, as the demo mailbox shows them. */
export async function mailsTo(app: TestApp, address: string): Promise<{ subject: string; text: string; link: string | null }[]> {
  await app.drain();
  const answer = await app.as<{ demoMails: { subject: string; text: string; link: string | null }[] }>(
    null,
    'query ($a: String) { demoMails(address: $a) { subject text link } }',
    { a: address },
  );
  return answer.data!.demoMails;
}
/** The token behind # in the newest mail to the address. */
export async function tokenTo(app: TestApp, address: string): Promise<string> {
  const [mail] = await mailsTo(app, address);
  return mail!.link!.split('#')[1]!;
}
export const codeOf = (a: Answer<unknown>): string | undefined => a.errors?.[0]?.extensions.code;
