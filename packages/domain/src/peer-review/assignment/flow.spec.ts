import fc from 'fast-check';
import { Network } from './flow.js';

type Arc = readonly [from: number, to: number, capacity: number, cost: number];

/** The reference, as slow as it is plain: Bellman and Ford over every arc of the residual network, one unit after the other. */
function reference(size: number, arcs: readonly Arc[], source: number, sink: number): { sent: number; cost: number } {
  const rest = arcs.flatMap(([from, to, capacity, cost]) => [
    { from, to, capacity, cost },
    { from: to, to: from, capacity: 0, cost: -cost },
  ]);
  let [sent, total] = [0, 0];
  for (;;) {
    const distance = new Array<number>(size).fill(Infinity);
    const came = new Array<number>(size).fill(-1);
    distance[source] = 0;
    for (let pass = 0; pass < size; pass++)
      rest.forEach((a, i) => {
        if (a.capacity === 0 || distance[a.from]! + a.cost >= distance[a.to]!) return;
        distance[a.to] = distance[a.from]! + a.cost;
        came[a.to] = i;
      });
    if (distance[sink] === Infinity) return { sent, cost: total };
    for (let v = sink; v !== source; v = rest[came[v]!]!.from) {
      rest[came[v]!]!.capacity -= 1;
      rest[came[v]! ^ 1]!.capacity += 1;
    }
    sent += 1;
    total += distance[sink];
  }
}

const each = 5;
/** Cases, people and what each of them costs: the shape in which one choice after the other has to be taken back. */
const layered: fc.Arbitrary<Arc[]> = fc
  .tuple(
    fc.array(fc.option(fc.nat(100), { freq: 3 }), { minLength: each * each, maxLength: each * each }),
    fc.array(fc.nat(100), { minLength: each, maxLength: each }),
    fc.array(fc.integer({ min: 1, max: 2 }), { minLength: each, maxLength: each }),
  )
  .map(([pairs, ends, units]) => [
    ...units.map((u, i): Arc => [1, 2 + i, u, 0]),
    ...ends.map((cost, i): Arc => [2 + each + i, 0, 1, cost]),
    ...pairs.flatMap((cost, i): Arc[] => (cost === null ? [] : [[2 + Math.floor(i / each), 2 + each + (i % each), 1, cost]])),
  ]);

it('is as cheap as the reference, arc by arc within capacity, and loses no unit on the way', () => {
  const size = 2 + 2 * each;
  fc.assert(
    fc.property(layered, (arcs) => {
      const best = reference(size, arcs, 1, 0);
      const net = new Network(size);
      const ids = arcs.map(([from, to, capacity, cost]) => net.arc(from, to, capacity, cost));
      const cost = net.send([{ node: 1, units: 200 }], 0);
      const balance = new Array<number>(size).fill(0);
      arcs.forEach(([from, to, capacity], i) => {
        const flow = net.flow(ids[i]!);
        if (flow < 0 || flow > capacity) throw new Error(`${flow} of ${capacity}`);
        balance[from]! -= flow;
        balance[to]! += flow;
      });
      expect({ sent: balance[0], cost }).toEqual(best);
      expect(balance.slice(2).every((b) => b === 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
