import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg, { type PoolConfig } from 'pg';
import type { QueryRunner } from 'typeorm';
import { Vault1795600000070 } from '../src/db/migrations/0070-vault.js';
import { BadgeKeys1795600000263 } from '../src/db/migrations/0263-badge-keys.js';
import { Polls1795600000380 } from '../src/db/migrations/0380-polls.js';
import { transact } from '../src/kernel/transact.js';
import { run as runCommand } from '../src/cli/commands.js';
import { readConfig } from '../src/config.js';
import { bindReview } from '../src/peer-review/identity.service.js';
import { letGoOfWriters } from '../src/peer-review/letting-go.jobs.js';
import type { Programme } from '../src/peer-review/rubric.entity.js';
import { TestApp, type Answer, type Who } from './app.js';
import { person } from './cast.js';
import { brokenInvariants } from './invariants.js';
import { makeCase, makeProgramme, makeSeat, scope, type MadeCase } from './make.reviews.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot({ apart: true });
  // The minutes that the steps take lie in the past.
  app.clock.advance(-86_400_000);
  programme = await makeProgramme(app);
}, 60_000);
afterAll(async () => {
  const broken = await brokenInvariants(app);
  await app.stop();
  expect(broken).toEqual([]);
});

const all = <R>(sql: string, values: unknown[] = []) => app.db.query<R[]>(sql, values);
const refused = (sql: string) =>
  app.db.query(sql).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
/** Every step in a minute of its own, so that a moment that two rows have in common means something. */
async function run<T = Record<string, unknown>>(who: Who, name: string, type: string, input: object, fields = ''): Promise<Answer<T>> {
  app.clock.advance(61_007);
  const answer = await app.as<T>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
  expect(answer.errors).toBeUndefined();
  return answer;
}
const version = async (table: string, id: string) =>
  (await all<{ version: number }>(`select version from "${table}" where id = $1`, [id]))[0]!.version;

interface Judge {
  who: Who & { name: string };
  seatId: string;
  reviewId: string;
  evidenceIds: string[];
}

/** Takes a place through the real door; three are asked before the work begins, the last one while it runs. */
async function join(made: MadeCase, name: string): Promise<Judge> {
  const who = { ...(await person(app, name)), name };
  await app.cookieOf(who);
  const { seat } = await makeSeat(app, made, who, { state: 'INVITED', respondBy: new Date(app.clock.now().getTime() + 86_400_000) });
  await run(who, 'declareConflicts', 'DeclareConflictsInput', { assignmentId: seat.id, conflicts: [], expectedVersion: 1 }, '{ id }');
  const terms = made.row.confidentialityTextVersion;
  await run(who, 'acceptReviewInvitation', 'AcceptReviewInvitationInput', {
    assignmentId: seat.id,
    termsVersion: terms,
    expectedVersion: 2,
  });
  return { who, seatId: seat.id, reviewId: '', evidenceIds: [] };
}
const mine = async (who: Who, made: MadeCase) =>
  (
    await app.as<{ reviewForm: { review: { id: string } } }>(who, 'query($id: ID!) { reviewForm(caseId: $id) { review { id } } }', {
      id: made.row.id,
    })
  ).data!.reviewForm.review.id;

async function write(j: Judge, made: MadeCase): Promise<void> {
  const quoted = { caseId: made.row.id, type: 'DOCUMENT', title: `Paper of somebody`, body: '', source: '' };
  j.evidenceIds.push(
    (await run<{ addEvidence: { id: string } }>(j.who, 'addEvidence', 'AddEvidenceInput', quoted, '{ id }')).data!.addEvidence.id,
  );
  for (const dimensionKey of scope)
    await run(
      j.who,
      'saveAnswer',
      'SaveAnswerInput',
      {
        reviewId: j.reviewId,
        dimensionKey,
        expectedVersion: 0,
        patch: { value: '4', strengths: `Long enough to be sent as it is, and on ${dimensionKey}.`, evidenceIds: j.evidenceIds },
      },
      '{ __typename }',
    );
}
const submit = async (j: Judge) =>
  run(j.who, 'submitReview', 'MoveReviewInput', { reviewId: j.reviewId, expectedVersion: await version('review', j.reviewId) });

