// Load by writers of whom each waits for an answer before the next step, because the next step names the version of the last.
import http from 'node:http';
import { cpuOf, cpuOfTree } from './cpu.mjs';

function post(agent, url, headers, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => (text += part));
        response.on('end', () => resolve(JSON.parse(text)));
      },
    );
    request.on('error', reject);
    request.end(JSON.stringify(body));
  });
}

/** @param each writers with their `version`, which moves on; headers(w), body(w), version(answer) say how one step is sent and what it gave.
 *  Resolves as `burst` does: { rps, p50, p99, count, errors, cpu } */
export async function writers({ url, headers, body, version, each, seconds, pids }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: each.length });
  const spent = () => pids.node.reduce((n, p) => n + cpuOf(p), 0) + pids.tree.reduce((n, p) => n + cpuOfTree(p), 0);
  const before = spent();
  const start = performance.now();
  const times = [];
  let errors = 0;
  await Promise.all(
    each.map(async (w) => {
      while (performance.now() - start < seconds * 1000) {
        const begin = performance.now();
        const answer = await post(agent, url, headers(w), body(w));
        times.push(performance.now() - begin);
        const now = version(answer);
        if (now !== w.version + 1) {
          if (errors++ === 0) console.error(JSON.stringify(answer).slice(0, 500));
          break;
        }
        w.version = now;
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor((times.length - 1) * share)];
  return {
    rps: times.length / elapsed,
    p50: at(0.5),
    p99: at(0.99),
    count: times.length,
    errors,
    cpu: (spent() - before) / Math.max(1, times.length),
  };
}
