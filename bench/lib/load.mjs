// Load by autocannon, and figures as ratios of bursts that lie close together, because the machine is never quiet.
import autocannon from 'autocannon';
import { cpuOf, cpuOfTree } from './cpu.mjs';

/** One burst. `requests` are { method, path, headers, body } taken in turn. Resolves { rps, p50, p99, count, errors, bytes, cpu } with CPU milliseconds per request.
 *  `pids`: { node: [pid…], tree: [postmaster pid…] }. */
export async function burst({ url, requests, connections = 16, seconds = 3, pids = { node: [], tree: [] } }) {
  const spent = () => pids.node.reduce((n, p) => n + cpuOf(p), 0) + pids.tree.reduce((n, p) => n + cpuOfTree(p), 0);
  const before = spent();
  const r = await autocannon({ url, requests, connections, duration: seconds, workers: 0 });
  const count = r['2xx'];
  return {
    rps: count / r.duration,
    p50: r.latency.p50,
    p99: r.latency.p99,
    count,
    errors: r.errors + r.timeouts + r.non2xx,
    bytes: r.throughput.total / Math.max(1, count),
    cpu: (spent() - before) / Math.max(1, count),
  };
}
export const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted.length % 2 ? sorted[sorted.length >> 1] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
};

/** limit – variant – limit – variant – limit …: each variant burst is compared with the mean of the two limits around it.
 *  Resolves medians { ratio, cpu } (throughput and CPU per request, variant through limit) and all rounds. */
export async function paired(limit, variant, { rounds = 5, log = () => undefined } = {}) {
  const list = [];
  let left = await limit();
  for (let i = 1; i <= rounds; i++) {
    const middle = await variant();
    const right = await limit();
    const round = {
      ratio: middle.rps / ((left.rps + right.rps) / 2),
      cpu: middle.cpu / ((left.cpu + right.cpu) / 2),
      limit: Math.round((left.rps + right.rps) / 2),
      variant: Math.round(middle.rps),
      p99: middle.p99,
      errors: middle.errors + left.errors + right.errors,
    };
    list.push(round);
    log(
      `round ${i} of ${rounds}: limit ${round.limit}/s, variant ${round.variant}/s, ratio ${round.ratio.toFixed(2)}, CPU ${round.cpu.toFixed(2)} times`,
    );
    left = right;
  }
  return {
    ratio: median(list.map((r) => r.ratio)),
    cpu: median(list.map((r) => r.cpu)),
    errors: list.reduce((n, r) => n + r.errors, 0),
    rounds: list,
  };
}