/** A round from the first invitation to the report, with all that can happen to a review on the way. */
async function wholeRound(): Promise<{ made: MadeCase; judges: Judge[] }> {
  const made = await makeCase(app, programme, { state: 'PREPARATION' });
  await app.cookieOf(made.facilitator);
  const judges = [await join(made, 'Ada Alphason'), await join(made, 'Bo Betasdotter'), await join(made, 'Cai Gammaev')];
  await app.db.query('update assignment set role = $2 where id = $1', [judges[0]!.seatId, 'LEAD_PEER']);
  await app.db.query(`update role_grant set role = 'LEAD_PEER' where "personId" = $1 and role = 'PEER'`, [judges[0]!.who.id]);
  await app.db.query(
    `update assignment a set country = 'S' || o.n from (select id, row_number() over (order by id) n from assignment where "caseId" = $1) o where a.id = o.id`,
    [made.row.id],
  );
  const move = async (name: string) =>
    run(
      made.facilitator,
      name,
      'MoveCaseInput',
      { caseId: made.row.id, expectedVersion: await version('peer_review_case', made.row.id), reason: 'One of them is late.' },
      '{ id }',
    );
  await move('openDeskReview');
  judges.push(await join(made, 'Di Deltasson'));
  for (const j of judges) j.reviewId = await mine(j.who, made);
  for (const j of judges) await write(j, made);
  const [a, b, c, late] = judges as [Judge, Judge, Judge, Judge];
  await submit(a);
  await run(a.who, 'retractReview', 'MoveReviewInput', { reviewId: a.reviewId, expectedVersion: await version('review', a.reviewId) });
  await submit(b);
  await run(made.facilitator, 'returnReview', 'ReturnReviewInput', {
    reviewId: b.reviewId,
    expectedVersion: await version('review', b.reviewId),
    reason: 'Say more on money.',
  });
  await run(
    b.who,
    'importReview',
    'ImportReviewInput',
    {
      reviewId: b.reviewId,
      answers: [
        { dimensionKey: scope[0], patch: { strengths: 'More words on money, enough to be sent as they are.' }, expectedVersion: 1 },
      ],
    },
    '{ __typename }',
  );
  for (const j of [c, a, b]) await submit(j);
  await move('closeDeskReview');
  await submit(late);
  await app.drain();
  return { made, judges };
}

