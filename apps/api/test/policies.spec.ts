import { features } from '../src/features.js';
import type { Policy } from '../src/kernel/policy.js';
import { TestApp, type Who } from './app.js';
import { worlds } from './worlds.js';

/* Every policy says `read` twice: as a rule over one row and as SQL over many. Over every row of the world and every one of the cast both must say the same. */
let app: TestApp;
let cast: Record<string, Who | null>;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = { visitor: null };
  for (const build of worlds) Object.assign(cast, await build(app));
}, 60_000);
afterAll(async () => {
  await app.stop();
});

let cases: string[];
beforeAll(async () => {
  cases = ((await app.db.query('select id from peer_review_case order by id')) as { id: string }[]).map((r) => r.id);
});
const all = features.flatMap((f) => [...(f.policies ?? [])]) as unknown as Policy<{ id: string }, never>[];
it.each(all.map((p) => [p.name, p] as const))('%s: the list shows exactly what the rule lets each person read', async (_, policy) => {
  const table = app.db.getMetadata(policy.table.entity).tableName;
  const rows = await app.db.manager.find<{ id: string } & object>(policy.table.entity);
  expect(rows.length).toBeGreaterThan(0);
  let seen = 0;
  for (const [name, who] of Object.entries(cast)) {
    let ctx = await app.ctxOf(who);
    // What the doors of a case open for what they read, open here in every second one.
    if (name === 'emergencyReader')
      for (const id of cases.filter((_, i) => i % 2)) ctx = { ...ctx, actor: ctx.actor!.with('EMERGENCY_READER', 'CASE', id) };
    await policy.prepare(ctx);
    const byRule = rows
      .filter((r) => policy.can(ctx, 'read', r))
      .map((r) => r.id)
      .sort();
    const { text, fill } = (await import('../src/kernel/statement.js')).compile(
      `select t.id from "${table}" t where ${policy.visible('t')}`,
    );
    const bySql = (await ctx.run<{ id: string }>({ text, values: fill.map((f) => f(ctx, {})) })).map((r) => r.id).sort();
    expect({ name, ids: bySql }).toEqual({ name, ids: byRule });
    seen += byRule.length;
  }
  // A world in which everybody sees all, or nobody anything, would prove nothing.
  expect(seen).toBeGreaterThan(0);
  expect(seen).toBeLessThan(rows.length * Object.keys(cast).length);
});
