import fs from 'node:fs';
import path from 'node:path';
import { caseMachine } from '@guildhall/domain/peer-review/machines';
import { threadAudiences } from '@guildhall/domain/peer-review/threads';
import { entryKinds } from '@guildhall/domain/peer-review/words';
import Papa from 'papaparse';
import { TestApp, type Who } from '../../test/app.js';
import { reviewsWorld } from '../../test/worlds/reviews.js';
import { makeFinal, makeReleased } from '../../test/make.reports.js';
import { makeProgramme, scope } from '../../test/make.reviews.js';
import { certificateWords } from './certificate.words.js';
import { entryWords } from './file-entry-words.js';
import { fileScreenWordsDe } from './file-screen-words.de.js';
import { fileScreenWordsEn } from './file-screen-words.en.js';
import { fileWordsEn } from './file-words.en.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
}, 60_000);
afterAll(() => app.stop());

const get = async (who: Who | null, caseId: string, format: string, query = ''): Promise<Response> => {
  app.clock.advance(3_600_000 / 2);
  const cookie: Record<string, string> = who ? { cookie: await app.cookieOf(who) } : {};
  return fetch(`${app.url}/files/reviews/${caseId}/case.${format}${query}`, { headers: cookie });
};

/* The very operations that the pages send. */
const operations = JSON.parse(fs.readFileSync('apps/web/persisted.generated.json', 'utf8')) as Record<string, string>;
const idOf = (name: string) => Object.entries(operations).find(([, text]) => new RegExp(`\\bquery ${name}\\b`).test(text))![0];
const heads = ['CasePage', 'CaseReportPage'];
const inside = [
  'HostCheckOfCase',
  'CaseResultsPage',
  'CaseReviewsPage',
  'ReviewFormPage',
  'ApplicationPage',
  'SelfPage',
  'CaseVisitPage',
  'CaseTalkPage',
];
/** What the pages of a case answer; nothing of the others is asked where neither page that a file begins with tells anything. */
async function screenOf(who: Who | null, caseId: string): Promise<unknown[]> {
  const ask = async (names: readonly string[]) => {
    const answers = await Promise.all(
      names
        .flatMap((name) =>
          name === 'CaseTalkPage' ? threadAudiences.map((audience) => [name, { audience }] as const) : [[name, {}] as const],
        )
        .map(async ([name, more]) => {
          const variables = { [name === 'CasePage' ? 'id' : 'caseId']: caseId, ...more };
          const r = await app.post(who, { documentId: idOf(name), operationName: name, variables });
          return ((await r.json()) as { data?: unknown }).data ?? null;
        }),
    );
    return answers.filter((a) => a !== null);
  };
  const first = await ask(heads);
  return first.length ? [...first, ...(await ask(inside))] : [];
}
const textsIn = (value: unknown): string[] =>
  value === null || typeof value === 'boolean'
    ? []
    : typeof value === 'object'
      ? Object.values(value as object).flatMap(textsIn)
      : [String(value)];
/** Instants are written the same way on both sides; texts that stand together in one cell are looked for one by one. */
const even = (t: string) => (/^\d{4}-\d\d-\d\dT/.test(t) ? new Date(t).toISOString() : t);
const pieces = (t: string) =>
  even(t)
    .split(/\n\n|; |, | · | of /)
    .map((p) => p.trim())
    .filter(Boolean);
const fileSays = new Set([fileWordsEn, fileScreenWordsEn, entryWords.en].flatMap((words) => Object.values(words)).flatMap(pieces));
interface Parts {
  audience: string;
  parts: Record<string, ({ key: string; title: string } & Record<string, unknown>)[]>;
}

