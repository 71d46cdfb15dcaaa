import type { Plugin } from 'vite';

/** Modules of libraries that others of their library import although the product never needs what they do, and what stands in for them. Nothing that a page
 *  could call may be listed: it would fail only once it is built. */
const standIns: readonly { from: string; name: string; code: string }[] = [
  // The browser sends operations by id and never prints one; Apollo only needs a text that tells two documents apart.
  { from: '/graphql/language/', name: './printer.mjs', code: 'export const print = (node) => JSON.stringify(node);' },
  // Only called where data masking is switched on.
  {
    from: '/@apollo/client/core/',
    name: '@apollo/client/masking',
    code: 'export const maskFragment = (data) => data; export const maskOperation = (data) => data;',
  },
  // Errors of subscriptions over multipart responses: the API has none.
  {
    from: '/@apollo/client/errors/',
    name: './CombinedProtocolErrors.js',
    code: 'export class CombinedProtocolErrors extends Error { static is() { return false; } }',
  },
  // No scalar has a parser, so it only ever gives back what it is given.
  {
    from: '/@apollo/client/utilities/internal/',
    name: './coerceScalarFieldsToParsed.js',
    code: 'export const coerceScalarFieldsToParsed = (data) => data;',
  },
  // Of useSuspenseFragment.
  { from: '/@apollo/client/react/internal/cache/', name: './FragmentReference.js', code: 'export class FragmentReference {}' },
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
