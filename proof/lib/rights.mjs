// Reads the table of rights: whether it has a row for every coordinate of the schema, and what it says of a person and an object.
import { groups } from '../rights/groups.mjs';
import { inputs, namingArguments, plainArguments } from '../rights/inputs.mjs';
import { mutations } from '../rights/mutations.mjs';
import { queries } from '../rights/queries.mjs';
import { rubricRules, rubricTypes } from '../rights/rubric-rules.mjs';
import { schemeRules } from '../rights/schemes.mjs';
import { rules as otherRules } from '../rights/rules.mjs';
import { reviewMutations } from '../rights/review-changes.mjs';
import { caseRights, reviewInputs, reviewTypes } from '../rights/reviews.mjs';
import { storyRules } from '../rights/stories.mjs';
import { consultationRules } from '../rights/consultations.mjs';
import { pollRules } from '../rights/polls.mjs';
import { uptakeRules } from '../rights/uptake.mjs';
import { types as otherTypes } from '../rights/types.mjs';
import { coordinates, inputTypes } from './shape.mjs';

export { mutations, queries };
const rules = { ...otherRules, ...rubricRules, ...schemeRules, ...storyRules, ...uptakeRules, ...consultationRules, ...pollRules };
export const types = { ...otherTypes, ...reviewTypes, ...rubricTypes };
const split = (text) => (text ?? '').split(' ').filter(Boolean);
const argumentsKnown = new Set([...split(plainArguments), ...split(namingArguments)]);

/** Coordinates without a row, and rows without a coordinate: a new field must get a right, and a right that rules nothing misleads. */
export function gaps(schema) {
  const rows = new Set();
  for (const [name, row] of Object.entries({ ...queries, ...caseRights })) if (row) rows.add(`Query.${name}`);
  for (const [name, row] of Object.entries({ ...mutations, ...reviewMutations })) if (row) rows.add(`Mutation.${name}`);
  for (const [name, row] of Object.entries(types))
    for (const field of [...split(row.open), ...Object.keys(row.only ?? {})]) rows.add(`${name}.${field}`);
  for (const [name, row] of Object.entries({ ...inputs, ...reviewInputs }))
    for (const field of [...split(row.plain), ...split(row.names)]) rows.add(`${name}.${field}`);
  const wanted = coordinates(schema);
  const missing = wanted.filter((c) => (c.endsWith(':)') ? !argumentsKnown.has(/\((\w+):\)/.exec(c)[1]) : !rows.has(c)));
  const idle = [...rows].filter((r) => !wanted.includes(r));
  const unknown = [...Object.values(types), ...Object.values(queries), ...Object.values(mutations)]
    .flatMap((row) => [row.rule, row.knows, row.reads, ...Object.values(row.only ?? {})])
    .filter((rule) => rule && !rules[rule]);
  const strangers = Object.values(rules)
    .flatMap((rule) => [...rule.cases.flatMap((c) => c.who), ...(rule.not ?? [])])
    .filter((w) => !w.startsWith('@') && w !== 'blockedBySubject' && !groups[w]);
  return {
    missing: missing.map(
      (c) => `no right declared in the table for ${c}: write it in proof/rights/${fileFor(c, schema)}, see "Rights" in docs/new-feature.md`,
    ),
    idle: [
      ...idle.map((c) => `the table speaks of ${c}, which the schema does not have: take it out of proof/rights/`),
      ...unknown.map((r) => `the table names the rule "${r}", which proof/rights/rules.mjs does not have`),
      ...strangers.map((w) => `a rule names the group "${w}", which proof/rights/groups.mjs does not have`),
    ],
    all: wanted.length,
  };
}
/** Where a coordinate without a row belongs; those of peer reviews stand in a file of their own. */
function fileFor(coordinate, schema) {
  if (coordinate.endsWith(':)') || inputTypes(schema).some((t) => t.name === coordinate.split('.')[0]))
    return 'inputs.mjs (or reviews.mjs)';
  if (coordinate.startsWith('Mutation.')) return 'mutations.mjs (or reviews.mjs)';
  return coordinate.startsWith('Query.') ? 'queries.mjs (or reviews.mjs)' : 'types.mjs (or reviews.mjs)';
}

const fits = (when, item) => Object.entries(when ?? {}).every(([key, values]) => values.includes(item[key]));
const among = (who, actor, item) =>
  who.some((w) =>
    w === 'blockedBySubject'
      ? actor === 'blocked' && item.mark && item.level && !item.hidden
      : w.startsWith('@')
        ? [item[w.slice(1)]].flat().includes(actor)
        : groups[w].includes(actor),
  );
/** Whether the rule lets this person of the cast (by name) at this object. */
export function allows(rule, actor, item = {}) {
  const { cases, not = [], also } = rules[rule];
  return (
    (!also || !item.subject || allows(also, actor, item.subject)) &&
    !among(not, actor, item) &&
    cases.some((c) => fits(c.when, item) && among(c.who, actor, item))
  );
}
export const isMaybe = (rule) => rules[rule]?.maybe ?? false;
/** Rule of one field of a type, or undefined where it goes with its object. */
export const ruleOf = (type, field) => types[type]?.only?.[field];