describe('a case as a file', () => {
  it('has the words of the screen in both languages', () => {
    for (const [locale, words] of [
      ['en', { ...fileScreenWordsEn, ...entryWords.en, ...certificateWords.en }] as const,
      ['de', { ...fileScreenWordsDe, ...entryWords.de, ...certificateWords.de }] as const,
    ]) {
      const web = ['', 'form/', 'visit/', 'talk/'].flatMap((p) =>
        Object.entries(
          JSON.parse(fs.readFileSync(path.join('apps/web/src/features/reviews', p, `locales/${locale}.json`), 'utf8')) as object,
        ),
      );
      const screen = Object.fromEntries(web.map(([k, v]) => [k.replace('reviews.', ''), v as string]));
      expect(Object.fromEntries(Object.keys(words).map((k) => [k, screen[k]]))).toEqual(words);
      expect(entryKinds.filter((k) => !(`entry.${k}` in words))).toEqual([]);
    }
  });

  it('says nothing that its reader does not read on the screen: everybody, in every state', async () => {
    const cast = await reviewsWorld(app);
    // Every answer of every peer has a mark of its own.
    await app.db.query(
      `insert into review_answer (id, "createdAt", "updatedAt", version, "reviewId", "dimensionKey", value, "deskValue", confidence, reason, strengths, improvements, "noteToTeam", "evidenceIds")
       select gen_random_uuid(), now(), now(), 1, r.id, k, '4', '4', 2, '', 'Mark of a peer ' || r.id || ' ' || k, 'Better ' || r.id, 'Note ' || r.id, '{}' from review r, unnest($1::text[]) k
       where not exists (select 1 from review_answer a where a."reviewId" = r.id and a."dimensionKey" = k)`,
      [scope],
    );
    const cases = (await app.db.query(`select id, state from peer_review_case order by state`)) as { id: string; state: string }[];
    expect(new Set(cases.map((c) => c.state))).toEqual(new Set(caseMachine.states));
    const found: string[] = [];
    const seen: Record<string, number> = {};
    /** What everybody reads is on everybody's screen: whose file says just that need not be compared again. */
    const publicly = new Map<string, string>();
    for (const [name, who] of [['visitor', null] as [string, null], ...Object.entries(cast)])
      for (const c of cases) {
        const response = await get(who, c.id, 'json', '?lang=en');
        if (response.status === 200 && publicly.has(c.id)) {
          const file = (await response.clone().json()) as Parts;
          if (JSON.stringify(file.parts) === publicly.get(c.id)) continue;
        }
        const screen = await screenOf(who, c.id);
        // There is a file where a page tells of the case or of its report, and nowhere else.
        const told = screen.some((s) => 'reviewCase' in (s as object) || 'caseReport' in (s as object));
        if (!told) {
          expect([name, c.state, response.status]).toEqual([name, c.state, 404]);
          expect(await response.text()).toBe('{"problem":{"code":"NOT_FOUND","details":{"entity":"File"}}}');
          continue;
        }
        expect([name, c.state, response.status]).toEqual([name, c.state, 200]);
        const text = await response.text();
        const file = JSON.parse(text) as Parts;
        seen[file.audience] = (seen[file.audience] ?? 0) + 1;
        if (!who) publicly.set(c.id, JSON.stringify(file.parts));
        const shown = new Set(textsIn(screen).flatMap((t) => [even(t), ...pieces(t)]));
        for (const [part, entries] of Object.entries(file.parts))
          for (const { key, ...entry } of entries)
            for (const t of textsIn([key, entry]).flatMap(pieces))
              if (
                !shown.has(t) &&
                !fileSays.has(t) &&
                !/^(\d+|(?:TEAM|TEAM_AND_HOST|FACILITATION|HOST_INTERNAL) \d+|step-\d+|figure-\d+|case|application|note|report|summary|answers|actions)$/.test(
                  t,
                ) &&
                !madeUp(t, shown)
              )
                found.push(`${name} ${c.state} ${part}: ${t}`);
        if (file.audience === 'HOST') {
          const csv = await (await get(who, c.id, 'csv')).text();
          for (const body of [text, csv])
            if (/Mark of a peer|Better [0-9a-f-]{36}|Note [0-9a-f-]{36}/.test(body)) found.push(`host ${c.state}`);
          expect([file.parts['reviews'], file.parts['own']]).toEqual([undefined, undefined]);
        }
      }
    expect([...new Set(found)].slice(0, 20)).toEqual([]);
    for (const audience of ['HOST', 'PANEL', 'FACILITATION', 'MANAGEMENT', 'OBSERVER', 'INVITED', 'PUBLIC'])
      expect(seen[audience]).toBeGreaterThan(0);
  }, 300_000);

  it('is the same in three formats, names its reader, its moment and its versions, and is stored by nobody on the way', async () => {
    const all = await makeFinal(app, await makeProgramme(app));
    const id = all.made.row.id;
    const json = await get(all.made.facilitator, id, 'json');
    expect(Object.fromEntries(['cache-control', 'content-disposition', 'vary'].map((h) => [h, json.headers.get(h)]))).toMatchObject({
      'cache-control': 'private, no-store',
      vary: expect.stringContaining('Cookie') as string,
    });
    expect(json.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Mother-tongue-desk-facilitation-\d{4}-\d\d-\d\d\.json"/,
    );
    const file = (await json.json()) as Parts & {
      contentHash: string;
      versions: { report: { headHash: string; edition: number } };
      madeAt: string;
    };
    expect(file).toMatchObject({ audience: 'FACILITATION', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(file.versions.report).toMatchObject({ edition: 1, headHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(JSON.stringify(file.parts['reviews'])).toContain('Secret words of lead on finance.');

    const csv = await (await get(all.made.facilitator, id, 'csv')).text();
    const rows = Papa.parse<string[]>(csv.slice(1).trim(), {}).data;
    expect(rows.find((r) => r[1] === 'contentHash')![2]).toBe(file.contentHash);
    expect(csv).toContain('Secret words of lead on finance.');

    const pdf = Buffer.from(await (await get(all.made.facilitator, id, 'pdf')).arrayBuffer());
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(pdf.length).toBeGreaterThan(10_000);
  });

  it('makes a formula that somebody wrote into the case harmless in a spreadsheet', async () => {
    const all = await makeReleased(app, await makeProgramme(app), { title: '=HYPERLINK("http://x")', place: '@x' });
    const csv = await (await get(all.made.host, all.made.row.id, 'csv')).text();
    const cells = Papa.parse<string[]>(csv.slice(1).trim(), {}).data.flat();
    expect(cells).toContain(`'=HYPERLINK("http://x")`);
    expect(cells.filter((c) => /^[=+@\t\r-]/.test(c) && !/^-?\d+$/.test(c))).toEqual([]);
  });

  it('gives the published edition to everybody, and as everybody to whoever knows more', async () => {
    const all = await makeFinal(app, await makeProgramme(app));
    const id = all.made.row.id;
    expect((await get(null, id, 'pdf')).status).toBe(404);
    expect((await get(all.made.facilitator, id, 'json', '?for=public')).status).toBe(404);
    await app.db.query(
      `update consensus_report set "consentVisibility" = 'PUBLIC', "consentBy" = $2, "consentAt" = now(), visibility = 'PUBLIC', state = 'PUBLISHED', "publishedAt" = now() where "caseId" = $1`,
      [id, all.made.host.id],
    );
    const own = (await (await get(null, id, 'json')).json()) as Parts;
    const asPublic = (await (await get(all.made.facilitator, id, 'json', '?for=public&lang=en')).json()) as Parts;
    expect(own.audience).toBe('PUBLIC');
    expect(asPublic.parts).toEqual(own.parts);
    expect(Object.keys(own.parts)).toEqual(['report', 'recommendations', 'editions']);
  });

  it('tells of an address that is no case what it tells of a case that is not yours, and stops who asks too often', async () => {
    const made = await makeReleased(app, await makeProgramme(app));
    const stranger = (await makeReleased(app, await makeProgramme(app))).made.host;
    const answers = await Promise.all(
      ['not-an-id', '0195d2f0-0000-7000-8000-000000000000', made.made.row.id].map(async (id) => {
        const r = await get(stranger, id, 'pdf');
        return [r.status, await r.text(), r.headers.get('content-type'), r.headers.get('cache-control')];
      }),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    app.clock.reset();
    const cookie = { cookie: await app.cookieOf(made.peer) };
    const statuses: number[] = [];
    for (let i = 0; i < 32; i++)
      statuses.push((await fetch(`${app.url}/files/reviews/${made.made.row.id}/case.json`, { headers: cookie })).status);
    expect(statuses.filter((s) => s === 200)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
  }, 60_000);
});

/* Sentences of the file around something of the screen: "Edition 3", "Ann was invited". */
const sentences = [fileWordsEn, fileScreenWordsEn, entryWords.en]
  .flatMap((words) => Object.values(words))
  .filter((w) => w.includes('{'))
  .map((w) => new RegExp(`^${w.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '(.+)')}$`));
const madeUp = (text: string, shown: ReadonlySet<string>): boolean =>
  sentences.some((s) =>
    s
      .exec(text)
      ?.slice(1)
      .every((inside) => shown.has(inside)),
  );
