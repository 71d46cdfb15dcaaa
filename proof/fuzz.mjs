// Operations and requests that nobody means, over HTTP against the production build: every one gets an answer of its own, and nothing of the inside gets out
// broken: lets-a-database-error-through
import crypto from 'node:crypto';
import http from 'node:http';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { openAppDatabase, startApp } from '../scripts/lib/app.mjs';
import { noneOf, program } from '../scripts/lib/program.mjs';
import { entry } from '../scripts/lib/paths.mjs';
import { Plain } from '../scripts/lib/say.mjs';
import { answers, mustCli } from '../scripts/lib/server.mjs';
import { arbitrariesOf, toJson } from './lib/hostile.mjs';
import { patchedBuild } from './lib/patched.mjs';
import { askPersisted } from './lib/persisted.mjs';
import { poolOf } from './lib/pool.mjs';
import { readSchema, rootFields } from './lib/shape.mjs';
import { send, transports } from './lib/transports.mjs';

const brokenBuilds = {
  /** Takes words for a search expression as they came: what the database says of two words without an operator goes up as it is. */
  'lets-a-database-error-through': {
    only: ['sources', 'places', 'people', 'practiceOwners'],
    changes: [
      [
        'reference/reference.resolver.js',
        '    sources(ctx, words) {',
        "    async sources(ctx, words) {\n        await ctx.db.query(`select to_tsquery('simple', $1)`, [words]);",
      ],
    ],
  },
};
/** Words of PostgreSQL, of its driver and of a stack; none of them may stand in an answer. */
const inside =
  /invalid byte sequence|syntax error at|violates .*constraint|[a-z]_(?:unique|once|pkey|fk)\b|QueryFailed|duplicate key|relation "|column "\w+" (does|of)|invalid input syntax|SQLSTATE|\bat (?:async )?[\w.<>]+ \(|node_modules|\/dist\/|TypeError|RangeError|ReferenceError|Cannot read propert/;
const alarm = /unhandledRejection|uncaughtException|UnhandledPromiseRejection|FATAL|heap out of memory/i;
const AT_ONCE = 6;

await program('fuzz', run);