describe('the role that serves requests', () => {
  it('may do nothing at all in the vault, and become nobody who may', async () => {
    const tables = await app.asOwner<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'vault' and c.relkind in ('r','v','m','p')`,
    );
    expect(tables.map((t) => t.name)).toEqual(
      expect.arrayContaining(['vault.review_identity', 'vault.evidence_identity', 'vault.badge_key']),
    );
    for (const { name } of tables)
      for (const sql of [
        `select 1 from ${name}`,
        `delete from ${name}`,
        `insert into ${name} default values`,
        `truncate ${name}`,
        `copy ${name} to stdout`,
      ])
        expect([sql, await refused(sql)]).toEqual([sql, '42501']);
    expect(
      await all(
        "select current_user \"user\", has_schema_privilege('vault', 'usage') usage, pg_has_role('guildhall_vault', 'member') member",
      ),
    ).toEqual([{ user: 'guildhall_app', usage: false, member: false }]);
    // On a server without logins of its own the session is the owner's, who only took the role (ADR 070).
    if (!app.factory.config.DATABASE_URL)
      for (const role of ['guildhall_vault', 'postgres']) expect([role, await refused(`set role ${role}`)]).toEqual([role, '42501']);
    expect(await refused('create table public.mine (a int)')).toBe('42501');
  });

  it('finds no row that has a review beside whoever wrote it, and no moment that only the two have in common', async () => {
    const { judges } = await wholeRound();
    const known = await app.asOwner<{ reviewId: string; personId: string }>(
      'select "reviewId", "personId" from vault.review_identity where "reviewId" = any($1)',
      [judges.map((j) => j.reviewId)],
    );
    expect(new Map(known.map((k) => [k.reviewId, k.personId]))).toEqual(new Map(judges.map((j) => [j.reviewId, j.who.id])));

    const ofReview = await Promise.all(
      judges.map(async (j) => [
        j.reviewId,
        ...j.evidenceIds,
        (await all<{ p: string }>('select pseudonym p from review where id = $1', [j.reviewId]))[0]!.p,
      ]),
    );
    const ofPerson = judges.map((j) => [j.who.id, j.seatId, j.who.name]);
    const readable = await all<{
      name: string;
    }>(`select format('%I.%I', n.nspname, c.relname) name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r','p','m','v') and not c.relispartition and n.nspname not in ('pg_catalog','information_schema','pg_toast') and has_table_privilege(c.oid, 'select')`);
    expect(readable.length).toBeGreaterThan(80);
    const beside: string[] = [];
    const moments = new Map<string, { reviews: Set<number>; people: Set<number>; rows: string[] }>();
    const seen = { reviews: 0, people: 0 };
    for (const { name } of readable)
      for (const { row } of await all<{ row: string }>(`select t::text row from ${name} t`)) {
        const reviews = judges.map((_, i) => i).filter((i) => ofReview[i]!.some((x) => new RegExp(`(?<![\\w-])${x}(?![\\w-])`).test(row)));
        const people = judges.map((_, i) => i).filter((i) => ofPerson[i]!.some((x) => row.includes(x)));
        seen.reviews += reviews.length;
        seen.people += people.length;
        if (reviews.length && people.length) beside.push(`${name}: ${row.slice(0, 300)}`);
        for (const at of row.match(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\.\d{1,3}/g) ?? []) {
          const m = moments.get(at.replace('T', ' ')) ?? { reviews: new Set(), people: new Set(), rows: [] };
          for (const i of reviews) m.reviews.add(i);
          for (const i of people) m.people.add(i);
          if (reviews.length || people.length) m.rows.push(`${name}: ${row.slice(0, 200)}`);
          moments.set(at.replace('T', ' '), m);
        }
      }
    // The search looks at something: each review and each person stands in many rows.
    expect(seen.reviews).toBeGreaterThan(40);
    expect(seen.people).toBeGreaterThan(40);
    expect(beside).toEqual([]);
    // An id that is made of a moment is a moment too.
    const grant = `select id from role_grant where role = 'DISCLOSED_PEER' and "personId" = $1`;
    expect(await all(grant, [judges.at(-1)!.who.id])).toEqual([{ id: expect.stringMatching(/^.{14}4/) }]);
    expect([...moments.values()].filter((m) => m.reviews.size === 1 && m.people.size === 1).map((m) => m.rows)).toEqual([]);
  }, 120_000);

  it('learns nothing from the door through which it puts a writer in', async () => {
    const made = await makeCase(app, programme);
    const [x, y] = [await makeSeat(app, made, await person(app, 'X')), await makeSeat(app, made, await person(app, 'Y'))];
    const trainee = await makeSeat(app, made, await person(app, 'Z'), { role: 'TRAINEE_PEER' });
    const tries = [x, y, trainee].map((s) =>
      app.db.query('select bind_review($1, $2)', [x.review!.id, s.seat.id]).then(
        () => 'done',
        (e: { code: string; constraint: string }) => `${e.code} ${e.constraint}`,
      ),
    );
    // The same answer whether it guessed right or wrong.
    expect(new Set(await Promise.all(tries))).toEqual(new Set(['23505 review_identity_pkey']));
    // Nor by taking a row away: what is bound stays.
    expect([
      await refused(`delete from review where id = '${x.review!.id}'`),
      await refused(`delete from assignment where id = '${x.seat.id}'`),
      // PostgreSQL 18 has a code of its own for `on delete restrict`; before it was that of every foreign key.
    ]).toEqual([expect.stringMatching(/^(23001|23503)$/), expect.stringMatching(/^(23001|23503)$/)]);
  });

  it('cannot keep a review without a writer, nor one of another case', async () => {
    const made = await makeCase(app, programme);
    const { review, seat } = await makeSeat(app, made, await person(app, 'X'));
    const copy = (bound: boolean) =>
      transact(app.factory.make(null), async (ctx) => {
        const id = randomUUID();
        await ctx.db.query(
          `insert into review (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "roundId", "rubricVersionId", pseudonym, state, "submissionNo", "afterDisclosure") select $2, "createdAt", "updatedAt", 1, "caseId", "programmeId", "roundId", "rubricVersionId", $3, 'DRAFT', 0, false from review where id = $1`,
          [review!.id, id, `Copy ${id}`],
        );
        if (bound) await bindReview(ctx, id, seat);
      }).then(
        () => 'done',
        (e: { code?: string }) => e.code,
      );
    expect(await copy(false)).toBe('23514');
    expect(await copy(true)).toBe('23505'); // one for each place and round
    const other = await makeCase(app, programme);
    const there = await makeSeat(app, other, await person(app, 'Y'));
    expect(await refused(`select bind_review('${review!.id}', '${there.seat.id}')`)).toBe('23514');
  });
});

