// Every field, argument and mutation of the schema, asked by everybody of a named cast about objects in all their states, against the table of rights in proof/rights
// broken: wrong-in-four-places
import crypto from 'node:crypto';
import { openAppDatabase, startApp } from '../scripts/lib/app.mjs';
import { clientOf } from '../scripts/lib/client.mjs';
import { noneOf, program } from '../scripts/lib/program.mjs';
import { entry } from '../scripts/lib/paths.mjs';
import { Plain } from '../scripts/lib/say.mjs';
import { mustCli } from '../scripts/lib/server.mjs';
import { askAll } from './lib/asking.mjs';
import { changeAll, watcher } from './lib/changing.mjs';
import { markup } from './lib/markup.mjs';
import { reviewAll } from './lib/cases.mjs';
import { examiner } from './lib/examine.mjs';
import { findings } from './lib/findings.mjs';
import { readAll } from './lib/pages.mjs';
import { askPracticeFiles } from './lib/practice-files.mjs';
import { patchedBuild } from './lib/patched.mjs';
import { gaps } from './lib/rights.mjs';
import { readSchema } from './lib/shape.mjs';
import { makeWorld } from './lib/world.mjs';

/** What is wrong, and the operations in which it must show: the rest need not be asked again to see that it is caught. */
const wrongs = {
  /** The list rule of discussions lets everything through. */
  'visible-is-true': {
    only: ['discussions'],
    changes: [['discussions/discussion.policy.js', 'visible: (d) => `(', 'visible: (d) => `(true or ']],
  },
  /** A change is made without asking whether the person may. */
  'policy-skipped': {
    only: ['updateCommunity', 'moveCommunity'],
    changes: [
      [
        'kernel/policy.js',
        '        if (!this.can(ctx, action, row))\n',
        "        if (action !== 'manage' && !this.can(ctx, action, row))\n",
      ],
    ],
  },
  /** A door that only administrators may use stands open, and the rule behind it too. */
  'door-open': {
    only: ['suspendPerson'],
    changes: [
      ['identity/profile.policy.js', 'suspend: (a, p) => isAdministrator(a, p) && a?.id !== p.id', 'suspend: (a, p) => a?.id !== p.id'],
      [
        'identity/people.resolver.js',
        "Mutation(() => Boolean, { description: 'Shuts an account; its sessions and roles end' }),\n    Access('administrator')",
        "Mutation(() => Boolean, { description: 'Shuts an account; its sessions and roles end' }),\n    Access('public')",
      ],
    ],
  },
  /** What is typed as HTML is shown as HTML. */
  'html-let-through': {
    only: ['editPost'],
    changes: [
      ['kernel/markdown.js', 'MarkdownIt({ html: false,', 'MarkdownIt({ html: true,'],
      ['kernel/markdown.js', 'html: sanitizeHtml(html, allowed)', 'html'],
    ],
  },
};
/** All of them in one build, for the run of everything: each must be seen by itself. */
const brokenBuilds = {
  ...wrongs,
  'wrong-in-four-places': {
    only: Object.values(wrongs).flatMap((w) => w.only),
    changes: Object.values(wrongs).flatMap((w) => w.changes),
  },
};
const PASS = 5000;