async function run({ full, seed, broken, random, log, cleanup }) {
  log(`seed ${seed}`);
  if (broken && !brokenBuilds[broken])
    throw new Plain(`There is no broken build "${broken}". Known: ${Object.keys(brokenBuilds).join(', ')}.`);
  const count = broken ? 300 : full ? 100_000 : 3_200;
  const database = await openAppDatabase({ demo: true });
  cleanup(database.stop);
  const build = broken ? patchedBuild(brokenBuilds[broken].changes) : { main: entry('main'), remove: () => undefined };
  cleanup(build.remove);
  let said = '';
  const app = await startApp({
    demo: true,
    database,
    main: build.main,
    onOutput: (text) => {
      said = (said + text).slice(-2_000_000);
    },
  });
  cleanup(app.stop);
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE * 2 });
  cleanup(() => agent.destroy());

  const people = (
    await app.query(`select p.id from person p join role_grant g on g."personId" = p.id and g."revokedAt" is null
      where p.status = 'ACTIVE' group by p.id order by count(*) desc, p.id limit 12`)
  ).map((r) => r.id);
  const admins = (await app.query(`select id from person where administrator limit 1`)).map((r) => r.id);
  const actors = [null, ...people, ...admins];
  const pool = await poolOf(app);
  const roots = rootFields(readSchema());
  const operationOf = arbitrariesOf(readSchema(), pool);
  // The broken build is wrong in one place; there the search is narrowed to its neighbourhood.
  const asking = broken ? roots.filter((r) => brokenBuilds[broken].only.includes(r.field.name)) : roots;
  const arbitraries = new Map(roots.map((root) => [root, operationOf(root)]));
  const ways = Object.entries(transports);

  const status = {};
  const codes = {};
  const failures = {
    status5xx: 0,
    internal: 0,
    insideShown: 0,
    ownOperation: 0,
    noAnswer: 0,
    notJson: 0,
    exits: 0,
    alarms: 0,
    invariants: 0,
  };
  const hash = crypto.createHash('sha256');
  const met = new Set();
  const shown = new Map();
  const fail = (kind, sent, answer) => {
    failures[kind]++;
    const key = `${kind} ${sent.name}`;
    if (shown.has(key)) return;
    shown.set(key, true);
    log(
      `  ${key}: ${JSON.stringify(sent.request).slice(0, 700)} → ${answer.status ?? ''} ${String(answer.text ?? answer.refused ?? '').slice(0, 300)}`,
    );
  };
  const judge = (sent, answer) => {
    if (answer.unsent) return;
    if (answer.late || (answer.refused && !sent.way)) return fail('noAnswer', sent, answer);
    if (answer.refused) {
      // A body that is not read to its end may be cut off, with the answer lost on the way; the process must live, which is asked below.
      codes[answer.refused] = (codes[answer.refused] ?? 0) + 1;
      return;
    }
    status[answer.status] = (status[answer.status] ?? 0) + 1;
    if (answer.status >= 500) fail('status5xx', sent, answer);
    const isPage = /text\/html/.test(answer.headers['content-type'] ?? '');
    if (!isPage && inside.test(answer.text)) fail('insideShown', sent, answer);
    let json;
    try {
      json = JSON.parse(answer.text);
    } catch {
      if (!sent.way) fail('notJson', sent, answer);
    }
    // An operation that the schema itself refuses has not met any code of ours.
    if (!sent.way && !json?.errors?.some((e) => e.extensions?.code === 'BAD_REQUEST')) met.add(sent.root);
    for (const error of json?.errors ?? []) {
      const code = error.extensions?.code ?? 'none';
      codes[code] = (codes[code] ?? 0) + 1;
      if (code === 'INTERNAL') fail('internal', sent, answer);
    }
    if (json?.data) codes.data = (codes.data ?? 0) + 1;
  };

  let done = 0;
  let exited = false;
  app.api.once('exit', () => (exited = true));
  const cookieOf = async (id) => (id ? { cookie: await app.session(id) } : {});
  // One kind of operation after the other would never meet another's rows: they come mixed, each drawn from its own seed.
  const one = async (i, root = random.pick(asking), arbitrary = arbitraries.get(root)) => {
    const [operation] = fc.sample(arbitrary, { seed: seed * 100_003 + i, numRuns: 1 });
    const actor = root.field.name === 'signOut' ? people[0] : random.pick(actors);
    const [name, spoil] = !broken && i < ways.length * 3 ? ways[i % ways.length] : random.below(100) < 14 ? random.pick(ways) : [];
    const request = spoil ? spoil(operation) : { body: toJson(operation) };
    const sent = {
      name: name ?? root.field.name,
      root: root.field.name,
      way: name,
      request: {
        method: request.method,
        path: request.path,
        headers: request.headers,
        body: String(request.body ?? '').slice(0, 500),
        actor,
      },
    };
    hash.update(`${name} ${request.method} ${request.path} ${request.body}\n`);
    const headers = { ...(await cookieOf(actor)), ...request.headers };
    judge(sent, await send(app.url, { ...request, headers, agent }));
  };
  const workers = Array.from({ length: AT_ONCE }, async () => {
    while (done < count && !exited) {
      const i = done++;
      await one(i);
      if ((i + 1) % 1000 === 0) log(`${i + 1} of ${count} sent`);
      // Sessions that were ended on the way begin again, accounts that were shut open again.
      if ((i + 1) % 250 === 0) {
        await app.query(`update session set "revokedAt" = null, "expiresAt" = now() + interval '7 days' where "userAgent" = 'script'`);
        await app.query(`delete from throttle_bucket`);
      }
    }
  });
  await Promise.all(workers);
  // Chance leaves out some fields; those get what they need to be met, within reason.
  const unmetRoots = () => (broken || exited ? [] : roots.filter((r) => !met.has(r.field.name)));
  const gentle = arbitrariesOf(readSchema(), pool, 0);
  for (let more = 0; more < 60 && unmetRoots().length; more++)
    for (const root of unmetRoots()) await one(done++, root, more < 20 ? arbitraries.get(root) : gentle(root));
  // The same build where only the operations of the web are run.
  if (!broken && !exited) {
    const closed = await startApp({ demo: true, database, env: { GUILDHALL_OPERATIONS: 'persisted' }, onOutput: (text) => (said += text) });
    cleanup(closed.stop);
    await askPersisted(closed.url, agent, (sent, answer, ran) => (ran ? fail('ownOperation', sent, answer) : judge(sent, answer)));
  }
  await setTimeout(500);
  if (exited) {
    failures.exits++;
    log('  the process has ended');
  } else await answers(app.url, app.api, 5000).catch(() => failures.noAnswer++);
  for (const line of said
    .split('\n')
    .filter((l) => alarm.test(l))
    .slice(0, 5)) {
    failures.alarms++;
    log(`  ${line.slice(0, 300)}`);
  }
  for (const line of said
    .split('\n')
    .filter((l) => l.includes('internal'))
    .slice(0, 8))
    log(`  log: ${line.slice(0, 900)}`);
  // What follows from a change is done by jobs, which get a moment; that the server of the tests does without fsync is meant.
  let doctor = '';
  for (let tries = 0; tries < 5; tries++) {
    doctor = await mustCli(['doctor'], { ...database.env }).then(
      () => '',
      (error) =>
        error.message
          .split('\n')
          .filter((l) => !/BROKEN {2}server: (fsync|full_page_writes|synchronous_commit)|rules and \d/.test(l))
          .join('\n'),
    );
    if (!doctor.includes('BROKEN')) break;
    await setTimeout(3000);
  }
  if (doctor.includes('BROKEN')) {
    failures.invariants++;
    log(doctor);
  }
  const unmet = unmetRoots().map((r) => r.field.name);
  if (unmet.length) log(`  never got past the schema: ${unmet.join(', ')}`);
  failures.unmet = unmet.length;
  const figure = Object.values(failures).reduce((a, b) => a + b, 0);
  return {
    figure,
    unit: 'answers that were wrong, broken invariants and ends of the process',
    ...noneOf(figure, [[done, broken ? count : full ? 100_000 : 3000, 'operations']]),
    operations: done,
    casesHash: hash.digest('hex').slice(0, 12),
    ...failures,
    answers: status,
    codes,
  };
}
