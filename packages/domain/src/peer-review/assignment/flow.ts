/** A directed network with whole costs of 0 or more; node 0 … size−1. Every arc has its way back at the index beside it. */
export class Network {
  private readonly head: Int32Array;
  private to = new Int32Array(1024);
  private next = new Int32Array(1024);
  private capacity = new Int32Array(1024);
  private cost = new Int32Array(1024);
  private arcs = 0;
  constructor(readonly size: number) {
    this.head = new Int32Array(size).fill(-1);
  }
  /** Adds an arc and returns its index. */
  arc(from: number, to: number, capacity: number, cost: number): number {
    if (this.arcs + 2 > this.to.length) this.grow();
    const index = this.arcs;
    this.half(from, to, capacity, cost);
    this.half(to, from, 0, -cost);
    return index;
  }
  private half(from: number, to: number, capacity: number, cost: number): void {
    const i = this.arcs++;
    this.next[i] = this.head[from]!;
    this.head[from] = i;
    this.to[i] = to;
    this.capacity[i] = capacity;
    this.cost[i] = cost;
  }
  private grow(): void {
    const twice = (was: Int32Array) => {
      const now = new Int32Array(was.length * 2);
      now.set(was);
      return now;
    };
    this.to = twice(this.to);
    this.next = twice(this.next);
    this.capacity = twice(this.capacity);
    this.cost = twice(this.cost);
  }
  /** What goes over an arc: the capacity of its way back. */
  flow(arc: number): number {
    return this.capacity[arc + 1]!;
  }

  /** Sends `units` from each source to the sink, each unit by the cheapest way that is left: the whole flow is then a cheapest one for what was sent.
   *  Potentials keep every reduced cost at 0 or more, so a search ends when it reaches the sink and touches only what lies nearer. Ties go to the lower index.
   *  @returns cost of all that was sent */
  send(sources: readonly { node: number; units: number }[], sink: number): number {
    const { head, next, to, capacity, cost } = this;
    const potential = new Float64Array(this.size);
    const distance = new Float64Array(this.size).fill(Infinity);
    const came = new Int32Array(this.size);
    const done = new Uint8Array(this.size);
    const heap = new Heap();
    let total = 0;
    for (const { node: source, units } of sources)
      for (let unit = 0; unit < units; unit++) {
        const touched: number[] = [source];
        distance[source] = 0;
        heap.push(0, source);
        while (heap.size > 0) {
          const v = heap.pop();
          if (done[v]) continue;
          done[v] = 1;
          if (v === sink) break;
          for (let a = head[v]!; a >= 0; a = next[a]!) {
            const w = to[a]!;
            if (capacity[a] === 0 || done[w]) continue;
            const d = distance[v]! + cost[a]! + potential[v]! - potential[w]!;
            if (d >= distance[w]!) continue;
            if (distance[w] === Infinity) touched.push(w);
            distance[w] = d;
            came[w] = a;
            heap.push(d, w);
          }
        }
        heap.clear();
        const reached = done[sink] === 1;
        const far = distance[sink]!;
        for (const v of touched) {
          if (reached && done[v]) potential[v]! += distance[v]! - far;
          distance[v] = Infinity;
          done[v] = 0;
        }
        if (!reached) break;
        for (let v = sink; v !== source; v = to[came[v]! ^ 1]!) {
          const a = came[v]!;
          capacity[a]! -= 1;
          capacity[a ^ 1]! += 1;
          total += cost[a]!;
        }
      }
    return total;
  }
}

/** Smallest first; equal keys by node, so that the same problem has the same answer on every machine. */
class Heap {
  private readonly keys: number[] = [];
  private readonly nodes: number[] = [];
  get size(): number {
    return this.nodes.length;
  }
  clear(): void {
    this.keys.length = this.nodes.length = 0;
  }
  private before(i: number, key: number, node: number): boolean {
    return this.keys[i]! < key || (this.keys[i] === key && this.nodes[i]! < node);
  }
  push(key: number, node: number): void {
    let i = this.nodes.length;
    this.keys.push(key);
    this.nodes.push(node);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (this.before(up, key, node)) break;
      this.keys[i] = this.keys[up]!;
      this.nodes[i] = this.nodes[up]!;
      i = up;
    }
    this.keys[i] = key;
    this.nodes[i] = node;
  }
  pop(): number {
    const first = this.nodes[0]!;
    const key = this.keys.pop()!;
    const node = this.nodes.pop()!;
    const n = this.nodes.length;
    if (n === 0) return first;
    let i = 0;
    for (let child = 1; child < n; child = 2 * i + 1) {
      if (child + 1 < n && this.before(child + 1, this.keys[child]!, this.nodes[child]!)) child++;
      if (!this.before(child, key, node)) break;
      this.keys[i] = this.keys[child]!;
      this.nodes[i] = this.nodes[child]!;
      i = child;
    }
    this.keys[i] = key;
    this.nodes[i] = node;
    return first;
  }
}