await program('authorization', async ({ full, broken, seed, random, log, cleanup }) => {
  if (broken && !brokenBuilds[broken])
    throw new Plain(`There is no broken build "${broken}". Known: ${Object.keys(brokenBuilds).join(', ')}.`);
  log(`seed ${seed}`);
  const schema = readSchema();
  const { missing, idle, all } = gaps(schema);
  for (const text of [...missing, ...idle].slice(0, 40)) log(`  ${text}`);

  const database = await openAppDatabase();
  cleanup(database.stop);
  const build = broken ? patchedBuild(brokenBuilds[broken].changes) : { main: entry('main'), remove: () => undefined };
  cleanup(build.remove);
  // What follows from a change is a matter of its own; here every change is taken back at once.
  // A machine that nobody can reach: who may ask it hears so, for all others there is none.
  const app = await startApp({
    database,
    main: build.main,
    env: { GUILDHALL_JOBS: 'false', GUILDHALL_TRANSLATOR_URL: 'http://127.0.0.1:9' },
  });
  cleanup(app.stop);
  const { newKey, ...world } = await makeWorld(app, random, { small: Boolean(broken) });
  await mustCli(['reindex'], { ...database.env });
  const cookies = {};
  for (const [name, id] of Object.entries(world.actors)) cookies[name] = id ? await app.session(id) : undefined;
  for (const row of await app.query(`select id from session where "personId" = $1`, [world.actors.member]))
    world.items.push({ kind: 'session', id: row.id, whose: 'member', name: 'session of member' });

  const { found, places, report, close } = findings(log);
  const cases = new Set();
  const client = clientOf(app.url, { connections: 8 });
  cleanup(client.close);
  const examine = examiner({ world, schema, cases, report });
  const ask = async (actor, query, variables) => {
    const answer = await client.ask(cookies[actor], query, variables);
    for (const error of answer.json?.errors ?? [])
      if (['INTERNAL', 'BAD_REQUEST', 'RATE_LIMITED', 'UNAVAILABLE'].includes(error.extensions?.code))
        report({ kind: 'internal', what: query.slice(0, 90), who: actor, on: '', expected: 'an answer or a refusal', got: answer.text });
    return answer;
  };
  const frame = {
    markup: markup({ schema, report, newKey }),
    only: broken ? brokenBuilds[broken].only : undefined,
    app,
    ask,
    log,
    world,
    schema,
    examine,
    report,
    cases,
    random,
    full,
    broken,
    newKey,
  };
  const asked = await askAll(frame);
  log(`${asked} questions, ${cases.size} cases`);
  const pages = await readAll({ ...frame, cookies });
  if (pages) log(`${pages} pages read`);
  const files = await askPracticeFiles({ ...frame, cookies });
  if (files) log(`${files} files of practices asked for`);
  const changes = await changeAll({ ...frame, watch: await watcher(app) });
  log(`${changes.tried} changes tried, ${changes.went} went through`);

  if (!broken) {
    const demo = await openAppDatabase({ demo: true });
    cleanup(demo.stop);
    const reviewing = await startApp({ demo: true, database: demo, main: build.main, env: { GUILDHALL_JOBS: 'false' } });
    cleanup(reviewing.stop);
    const other = clientOf(reviewing.url, { connections: 8 });
    cleanup(other.close);
    const reviews = await reviewAll({ ...frame, app: reviewing, client: other });
    log(
      `${reviews.asked} questions about ${reviews.phases} peer reviews; ${reviews.outside.tried} changes tried from outside (${reviews.outside.went} went through), ${reviews.inside.tried} by people with a part (${reviews.inside.went})`,
    );
  }

  const texts = broken ? undefined : frame.markup.close();
  close();
  const unseen = Object.entries(wrongs).find(
    ([, { only }]) => !only.some((name) => places.has(`Query.${name}`) || places.has(`Mutation.${name}`)),
  );
  if (broken === 'wrong-in-four-places' && unseen) throw new Plain(`"${unseen[0]}" is not caught.`);
  const figure = Object.values(found).reduce((a, b) => a + b, 0) + missing.length + idle.length;
  return {
    figure,
    unit: 'leaks, wrong refusals and coordinates without a right',
    ...noneOf(figure, broken ? [] : [[cases.size, PASS, 'cases']]),
    cases: cases.size,
    casesHash: crypto
      .createHash('sha256')
      .update([...cases].sort().join('\n'))
      .digest('hex')
      .slice(0, 12),
    leaks: found.leak + found.changed + found.told,
    htmlThatRuns: found.runs,
    textsWithMarkup: texts,
    wronglyRefused: found.refused,
    otherErrors: found.internal + found.norow + found.untried,
    coordinates: all,
    withoutRight: missing.length,
    questions: asked,
    ...changes,
    cast: Object.keys(world.actors).length,
    objects: world.items.length,
  };
});
