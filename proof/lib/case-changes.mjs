// Changes of a peer review, tried by everybody with a part in it: whom the table does not name must be refused, and nothing may move.
import { reviewMutations } from '../rights/review-changes.mjs';
import { attempt, isMet, unmet } from './changing.mjs';
import { rootFields } from './shape.mjs';

const CASES = 1;

export async function partsChange(frame) {
  const { app, watch, items, parts, outsider, ask, schema, report, cases, random, full, markup } = frame;
  const fields = new Map(
    rootFields(schema)
      .filter((r) => r.operation === 'mutation')
      .map((r) => [r.field.name, r.field]),
  );
  let tried = 0;
  let went = 0;
  const met = new Set();
  for (const [name, row] of Object.entries(reviewMutations)) {
    const field = fields.get(name);
    if (!field) continue;
    const drawn = items
      .filter((i) => i.kind === row.of)
      .map((item) => [random.next(), item])
      .sort((a, b) => a[0] - b[0])
      .map((v) => v[1]);
    // One object of each state, a few of them and further until somebody who may was among those who tried; all of them in the full form.
    const first = [...new Map(drawn.map((item) => [item.state, item])).values()];
    const chosen = full ? drawn : [...first, ...drawn.filter((item) => !first.includes(item))];
    for (const [i, item] of chosen.entries()) {
      const enough = !full && i >= CASES && met.has(name);
      if (enough && (!markup || markup.has(field))) break;
      await app.query('delete from throttle_bucket');
      const inside = [...(parts.get(item.caseId) ?? [])];
      const seen = new Set();
      for (const [personId, roles] of inside) {
        const own = personId === item.person;
        const who = [...roles, ...(own ? ['itself'] : [])].join('+');
        if (seen.has(who)) continue;
        seen.add(who);
        const conflicted = roles.includes('CONFLICTED');
        // Who sits on both sides is the host first: it is the host that must not look into the reviews.
        const host = roles.some((r) => r.startsWith('HOST_'));
        const may = !conflicted && row.parts.some((p) => (p === '@person' ? own : roles.includes(p) && (!host || p.startsWith('HOST_'))));
        if (enough && (!may || markup.has(field))) continue;
        const extra = { key: frame.newKey(), outsider };
        const { answer, base, code, done } = await attempt({
          field,
          row,
          item,
          extra,
          newKey: frame.newKey,
          ask: (q, v) => ask(personId, q, v),
        });
        tried++;
        if (may && isMet(code)) met.add(name);
        cases.add(`Mutation.${name}|${who}|${item.name}`);
        const say = (kind, expected, got) => report({ kind, what: `Mutation.${name}`, who, on: item.name, expected, got });
        const changed = await watch.changed();
        if (done && may) went++;
        if (done && !may) say('leak', `a refusal (${row.parts.join(', ')})`, answer.text);
        if (changed.length) {
          if (!may) say('changed', `nothing changed (${row.parts.join(', ')})`, `${code ?? 'yes'}; changed: ${changed.join(', ')}`);
          else if (!done) say('changed', 'nothing changed after an error', `${code}; changed: ${changed.join(', ')}`);
          await watch.restore(changed);
        }
        if (done) await markup?.try({ field, base, app, watch, ask: (q, v) => ask(personId, q, v) });
      }
    }
  }
  for (const name of Object.keys(reviewMutations))
    if (!met.has(name)) report({ kind: 'refused', what: `Mutation.${name}`, who: 'everybody with a part', on: '', ...unmet });
  return { tried, went };
}
