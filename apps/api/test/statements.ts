import pg from 'pg';

/** How many statements (`only`: those with these words) the database gets while `work` runs, session look-up included. */
export async function statementsOf(work: () => Promise<unknown>, only = /^/): Promise<number> {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const original = prototype.query;
  let count = 0;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const text = typeof args[0] === 'string' ? args[0] : (args[0] as { text?: string }).text;
    if (!/pgboss/.test(text ?? '') && only.test(text ?? '')) count++;
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return count;
}
