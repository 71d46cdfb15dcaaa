// Two worlds that differ in one secret: nobody who may not know it sees a difference, in no answer, list, count, order, error, page, feed, notice or mail
// broken: wrong-in-ten-places
import http from 'node:http';
import { noneOf, program } from '../scripts/lib/program.mjs';
import { entry } from '../scripts/lib/paths.mjs';
import { Plain } from '../scripts/lib/say.mjs';
import { brokenBuilds, wrongs, wrongsIn } from './lib/broken-worlds.mjs';
import { castOf, observersOf, questionsOf } from './lib/observers.mjs';
import { patchedBuild } from './lib/patched.mjs';
import { secrets } from './lib/secrets.mjs';
import { readSchema } from './lib/shape.mjs';
import { canonical, idsOf, openWorld } from './lib/worlds.mjs';

/** What says nothing about the world, only about the moment. */
const momentary = new Set(['date', 'content-length', 'x-request-id', 'etag', 'connection', 'keep-alive']);

await program('two-world', async ({ full, seed, broken, random, log, cleanup }) => {
  const wrong = broken ? wrongsIn(broken) : [];
  if (!wrong) throw new Plain(`There is no broken build "${broken}". Known: ${brokenBuilds.join(', ')}.`);
  const schema = readSchema();
  const build = broken ? patchedBuild(wrong.flatMap((name) => wrongs[name].changes)) : { main: entry('main'), remove: () => undefined };
  cleanup(build.remove);
  // Parts of names, with a bar between them.
  const only = process.env.ONLY_SECRET?.split('|');
  const chosen = broken
    ? wrong.map((name) => secrets.find((s) => s.name === wrongs[name].secret))
    : secrets.filter((s) => (only ? only.some((name) => s.name.includes(name)) : full || !s.full));
  let pairs = 0;
  let differences = 0;
  const observers = new Set();
  const began = Date.now();
  const worlds = await Promise.all([openWorld(schema, build), openWorld(schema, build)]);
  cleanup(() => Promise.all(worlds.map((w) => w.stop())));
  // Both begin as the same, and each secret finds them so.
  // What a job of the clock has made in one of them by now, and later in the other, is known in neither.
  const [here, there] = await Promise.all(worlds.map((w) => idsOf(w.app)));
  const known = new Set([...here].filter((id) => there.has(id)));
  for (const [i, secret] of chosen.entries()) {
    // Jobs of the clock run from the first moment of a world, before anybody acts in it.
    const since = i ? Date.now() - 1000 : began;
    if (i) await Promise.all(worlds.map((w) => w.reset()));
    const found = await look({
      secret,
      worlds,
      known,
      since,
      schema,
      full,
      seed,
      observers,
      random,
      shows: wrong[i] && wrongs[wrong[i]].shows,
    });
    pairs += found.pairs;
    differences += found.differences.length;
    for (const line of found.differences.slice(0, 6)) log(`  ${secret.name} | ${line}`);
    log(`${secret.name}: ${found.pairs} pairs of answers, ${found.differences.length} differ`);
    // Of a build in which several things are wrong each must be seen by itself.
    if (broken && !found.differences.length) throw new Plain(`"${wrong[i]}" is not caught.`);
  }
  return {
    figure: differences,
    unit: 'pairs of answers that differ',
    ...noneOf(differences, broken || only ? [] : [[chosen.length, 12, 'secrets'], ...(full ? [[pairs, 28_000, 'pairs of answers']] : [])]),
    secrets: chosen.length,
    observers: observers.size,
    pairs,
  };
});

async function look({ secret, worlds, known, since, schema, full, seed, observers, random, shows }) {
  const [a, b] = worlds;
  const cast = await castOf(a, secret);
  const all = await questionsOf({ world: a, schema, secret, cast, draws: full ? 4 : 1, seed });
  // The quick form puts a tenth of the questions, another tenth for each secret.
  const questions = shows ? all.filter((q) => q.what.startsWith(shows)) : full ? all : all.filter(() => random.next() < 0.1);
  const watching = observersOf(secret, cast, full ? 12 : shows ? 6 : 3);
  for (const w of worlds) await secret.both(w, cast);
  await Promise.all([secret.a(a, cast), secret.b(b, cast)]);
  await Promise.all(worlds.map((w) => w.settled()));
  const how = { known, since };
  const differences = [];
  let pairs = 0;
  const works = [];
  for (const [name, id] of watching) {
    observers.add(name);
    const cookies = await Promise.all(worlds.map((w) => (id ? w.app.session(id) : undefined)));
    for (const question of questions)
      works.push(async () => {
        const [x, y] = await Promise.all(worlds.map((w, i) => read(w, question, cookies[i])));
        pairs++;
        // Who is refused for what the question costs sees nothing, and would seem to tell nothing.
        if (question.fits && id && x.includes('"TOO_COMPLEX"')) throw new Plain(`${question.what} asks for more than the limits allow.`);
        const [one, two] = [x, y].map((r) => canonical(r, how));
        if (one !== two) differences.push(`${name} | ${question.what} | ${firstDifference(one, two)}`);
      });
    if (id && !shows) {
      const [x, y] = await Promise.all(worlds.map((w) => mailsTo(w, id)));
      pairs++;
      if (canonical(x, how) !== canonical(y, how))
        differences.push(`${name} | mail | ${firstDifference(canonical(x, how), canonical(y, how))}`);
    }
  }
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      // Of a broken build the first difference is enough.
      for (let work = works.shift(); work && !(shows && differences.length); work = works.shift()) {
        // How often one may ask is no secret, but whose turn comes too late would differ between two worlds that are asked side by side.
        if (full && works.length % 5 === 0) await Promise.all(worlds.map((w) => w.app.query('delete from throttle_bucket')));
        await work();
      }
    }),
  );
  return { pairs, differences };
}

/** Status, headers and body as one text. */
function read(world, question, cookie) {
  return new Promise((resolve, reject) => {
    const headers = { ...(cookie ? { cookie } : {}), ...(question.body ? { 'content-type': 'application/json' } : {}) };
    const body = cookie ? question.body : (question.bodyOfVisitor ?? question.body);
    const request = http.request(
      world.app.url + (question.path ?? '/graphql'),
      { method: question.body ? 'POST' : 'GET', headers },
      (response) => {
        const parts = [];
        response.on('data', (chunk) => parts.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const heads = Object.entries(response.headers)
            .filter(([name]) => !momentary.has(name))
            .map(([name, value]) => `${name}: ${value}`)
            .sort();
          resolve([response.statusCode, ...heads, Buffer.concat(parts).toString('utf8')].join('\n'));
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

async function mailsTo(world, id) {
  return JSON.stringify(
    await world.app.query(
      `select m.template, m.locale, m.params, m.kind from mail m join person p on p.email = m."toAddress" where p.id = $1 order by m.template, m.params::text`,
      [id],
    ),
  );
}

function firstDifference(one, two) {
  let i = 0;
  while (i < one.length && one[i] === two[i]) i++;
  const from = Math.max(0, i - 60);
  return `…${one.slice(from, i + 80)} ≠ …${two.slice(from, i + 80)}`.replace(/\s+/g, ' ');
}
