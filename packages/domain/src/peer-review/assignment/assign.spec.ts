import fc from 'fast-check';
import { assignPeers, type StaffedCase } from './assign.js';
import { countryOf, pairKey, type AssignmentProblem, type CaseToStaff } from './board.js';
import {
  costOf,
  fixedCost,
  isAbsent,
  loadCost,
  nothingBetween,
  partsOf,
  refusalOf,
  sameCountryCost,
  type Between,
  type Reviewer,
} from './cost.js';

const reviewer = (id: string, more: Partial<Reviewer> = {}): Reviewer => ({
  id,
  organisationId: `org-${id}`,
  country: 'DE',
  languages: ['en'],
  expertise: [],
  load: 0,
  maxLoad: 3,
  available: true,
  absences: [],
  ...more,
});
const open = (id: string, more: Partial<CaseToStaff> = {}): CaseToStaff => ({
  id,
  hostOrganisationId: `host-${id}`,
  country: 'DK',
  languages: ['en'],
  dimensions: ['finance', 'mentoring', 'visibility'],
  work: { from: '2026-12-01', until: '2026-12-20' },
  visit: null,
  seats: 2,
  minForeignCountries: 0,
  kept: [],
  pinned: [],
  ...more,
});
const countries = ['DK', 'DE', 'IT', null];
const arbitrary = (cases: number, people: number, minForeignCountries: number): fc.Arbitrary<AssignmentProblem> =>
  fc
    .tuple(
      fc.array(
        fc.record({
          country: fc.constantFrom(...countries),
          languages: fc.subarray(['en', 'da', 'de']),
          expertise: fc.subarray(['finance', 'mentoring', 'visibility']),
          load: fc.nat(2),
          maxLoad: fc.integer({ min: 0, max: 3 }),
          available: fc.boolean(),
          absences: fc.constantFrom([], [{ from: '2026-12-01', until: '2026-12-15' }], [{ from: '2026-12-05', until: '2026-12-06' }]),
          host: fc.option(fc.nat(cases - 1), { freq: 6 }),
        }),
        { minLength: 1, maxLength: people },
      ),
      fc.array(
        fc.record({
          country: fc.constantFrom(...countries),
          languages: fc.constantFrom(['en'], ['da', 'en'], ['de']),
          seats: fc.integer({ min: 1, max: 2 }),
          kept: fc.subarray(['r0'], { minLength: 0 }),
          pinned: fc.subarray(['r1', 'r2'], { maxLength: 1 }),
        }),
        { minLength: 1, maxLength: cases },
      ),
      fc.array(fc.record({ c: fc.nat(cases - 1), r: fc.nat(people - 1), kind: fc.constantFrom('conflict', 'notNow', 'reciprocal') }), {
        maxLength: 5,
      }),
    )
    .map(([people, cs, marks]) => ({
      reviewers: people.map(({ host, ...p }, i) => reviewer(`r${i}`, { ...p, organisationId: host === null ? null : `host-c${host}` })),
      cases: cs.map((c, i) => open(`c${i}`, { ...c, minForeignCountries })),
      between: new Map<string, Between>(marks.map((m) => [pairKey(`c${m.c}`, `r${m.r}`), { ...nothingBetween, [m.kind]: true }])),
    }));

const betweenOf = (p: AssignmentProblem, c: CaseToStaff, r: Reviewer) => p.between.get(pairKey(c.id, r.id)) ?? nothingBetween;
const find = (p: AssignmentProblem, id: string) => p.reviewers.find((r) => r.id === id)!;
const pinsOf = (p: AssignmentProblem, c: CaseToStaff) =>
  c.pinned
    .filter((id) => !c.kept.includes(id) && p.reviewers.some((r) => r.id === id))
    .filter((id) => !['hostOrganisation', 'conflict'].includes(refusalOf(find(p, id), c, betweenOf(p, c, find(p, id))) ?? ''));

/** What a whole answer costs, from the definitions alone: fixed parts, more of one country, more of one person, empty seats by how many. */
function totalOf(p: AssignmentProblem, chosen: readonly (readonly string[])[]): { empty: number; cost: number } {
  const load = new Map(p.reviewers.map((r) => [r.id, r.load]));
  let cost = 0;
  let empty = 0;
  for (const c of p.cases) for (const id of pinsOf(p, c)) load.set(id, load.get(id)! + 1);
  p.cases.forEach((c, i) => {
    const settled = [...c.kept.filter((id) => p.reviewers.some((r) => r.id === id)), ...pinsOf(p, c)];
    const inCountry = new Map<string, number>();
    const enter = (r: Reviewer) => {
      const others = inCountry.get(countryOf(r)) ?? 0;
      inCountry.set(countryOf(r), others + 1);
      return sameCountryCost(others);
    };
    for (const id of settled) enter(find(p, id));
    for (const id of chosen[i]!) {
      const r = find(p, id);
      cost += fixedCost(r, c, betweenOf(p, c, r)) + enter(r) + loadCost(load.get(id)!);
      load.set(id, load.get(id)! + 1);
    }
    const left = Math.max(0, c.seats - settled.length - chosen[i]!.length);
    empty += (left * (left + 1)) / 2;
  });
  return { empty, cost };
}

