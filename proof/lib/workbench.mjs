// What the parts of the world share: rows by SQL past the rules, so that every state can be had at once, and objects that the proof knows by name.
export const at = '2026-11-01T10:00:00Z';
const bare = { createdAt: undefined, updatedAt: undefined, version: undefined };
/** For tables without id, times and version. */
export const none = { id: undefined, ...bare };

/** Ids from the random numbers of the run: the same seed makes the same world. */
const uuidsOf = (random) => () => {
  const hex = Array.from({ length: 32 }, () => random.below(16).toString(16));
  hex[12] = '4';
  hex[16] = '8';
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
const nameless = ['mark', 'slug', 'community', 'discussion', 'practice', 'candidate', 'picture', 'ownerId'];

/** `make(table, values)` inserts a row, `add(kind, row, state)` makes it an object of the proof, `mark()` gives a word by which a text is recognised wherever it comes out. */
export function workbench(app, random) {
  const items = [];
  const uuid = uuidsOf(random);
  let marks = 0;
  return {
    app,
    items,
    uuid,
    mark: () => `qz${(++marks).toString(36).padStart(4, '0')}x`,
    /** Rows with id, times and version where the table has them. */
    async make(table, values) {
      const row = { id: uuid(), createdAt: at, updatedAt: at, version: 1, ...values };
      for (const [key, value] of Object.entries(row)) if (value === undefined) delete row[key];
      const names = Object.keys(row);
      const jsonOf = (v) => (v && typeof v === 'object' && !Array.isArray(v) && !(v instanceof Buffer) ? JSON.stringify(v) : v);
      await app.query(
        `insert into ${table} (${names.map((n) => `"${n}"`).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
        names.map((n) => jsonOf(row[n])),
      );
      return row;
    },
    add(kind, row, state = {}) {
      const words = Object.entries(state).filter(([key, v]) => typeof v === 'string' && !nameless.includes(key));
      const item = { kind, id: row.id, name: [kind, ...words.map(([, v]) => v)].join(' '), ...state };
      items.push(item);
      return item;
    },
  };
}
