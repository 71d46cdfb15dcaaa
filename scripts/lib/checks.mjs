// What can be judged without running the product: types, style, imports, drift. Each is one item of the sum.
import fs from 'node:fs';
import { at, bins, node } from './paths.mjs';

const tool = (args, options) => async () => {
  const { code, out } = await node(args, options);
  return code === 0 ? '' : out.trim() || `ended with ${code}`;
};
const types = (folder, project = 'tsconfig.json') => ({
  name: `types of ${folder}`,
  needs: `${folder}/src`,
  // One checker each: several would work out the same types several times over, and two programs run side by side already.
  run: tool([bins.tsc, '-p', `${folder}/${project}`, '--noEmit', '--checkers', '1']),
});
const script = (name, args) => ({ name, run: tool([at('scripts/run.mjs'), ...args]) });

const list = [
  types('packages/domain'),
  types('packages/ui'),
  types('apps/web'),
  types('apps/api', 'tsconfig.test.json'), // with its tests
  { ...types('e2e'), needs: 'e2e' },
  { name: 'style (oxlint)', run: tool([bins.oxlint, '.']) },
  { name: 'format (oxfmt)', run: tool([bins.oxfmt, '--check']) },
  {
    name: 'plan of the house (dependency-cruiser)',
    run: tool([bins.depcruise, '--config', 'house.cjs', '--output-type', 'err', 'apps', 'packages']),
  },
  { ...script('schema.graphql is that of the code', ['schema', '--check']), needs: 'apps/api/schema.graphql' },
  { name: 'every field has a right (proof/rights)', needs: 'proof', run: tool([at('proof/lib/declared.mjs')]) },
  { ...script('generated documents are those of the schema', ['codegen', '--check']), needs: 'scripts/codegen.mjs' },
];

/** Two at a time. Prints one line each, and in full what a failing one says. */
export async function checks() {
  const waiting = list.filter((c) => !c.needs || fs.existsSync(at(c.needs)));
  const result = { passed: 0, failed: 0, remarks: [] };
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const since = Date.now();
      const problem = await check.run();
      result[problem ? 'failed' : 'passed']++;
      console.log(
        `${problem ? 'FAIL' : 'ok  '} ${check.name} (${((Date.now() - since) / 1000).toFixed(1)} s)${problem ? `\n${problem}\n` : ''}`,
      );
      if (problem) result.remarks.push(`failed: ${check.name}`);
    }
  };
  await Promise.all([work(), work()]);
  return result;
}