it('comes back with a backup, and every rule still holds', async () => {
  const { judges } = await wholeRound();
  const { GUILDHALL_DB_SOCKET: socket, GUILDHALL_DB_NAME: name, DATABASE_URL: url } = app.factory.config;
  const env = { NODE_ENV: 'test', ...(url ? { DATABASE_URL: url } : { GUILDHALL_DB_SOCKET: socket, GUILDHALL_DB_NAME: name }) };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guildhall-vault-'));
  const file = path.join(folder, 'b.tar');
  const said: unknown[] = [];
  const cli = (...args: string[]) =>
    runCommand(
      args,
      { ...env, GUILDHALL_FILES: path.join(folder, 'files') },
      () => undefined,
      (line) => said.push(line),
    );
  const into = `t_${process.pid}_vault_${Math.random().toString(36).slice(2, 8)}`;
  try {
    expect([await cli('backup', '--out', file), said]).toEqual([0, []]);
    expect([await cli('restore', '--from', file, '--into', into), said]).toEqual([0, []]);
    const there = readConfig(url ? { ...env, DATABASE_URL: url.replace(/\/[^/]*$/, `/${into}`) } : { ...env, GUILDHALL_DB_NAME: into });
    const ask = async (database: PoolConfig) => {
      const client = new pg.Client(database);
      await client.connect();
      try {
        return (
          await client.query<{ personId: string }>('select "personId" from vault.review_identity where "reviewId" = $1', [
            judges[0]!.reviewId,
          ])
        ).rows;
      } finally {
        await client.end();
      }
    };
    expect(await ask(there.vaultDatabase)).toEqual([{ personId: judges[0]!.who.id }]);
    await expect(ask(there.database)).rejects.toMatchObject({ code: '42501' });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

it('moves what stood in the main tables, and back', async () => {
  const { judges } = await wholeRound();
  const ids = judges.map((j) => j.reviewId);
  const [migration, keys, polls] = [new Vault1795600000070(), new BadgeKeys1795600000263(), new Polls1795600000380()];
  const query = (sql: string) => app.asOwner(sql);
  const pairs = (sql: string) => app.asOwner<{ r: string; s: string; p: string }>(`${sql} order by 1`, [ids]);
  const inVault = 'select "reviewId" r, "assignmentId" s, "personId" p from vault.review_identity where "reviewId" = any($1)';
  const before = await pairs(inVault);
  const evidence = await app.asOwner('select * from vault.evidence_identity order by 1');
  const entries = await app.asOwner('select id, "personId", "reviewId" from case_entry order by 1');
  expect(before).toHaveLength(4);
  await polls.down({ query } as unknown as QueryRunner);
  await keys.down({ query } as unknown as QueryRunner);
  await migration.down({ query } as unknown as QueryRunner);
  expect(await pairs('select id r, "assignmentId" s, "reviewerId" p from review where id = any($1)')).toEqual(before);
  expect(await app.asOwner('select 1 from review_revision where "authorId" is null')).toEqual([]);
  await migration.up({ query } as unknown as QueryRunner);
  await keys.up({ query } as unknown as QueryRunner);
  await polls.up({ query } as unknown as QueryRunner);
  expect(await pairs(inVault)).toEqual(before);
  expect(await app.asOwner('select * from vault.evidence_identity order by 1')).toEqual(evidence);
  expect(await app.asOwner('select id, "personId", "reviewId" from case_entry order by 1')).toEqual(entries);
});

it('lets go of the writers a year after the report, and never before', async () => {
  const { made, judges } = await wholeRound();
  const { id } = made.row;
  const ctx = app.factory.make(null);
  const ago = (months: number) => new Date(ctx.now.getTime() - months * 31 * 86_400_000);
  const report = (edition: number, at: Date) =>
    app.db.query(
      `insert into consensus_report (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "networkId", "roundId", edition, state, "headHash", "releasedAt", "finalisedAt", visibility)
       values ($1, $2, $2, 1, $3, $4, $5, $6, $7, 'FINAL', $8, $2, $2, 'PRIVATE')`,
      [randomUUID(), at, id, made.row.programmeId, made.row.networkId, made.round.id, edition, 'a'.repeat(64)],
    );
  const left = async () => ({
    reviews: (await app.asOwner('select 1 from vault.review_identity where "reviewId" = any($1)', [judges.map((j) => j.reviewId)])).length,
    evidence: (
      await app.asOwner('select 1 from vault.evidence_identity where "evidenceId" = any($1)', [judges.flatMap((j) => j.evidenceIds)])
    ).length,
    said: (await all('select 1 from review where "caseId" = $1 and "unlinkedAt" is not null', [id])).length,
  });
  const whole = { reviews: 4, evidence: 4, said: 0 };
  await report(1, ago(13));
  expect([await letGoOfWriters(ctx), await left()]).toEqual([0, whole]); // not closed
  await app.db.query(`update peer_review_case set state = 'CLOSED' where id = $1`, [id]);
  await report(2, ago(11));
  expect([await letGoOfWriters(ctx), await left()]).toEqual([0, whole]); // corrected less than a year ago
  await app.asOwner(`alter table consensus_report disable trigger user`);
  await app.asOwner(`delete from consensus_report where "caseId" = $1 and edition = 2`, [id]);
  // A run that ended between the two databases' steps is taken up by the next one.
  await app.db.query('update review set "unlinkedAt" = now() where id = $1', [judges[0]!.reviewId]);
  expect([await letGoOfWriters(ctx), await left()]).toEqual([4, { reviews: 0, evidence: 0, said: 4 }]);
  expect([
    await letGoOfWriters(ctx),
    (
      await app.as<{ caseReviews: { reviews: { reviewerName: null }[] } }>(
        made.facilitator,
        'query($id: ID!) { caseReviews(caseId: $id) { reviews { reviewerName } } }',
        { id },
      )
    ).data?.caseReviews.reviews,
  ]).toEqual([0, Array.from({ length: 4 }, () => ({ reviewerName: null }))]);
  await app.asOwner(`delete from consensus_report where "caseId" = $1`, [id]);
  await app.asOwner(`alter table consensus_report enable trigger user`);
  await app.db.query(`update peer_review_case set state = 'VISIT' where id = $1`, [id]);
});
