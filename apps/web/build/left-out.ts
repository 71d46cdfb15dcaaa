import type { Plugin } from 'vite';

/** Modules of libraries that the product never runs but that others of their library import, and what stands in for them. */
const standIns: readonly { from: string; name: string; code: string }[] = [
  // The browser sends operations by id and never prints one; Apollo only needs a text that tells two documents apart.
  { from: '/graphql/language/', name: './printer.mjs', code: 'export const print = (node) => JSON.stringify(node);' },
  // For useSuspenseFragment, which nothing here uses.
  {
    from: '/@apollo/client/react/internal/cache/',
    name: './FragmentReference.js',
    code: "export class FragmentReference { constructor() { throw new Error('useSuspenseFragment is left out: see build/left-out.ts'); } }",
  },
];

export function leftOut(): Plugin {
  return {
    name: 'left-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const at = standIns.findIndex(({ from, name }) => source === name && importer?.includes(from));
      return at < 0 ? null : `\0left-out-${at}`;
    },
    load: (id) => (id.startsWith('\0left-out-') ? standIns[Number(id.slice(10))]?.code : null),
  };
}
