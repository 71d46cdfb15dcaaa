// Rules of this house that no linter brings. Which files they hold for stands in .oxlintrc.json.

/** A rule that says `message` at each node of `type` that `is` one. */
const never = (type, message, is = () => true) => ({
  create: (context) => ({ [type]: (node) => void (is(node) && context.report({ node, message })) }),
});
const called = ({ callee }, object, names) =>
  callee.type === 'MemberExpression' && callee.object.name === object && names.includes(callee.property.name);

const clock = 'Time comes from ctx.now or the clock.';
const inOrder = 'Statements of one transaction run one after the other; after a rollback a parallel one would go on writing.';

const hydrating =
  /^(find(One|OneBy|OneOrFail|OneByOrFail|By|AndCount|AndCountBy)|get(One|OneOrFail|Many|ManyAndCount|RawAndEntities|Repository)|createQueryBuilder)$/;
const hydration = 'What is read is one statement and plain rows (ctx.run, statement): no entities are made where pages are answered.';
const hydrates = ({ callee }) =>
  callee.type === 'MemberExpression' &&
  (hydrating.test(callee.property.name) ||
    // Arrays have a `find`, too.
    (callee.property.name === 'find' && /^(db|manager|repository)$/.test(callee.object.property?.name ?? callee.object.name)));

const inPlace = {
  create: (context) => ({
    Program() {
      for (const { value } of context.sourceCode.getAllComments())
        if (/^\s*oxlint-(disable|enable)/.test(value))
          context.report({ loc: { line: 1, column: 0 }, message: 'Rules are switched off in .oxlintrc.json with a reason, not in place.' });
    },
  }),
};

export default {
  meta: { name: 'house' },
  rules: {
    'no-barrel': never('ExportAllDeclaration', 'No barrels: import from the file that has it.'),
    'no-new-date': never('NewExpression', clock, (node) => node.callee.name === 'Date' && node.arguments.length === 0),
    'no-date-now': never('CallExpression', clock, (node) => called(node, 'Date', ['now'])),
    'no-hydration': never('CallExpression', hydration, hydrates),
    'no-switch-in-place': inPlace,
    'in-order': never('CallExpression', inOrder, (node) => called(node, 'Promise', ['all', 'allSettled', 'race'])),
  },
};