/** The reference: every possible answer is tried. */
function bestOf(p: AssignmentProblem): { empty: number; cost: number } {
  const load = new Map(p.reviewers.map((r) => [r.id, r.load]));
  for (const c of p.cases) for (const id of pinsOf(p, c)) load.set(id, load.get(id)! + 1);
  const chosen: string[][] = p.cases.map(() => []);
  let best = { empty: Infinity, cost: Infinity };
  const visit = (ci: number, from: number): void => {
    const c = p.cases[ci];
    if (!c) {
      const total = totalOf(p, chosen);
      if (total.empty < best.empty || (total.empty === best.empty && total.cost < best.cost)) best = total;
      return;
    }
    visit(ci + 1, 0);
    const settled = new Set([...c.kept.filter((id) => p.reviewers.some((r) => r.id === id)), ...pinsOf(p, c)]);
    if (settled.size + chosen[ci]!.length >= c.seats) return;
    for (let i = from; i < p.reviewers.length; i++) {
      const r = p.reviewers[i]!;
      if (settled.has(r.id) || refusalOf(r, c, betweenOf(p, c, r)) !== null || load.get(r.id)! >= r.maxLoad) continue;
      chosen[ci]!.push(r.id);
      load.set(r.id, load.get(r.id)! + 1);
      visit(ci, i + 1);
      load.set(r.id, load.get(r.id)! - 1);
      chosen[ci]!.pop();
    }
  };
  visit(0, 0);
  return best;
}
const proposedBy = (staffed: readonly StaffedCase[]) => staffed.map((s) => s.proposals.filter((x) => !x.pinned).map((x) => x.reviewerId));

/** What must hold of every answer, with or without the repair. */
function expectLawful(p: AssignmentProblem, staffed: readonly StaffedCase[]): void {
  const load = new Map(p.reviewers.map((r) => [r.id, r.load]));
  const pinned = new Set<string>();
  staffed.forEach((s, i) => {
    const c = p.cases[i]!;
    expect(s.proposals.filter((x) => x.pinned).map((x) => x.reviewerId)).toEqual(pinsOf(p, c));
    const ids = s.proposals.map((x) => x.reviewerId);
    expect(new Set([...ids, ...c.kept]).size).toBe(ids.length + c.kept.length);
    for (const x of s.proposals) {
      const r = find(p, x.reviewerId);
      load.set(r.id, load.get(r.id)! + 1);
      if (x.pinned) pinned.add(r.id);
      else expect(refusalOf(r, c, betweenOf(p, c, r))).toBeNull();
      const others = x.parts.find((part) => part.key === 'country')!.others;
      const cases = x.parts.find((part) => part.key === 'load')!.cases;
      expect(x.parts).toEqual(partsOf(r, c, betweenOf(p, c, r), others, cases));
    }
    const live = c.kept.filter((id) => p.reviewers.some((r) => r.id === id)).length;
    expect(s.missing).toBe(Math.max(0, c.seats - live - ids.length));
    expect(ids.length).toBeLessThanOrEqual(Math.max(c.seats - live, pinsOf(p, c).length));
  });
  for (const r of p.reviewers) if (!pinned.has(r.id)) expect(load.get(r.id)!).toBeLessThanOrEqual(Math.max(r.load, r.maxLoad));
}

describe('the assignment of many cases at once', () => {
  it('costs what the best of all possible answers costs', () => {
    fc.assert(
      fc.property(arbitrary(3, 5, 0), (p) => {
        const staffed = assignPeers(p);
        expect(totalOf(p, proposedBy(staffed))).toEqual(bestOf(p));
      }),
      { numRuns: 400 },
    );
  });
  it('keeps pins, the most that people take on, and everything that forbids; explains each proposal by its parts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 2).chain((n) => arbitrary(6, 9, n)),
        (p) => expectLawful(p, assignPeers(p)),
      ),
      { numRuns: 400 },
    );
  });
  it('gives the same answer to the same question, and never fewer foreign countries nor more empty seats for being asked to repair', () => {
    fc.assert(
      fc.property(arbitrary(5, 8, 2), (p) => {
        const staffed = assignPeers(p);
        expect(assignPeers(p)).toEqual(staffed);
        const plain = assignPeers({ ...p, cases: p.cases.map((c) => ({ ...c, minForeignCountries: 0 })) });
        expect(staffed.map((s) => s.missing)).toEqual(plain.map((s) => s.missing));
        staffed.forEach((s, i) => expect(s.foreignCountries).toBeGreaterThanOrEqual(Math.min(2, plain[i]!.foreignCountries)));
      }),
      { numRuns: 200 },
    );
  });
  it('no exchange of two people or step to a free one would make it cheaper, at the size of a round', () => {
    const pick = <T>(list: readonly T[], i: number) => list[(i * 7919 + 13) % list.length]!;
    const p: AssignmentProblem = {
      reviewers: Array.from({ length: 18 }, (_, i) =>
        reviewer(`r${i}`, {
          country: pick(['DE', 'DK', 'IT', 'SE', 'ES'], i),
          languages: pick([['en'], ['en', 'de'], ['it']], i * 3),
          expertise: pick([['finance'], ['mentoring', 'visibility'], []], i * 5),
          maxLoad: 5,
        }),
      ),
      cases: Array.from({ length: 24 }, (_, i) =>
        open(`c${i}`, { country: pick(['DE', 'DK', 'FI'], i), languages: pick([['en'], ['de', 'en']], i), seats: 3 }),
      ),
      between: new Map(),
    };
    const chosen = proposedBy(assignPeers(p));
    const base = totalOf(p, chosen);
    expect(base.empty).toBe(0);
    const loads = (all: string[][]) => p.reviewers.every((r) => all.flat().filter((id) => id === r.id).length <= r.maxLoad);
    chosen.forEach((panel, i) =>
      panel.forEach((out, k) => {
        for (const r of p.reviewers) {
          if (panel.includes(r.id)) continue;
          const next = chosen.map((x) => [...x]);
          next[i]![k] = r.id;
          if (loads(next)) expect(totalOf(p, next).cost).toBeGreaterThanOrEqual(base.cost);
          const j = chosen.findIndex((x, at) => at !== i && x.includes(r.id) && !x.includes(out));
          if (j < 0) continue;
          next[j]![next[j]!.indexOf(r.id)] = out;
          expect(totalOf(p, next).cost).toBeGreaterThanOrEqual(base.cost);
        }
      }),
    );
  });
});

