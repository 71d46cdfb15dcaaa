// What is wrong, each told once: which field or change, asked by whom, about what in which state, what the table of rights expects and what came.
const kinds = {
  leak: 'leak',
  changed: 'leak (a change that may not be)',
  told: 'leak (tells that there is something)',
  refused: 'wrongly refused',
  internal: 'error',
  norow: 'no right',
  runs: 'HTML in which something runs',
  untried: 'text without markup tried (proof/rights/markup.mjs)',
};
const SHOWN = 40;

export function findings(log) {
  const found = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0]));
  const seen = new Set();
  const places = new Set();
  const oneLine = (text) => String(text).replace(/\s+/g, ' ').trim().slice(0, 220);
  return {
    found,
    /** Fields and changes of which anything was found, as `Query.name`. */
    places,
    /** { kind, what, who, on, expected, got } */
    report({ kind, what, who, on, expected, got }) {
      const text = [
        kinds[kind],
        what,
        `by ${who || 'nobody'}`,
        on ? `on ${on}` : '',
        `expected: ${oneLine(expected)}`,
        `got: ${oneLine(got)}`,
      ]
        .filter(Boolean)
        .join(' | ');
      if (seen.has(text)) return;
      seen.add(text);
      places.add(what);
      if (++found[kind] <= SHOWN) log(`  ${text}`);
    },
    /** Says how many were not shown. */
    close() {
      for (const [kind, n] of Object.entries(found)) if (n > SHOWN) log(`  … and ${n - SHOWN} more of the kind "${kinds[kind]}"`);
    },
  };
}
