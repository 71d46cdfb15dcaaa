// PostGraphile on the same tables, as a known measure beside our own. It needs Node 22, which npm brings; both stay in .data/.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { at } from '../../scripts/lib/paths.mjs';
import { freePort } from '../../scripts/lib/server.mjs';

const wanted = { postgraphile: '5.1.5', node22: `npm:node-linux-${process.arch}@22.23.3` };

/** What the community page shows, in PostGraphile's names; of the viewer it knows nothing and asks for no rights. */
const document = `query Page($slug: String!, $id: UUID!) {
  communityBySlug(slug: $slug) { rowId slug name purpose kind visibility state stateReason stateAt joinPolicy locale version aboutHtml learningQuestions focusDimensions networkByNetworkId { name }
    discussionsByCommunityIdAndNetworkIdAndCommunityVisibilityAndCommunityState(first: 20, orderBy: LAST_POST_AT_DESC) { totalCount pageInfo { hasNextPage endCursor } nodes {
      rowId kind state title excerpt locale pinnedUntil acceptedPostId replyCount createdAt lastPostAt personByAuthorId { rowId displayName } } } }
  members: allCommunityMemberships(condition: { communityId: $id, state: "ACTIVE" }) { totalCount }
  coordinators: allCommunityMemberships(condition: { communityId: $id, state: "ACTIVE", role: "COORDINATOR" }) { nodes { rowId personByPersonId { rowId displayName } } } }`;

/** Starts it beside the API. `communities`: [{ slug, id }…]. Resolves { version, pid, url, requests }, or a sentence that says why it cannot be had here. */
export async function openPostgraphile({ database, communities, cleanup, log }) {
  const folder = at('.data/bench/postgraphile');
  const node22 = `${folder}/node_modules/node22/bin/node`;
  const manifest = JSON.stringify({ private: true, dependencies: wanted });
  if (!fs.existsSync(node22) || fs.readFileSync(`${folder}/package.json`, 'utf8') !== manifest) {
    log('fetching PostGraphile and Node 22 …');
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(`${folder}/package.json`, manifest);
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--silent'], {
      cwd: folder,
      timeout: 300_000,
    });
    if (status !== 0) return 'npm did not bring Node 22 and PostGraphile';
  }
  // Conditions on columns without an index of their own are refused otherwise; here both sides ask for the same.
  fs.writeFileSync(
    `${folder}/graphile.config.mjs`,
    `import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';\nexport default { extends: [PostGraphileAmberPreset], disablePlugins: ['PgIndexBehaviorsPlugin'] };\n`,
  );
  const { connectionString, host, user, database: name } = database.connection();
  const port = await freePort();
  const url = connectionString ?? `postgres://${user}@/${name}?host=${encodeURIComponent(host)}`;
  const args = ['node_modules/postgraphile/dist/cli-run.js', '-c', url, '-s', 'public', '-n', '127.0.0.1', '-p', String(port)];
  const child = spawn(node22, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, GRAPHILE_ENV: 'production' },
  });
  cleanup(() => child.kill());
  let said = '';
  child.stderr.on('data', (text) => (said = (said + text).slice(-400)));
  const requests = communities.map((variables) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  }));
  for (let tries = 0; tries < 150 && child.exitCode === null; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, requests[0]).then(
      (r) => r.json(),
      () => undefined,
    );
    if (answer?.data?.communityBySlug) return { version: wanted.postgraphile, pid: child.pid, url: `http://127.0.0.1:${port}`, requests };
    if (answer) return `PostGraphile gives no answer: ${JSON.stringify(answer.errors).slice(0, 300)}`;
    await setTimeout(200);
  }
  return `PostGraphile did not start: ${said}`;
}
