// Peers for a whole round at once: 300 cases, 60 reviewers, three seats each, from names to explained proposals, in one process
import { performance } from 'node:perf_hooks';
import { assignPeers } from '../packages/domain/dist/peer-review/assignment/assign.js';
import { pairKey } from '../packages/domain/dist/peer-review/assignment/board.js';
import { program } from '../scripts/lib/program.mjs';

const size = { cases: 300, reviewers: 60, seats: 3 };
const countries = ['DK', 'SE', 'FI', 'NO', 'IS', 'DE', 'IT', 'ES', 'GR', 'FR', 'BE', 'PL'];
const languages = ['en', 'de', 'sv', 'it', 'es', 'fr'];
const dimensions = [
  'visibility',
  'networking',
  'legal',
  'individual',
  'training',
  'mentoring',
  'finance',
  'facilities',
  'language',
  'impact',
];

/** The same numbers for the same seed (mulberry32). */
function numbers(seed) {
  let s = seed >>> 0;
  return (below) => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
function problem(seed) {
  const below = numbers(seed);
  const some = (list, n) => [...new Set(Array.from({ length: n }, () => list[below(list.length)]))];
  const reviewers = Array.from({ length: size.reviewers }, (_, i) => ({
    id: `reviewer-${i}`,
    organisationId: `organisation-${below(90)}`,
    country: countries[below(countries.length)],
    languages: ['en', ...some(languages, 2)],
    expertise: some(dimensions, 3),
    load: below(3),
    maxLoad: 18,
    available: true,
    absences: below(6) === 0 ? [{ from: '2026-12-01', until: '2026-12-20' }] : [],
  }));
  const cases = Array.from({ length: size.cases }, (_, i) => ({
    id: `case-${i}`,
    hostOrganisationId: `organisation-${below(90)}`,
    country: countries[below(countries.length)],
    languages: some(languages, 2),
    dimensions: some(dimensions, 6),
    work: { from: '2026-12-01', until: `2027-0${1 + below(3)}-10` },
    visit: null,
    seats: size.seats,
    minForeignCountries: 2,
    kept: [],
    pinned: [],
  }));
  const between = new Map();
  for (let i = 0; i < 900; i++)
    between.set(pairKey(cases[below(size.cases)].id, reviewers[below(size.reviewers)].id), {
      ofHost: false,
      conflict: below(3) > 0,
      notNow: below(6) === 0,
      reciprocal: below(2) === 0,
    });
  return { reviewers, cases, between };
}

await program('assignment', async ({ full, log }) => {
  const times = [];
  let filled = 0;
  let short = 0;
  for (let seed = 1; seed <= (full ? 15 : 5); seed++) {
    const asked = problem(seed);
    const from = performance.now();
    const staffed = assignPeers(asked);
    times.push(performance.now() - from);
    filled += staffed.reduce((sum, c) => sum + c.proposals.length, 0);
    short += staffed.filter((c) => c.foreignCountries < 2).length;
    log(`round ${seed}: ${times.at(-1).toFixed(0)} ms`);
  }
  const worst = Math.max(...times);
  return {
    figure: Number((worst / 1000).toFixed(3)),
    unit: 'seconds for 300 cases x 60 reviewers x 3 seats (slowest round)',
    passLine: '< 1 s, every seat filled',
    ok: worst < 1000 && filled === times.length * size.cases * size.seats,
    median: Math.round(times.toSorted((a, b) => a - b)[times.length >> 1]),
    filled,
    belowTwoCountries: short,
    rounds: times.length,
  };
});
