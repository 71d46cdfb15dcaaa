import type { Browser, Page } from 'playwright-core';
import { openAppInTime } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { button } from './review-steps';
import { signIn, until } from './steps';

/** Who plays: those with a part in one case, as the method names them. */
export const people = {
  host: { name: 'Katharina Weißgerber-Özdemir', email: 'katharina.weissgerber.ozdemir@demo-elbe-finance.example' },
  manager: { name: 'Ingrid Söderqvist-Åhl', email: 'ingrid.soderqvist.ahl@demo-lantern-hub.example' },
  facilitator: { name: 'Jonas Brekkestad', email: 'jonas.brekkestad@demo-harbour-desk.example' },
  lead: { name: 'Agnieszka Dobrogniew-Le', email: 'agnieszka.dobrogniew.le@demo-vistula-gate.example' },
  peer: { name: 'Thordis Gunnlaugsdottir', email: 'thordis.gunnlaugsdottir@demo-fjord-start.example' },
  second: { name: 'Leyla Çelikkanat', email: 'leyla.celikkanat@demo-lantern-hub.example' },
  observer: { name: 'Tómas Eilífsson Þorkels', email: 'tomas.eilifsson.thorkels@demo-open-policy.example' },
} as const;
export type Who = keyof typeof people;
export const peers = ['lead', 'peer', 'second'] as const satisfies readonly Who[];

export const title = 'Micro-loan with a coach';
export const scope = ['Individual coaching and mentoring', 'Group training', 'Access to finance'] as const;
/** In every review, and nowhere else: the host never reads it. */
export const secret = 'Puffins keep the ledger here';
export const recommendation = 'Ask everybody who left within a month of leaving.';
export const seen = 'In both meetings the coach opened the cash book first.';

const start = Date.now();
/** 18:00 UTC so many days after the beginning. */
export function dayAfter(days: number): Date {
  const at = new Date(start + days * 86_400_000);
  at.setUTCHours(18, 0, 0, 0);
  return at;
}
export const isoDay = (at: Date): string => at.toISOString().slice(0, 10);

/** The product on a clock that moves, and a browser for each. `caseId` is known once the host has applied. */
export class Stage {
  readonly pages = {} as Record<Who, Page>;
  caseId = '';
  private broken = '';
  private app: Awaited<ReturnType<typeof openAppInTime>> | undefined;
  private browser: Browser | undefined;

  async open(): Promise<void> {
    [this.app, this.browser] = await Promise.all([openAppInTime(), launchBrowser()]);
    await this.app.query(`update person set locale = 'en'`);
  }
  async close(): Promise<void> {
    await this.browser?.close();
    await this.app?.stop();
  }
  /** The end of an address of the case. */
  at = (rest = ''): string => `/reviews/${this.caseId}${rest}`;

  async enter(who: Who): Promise<void> {
    const { page } = await visit(this.browser!, { baseURL: this.app!.url });
    page.setDefaultTimeout(30_000);
    this.pages[who] = page;
    await signIn(page, people[who].email);
  }
  /** What somebody typed has arrived. */
  async stored(query: string): Promise<void> {
    expect(await until(() => this.app!.query(query))).not.toHaveLength(0);
  }
  /** Moves the clock. The sessions go along: what signing in anew needs is played elsewhere. */
  async moveTo(days: number): Promise<void> {
    const now = dayAfter(days);
    this.app!.moveTo(now);
    await this.app!.query(`update session set "createdAt" = $1, "lastSeenAt" = $1, "expiresAt" = $1::timestamptz + interval '60 days'`, [
      now,
    ]);
  }
  /** Those whose signature counts sign the words as they are. */
  async sign(): Promise<void> {
    for (const who of peers) {
      await this.pages[who].goto(this.at('/report'));
      await button(this.pages[who], 'Sign these words').click();
      await button(this.pages[who], 'Sign these words').waitFor({ state: 'detached' });
    }
  }
  /** One step after the other: what comes after one that failed would only say so again. */
  step = (name: string, work: () => Promise<void>): void =>
    it(name, async () => {
      if (this.broken) throw new Error(`not reached, because of: ${this.broken}`);
      this.broken = name;
      try {
        await work();
      } catch (error) {
        for (const [who, page] of Object.entries(this.pages)) await screenshot(page, `.data/pictures/seven-failed-${who}.png`);
        throw error;
      }
      this.broken = '';
    });
}
