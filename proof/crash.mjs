// kill -9 of the API and of the whole PostgreSQL under write load: nothing acknowledged is lost, nothing happens twice, all is ready again by itself
// broken: wrong-in-both-ways
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openAppDatabase, startApp } from '../scripts/lib/app.mjs';
import { clientOf } from '../scripts/lib/client.mjs';
import { alive } from '../scripts/lib/lock.mjs';
import { noneOf, program } from '../scripts/lib/program.mjs';
import { Plain } from '../scripts/lib/say.mjs';
import { mustCli } from '../scripts/lib/server.mjs';
import { brokenFront, brokenNames, forgetsKey } from './lib/broken-crash.mjs';
import { killTree } from './lib/kill.mjs';
import { Ledger } from './lib/ledger.mjs';
import { newcomerStart } from './lib/newcomer.mjs';
import { autosave, kinds, placesOf, questionsOf } from './lib/writes.mjs';

const WRITERS = 6;
const BROKEN_WRITES = 500;
const READY_WITHIN = 20_000;

await program('crash', async ({ full, broken, random, log, cleanup }) => {
  if (broken && !brokenNames.includes(broken)) throw new Plain(`There is no broken build "${broken}". Known: ${brokenNames.join(', ')}.`);
  const kills = broken ? { api: 1, database: 1 } : full ? { api: 200, database: 100 } : { api: 10, database: 10 };
  const database = await openAppDatabase({ demo: true, durable: true });
  cleanup(database.stop);
  const app = await startApp({ demo: true, database });
  cleanup(app.stop);
  const front = broken ? await brokenFront(broken, app.url) : { url: app.url, close: () => undefined };
  cleanup(front.close);
  const ledgerFile = path.join(fs.mkdtempSync('/var/tmp/guildhall-ledger-'), 'ledger');
  cleanup(() => fs.rmSync(path.dirname(ledgerFile), { recursive: true, force: true }));
  const ledger = new Ledger(ledgerFile);
  cleanup(() => ledger.close());
  let client = clientOf(front.url, { patience: 15_000 });
  cleanup(() => client.close());

  const places = await placesOf(app);
  const questions = await questionsOf(app);
  const wrong = [];
  const send = (operation) =>
    client.post(
      { query: operation.kind.document, operationName: operation.kind.document.match(/mutation (\w+)/)[1], variables: operation.variables },
      { cookie: operation.cookie, origin: app.url },
    );
  /** true when acknowledged; anything but success, "come back later" and a broken connection is wrong. */
  const attempt = async (operation) => {
    let answer;
    try {
      answer = await send(operation);
    } catch {
      return false;
    }
    const errors = answer.json?.errors ?? [];
    if (answer.status === 200 && answer.json?.data && !errors.length) {
      const [data] = Object.values(answer.json.data);
      if (data?.__typename === 'EditConflict') wrong.push(`${operation.kind.name}: a conflict with nobody`);
      ledger.acknowledge(operation, data?.id);
      operation.version = data?.version;
      return true;
    }
    if (answer.status === 503 && answer.headers['retry-after'] && !/postgres|relation|constraint|ECONN/i.test(answer.text)) return false;
    if (answer.status === 429) return false;
    wrong.push(`${operation.kind.name}: ${answer.status} ${answer.text.slice(0, 200)}`);
    return false;
  };

  const cookies = new Map();
  for (const { personId } of [...places, ...questions]) cookies.set(personId, await app.session(personId));

  const acknowledged = () => [...ledger.operations.values()].filter((o) => o.acked).length;
  let busy = true;
  const pause = (acked) => acked || setTimeout(full ? random.between(60, 300) : random.between(300, 1500));
  const writers = Array.from({ length: WRITERS }, async (_, i) => {
    const question = questions[i];
    // Behind a broken front the queue would grow without end and be what is measured, not the kill.
    while (busy && !(broken && ledger.operations.size >= BROKEN_WRITES)) {
      const kind = random.pick(question ? [...kinds, autosave] : kinds);
      const place = kind === autosave ? question : random.pick(places);
      const operation = ledger.begin(kind, place.personId, (key, marker) => kind.variables(place, key, marker));
      operation.cookie = cookies.get(place.personId);
      // The quick form needs writes that are under way when a kill comes, not as many as the machine can take: it shares that with other proofs.
      if (!full) await setTimeout(random.between(20, 60));
      // What is begun while nothing answers all has to be asked again at the end; some of it is enough.
      await pause(await attempt(operation));
      if (kind !== autosave) continue;
      while (busy && !operation.acked) await pause(await attempt(operation));
      question.version = operation.version ?? question.version;
    }
  });

  const plan = [...Array(kills.api).fill('api'), ...Array(kills.database).fill('database')].sort(() => random.next() - 0.5);
  let slowest = { api: 0, database: 0 };
  let apiDied = 0;
  let notReady = 0;
  /** Until an operation goes through again. */
  const ready = async (since, what) => {
    for (;;) {
      const probe = await client.ask(null, '{ __typename }').catch(() => undefined);
      const known =
        probe?.status === 200 &&
        (await fetch(`${app.url}/health/ready`).then(
          (r) => r.ok,
          () => false,
        ));
      if (known) break;
      if (Date.now() - since > READY_WITHIN) {
        log(`  not ready within ${READY_WITHIN / 1000} s after the kill of the ${what}`);
        notReady++;
        // A build that does not come back is below the line already; it is started anew, so that the rest can be counted too.
        killTree(app.api.pid);
        await app.restart();
        since = Date.now();
      }
      // Not so often that the asking keeps it from coming back.
      await setTimeout(80);
    }
    slowest = { ...slowest, [what]: Math.max(slowest[what], Date.now() - since) };
  };
  const killed = { api: 0, database: 0 };
  for (const [i, what] of plan.entries()) {
    await setTimeout(random.between(200, full ? 2000 : 900));
    // On a busy machine the first writes after a start take their time, and a kill before them shows nothing.
    for (const [from, patience] = [acknowledged(), Date.now() + 8000]; acknowledged() < from + 12 && Date.now() < patience;)
      await setTimeout(20);
    const since = Date.now();
    killed[what]++;
    if (what === 'api') {
      process.kill(app.api.pid, 'SIGKILL');
      await app.restart();
    } else {
      const { pid } = app.api;
      killTree(database.pid);
      await setTimeout(random.between(0, 400));
      await database.start();
      if (!alive(pid) || app.api.pid !== pid) apiDied++;
    }
    await ready(since, what);
    if ((i + 1) % 5 === 0) log(`${i + 1} of ${plan.length} kills, ${acknowledged()} operations acknowledged`);
  }
  busy = false;
  await Promise.all(writers);

  // At last everything at once, and the newcomer's command on what is left.
  const newcomer = broken ? undefined : await newcomerStart(app, database, log);
  if (newcomer) {
    cleanup(newcomer.stop);
    client.close();
    client = clientOf(newcomer.url, { patience: 15_000 });
  }
  const before = [...ledger.operations.values()].map((o) => ({ operation: o, acked: o.acked }));
  const lost = [];
  const twice = [];
  const half = [];
  const count = async (after) => {
    for (const kind of [...kinds, autosave]) {
      const list = before.filter((b) => b.operation.kind === kind);
      const rows = await app.query(kind.effects, [list.map((b) => b.operation.marker)]);
      for (const [i, row] of rows.entries()) {
        const numbers = Object.values(row);
        const name = `${kind.name} ${list[i].operation.marker}`;
        if ((list[i].acked || after) && numbers.every((n) => n === 0)) lost.push(name);
        else if (numbers.some((n) => n > 1)) twice.push(name);
        else if (new Set(numbers).size > 1) half.push(`${name} ${JSON.stringify(row)}`);
      }
    }
  };
  await count(false);
  // Whoever heard nothing asks again with the same key; and of those who heard yes, a hundred ask again too. What is lost already needs no second witness.
  const bothWays = broken === 'wrong-in-both-ways';
  const forgotten = ({ operation, acked }) => acked && forgetsKey(operation.variables.input.clientMutationId);
  const again = bothWays
    ? before.filter(forgotten).slice(-30)
    : broken && lost.length
      ? []
      : [...before.filter((b) => !b.acked), ...before.filter((b) => b.acked).slice(-100)];
  let different = 0;
  const asking = Array.from({ length: WRITERS }, async () => {
    for (let one = again.shift(); one; one = again.shift()) {
      const { operation, acked } = one;
      const first = operation.answer;
      for (let tries = 0; !(await attempt(operation)) && tries < 50; tries++) await setTimeout(200);
      if (acked && first !== operation.answer) different++;
    }
  });
  await Promise.all(asking);
  await count(true);
  const doctor = await mustCli(['doctor'], { ...database.env }).then(
    () => '',
    (error) => error.message,
  );
  const acked = before.filter((b) => b.acked).length;
  const failures = {
    lost: new Set(lost).size,
    twice: new Set(twice).size,
    half: new Set(half).size,
    differentAnswers: different,
    wrongAnswers: wrong.length,
    apiDied,
    notReady,
    invariants: doctor ? 1 : 0,
  };
  for (const text of [...new Set([...lost, ...twice, ...half])].slice(0, 5)) log(`  ${text}`);
  for (const text of wrong.slice(0, 5)) log(`  wrong answer: ${text}`);
  if (doctor) log(doctor);
  // Of a build that is wrong in two ways each must be seen by itself.
  if (bothWays && !(failures.lost && failures.twice)) throw new Plain(`Not both are caught: ${JSON.stringify(failures)}`);
  const figure = Object.values(failures).reduce((a, b) => a + b, 0);
  return {
    figure,
    unit: 'acknowledged writes lost, doubled or half done, and answers that were wrong',
    ...noneOf(figure, [
      [killed.api, kills.api, 'kills of the API'],
      [killed.database, kills.database, 'of the database'],
      [acked, plan.length * 10, 'acknowledged operations'],
    ]),
    ...failures,
    acknowledged: acked,
    unanswered: before.length - acked,
    kills: killed,
    slowestReadyMs: slowest,
    newcomer: newcomer?.remark,
  };
});