describe('the repair of countries', () => {
  it('takes somebody from a second country although it is dearer', () => {
    const de = ['a', 'b', 'c'].map((id) => reviewer(id, { expertise: ['finance', 'mentoring', 'visibility'] }));
    const it = reviewer('it', { country: 'IT', languages: [] });
    const ask = (minForeignCountries: number) =>
      assignPeers({ reviewers: [...de, it], cases: [open('c0', { minForeignCountries })], between: new Map() })[0]!;
    expect(ask(0).proposals.map((x) => x.reviewerId)).toEqual(['a', 'b']);
    expect(ask(2)).toMatchObject({ foreignCountries: 2, missing: 0 });
    expect(ask(2).proposals.map((x) => x.reviewerId)).toContain('it');
  });
  it('changes places between two cases where nobody is free, and takes nothing that the other needs', () => {
    const full = { maxLoad: 1 };
    const reviewers = [
      reviewer('d1', full),
      reviewer('d2', full),
      reviewer('i1', { ...full, country: 'IT', languages: ['it', 'en'] }),
      reviewer('s1', { ...full, country: 'SE', languages: ['it', 'en'] }),
    ];
    const [first, second] = assignPeers({
      reviewers,
      cases: [open('c0', { minForeignCountries: 2, languages: ['en'] }), open('c1', { languages: ['it'] })],
      between: new Map(),
    });
    expect([first!.foreignCountries, first!.missing, second!.missing]).toEqual([2, 0, 0]);
  });
  it('says what it could not reach', () => {
    const [c] = assignPeers({
      reviewers: [reviewer('a'), reviewer('b')],
      cases: [open('c0', { minForeignCountries: 2 })],
      between: new Map(),
    });
    expect(c).toMatchObject({ foreignCountries: 1, missing: 0 });
  });
});

describe('who may be asked', () => {
  const c = open('c', { visit: { from: '2026-12-16', until: '2026-12-17' } });
  it.each<[string, Partial<Reviewer>, Partial<Between>, string | null]>([
    ['nothing', {}, {}, null],
    ['of the host', { organisationId: 'host-c' }, {}, 'hostOrganisation'],
    ['of an organisation above or below the host', {}, { ofHost: true, conflict: true }, 'hostOrganisation'],
    ['conflict', {}, { conflict: true }, 'conflict'],
    ['asked not to be asked', {}, { notNow: true }, 'notNow'],
    ['not available', { available: false }, {}, 'unavailable'],
    ['away at the visit', { absences: [{ from: '2026-12-17', until: '2026-12-17' }] }, {}, 'absent'],
    ['full', { load: 3 }, {}, 'fullLoad'],
  ])('%s', (_, more, between, refusal) => expect(refusalOf(reviewer('x', more), c, { ...nothingBetween, ...between })).toBe(refusal));
  it('a few days off forbid nothing, more than half of the time does', () => {
    const days = (from: string, until: string) => isAbsent({ absences: [{ from, until }] }, { work: c.work, visit: null });
    expect([days('2026-12-01', '2026-12-10'), days('2026-12-01', '2026-12-11'), days('2026-11-01', '2026-11-30')]).toEqual([
      false,
      true,
      false,
    ]);
  });
  it('the parts add up to the cost', () => {
    const r = reviewer('x', { country: 'DK', languages: ['de'], expertise: ['finance'] });
    const parts = partsOf(r, c, { ...nothingBetween, reciprocal: true }, 2, 1);
    expect(costOf(parts)).toBe(fixedCost(r, c, { ...nothingBetween, reciprocal: true }) + sameCountryCost(2) + loadCost(1));
  });
});
