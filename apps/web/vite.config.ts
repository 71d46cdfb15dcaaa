import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { catalogues } from './build/catalogues.ts';
import { leanShell } from './build/lean-shell.ts';
import { noPrinter } from './build/no-printer.ts';
import { precompress } from './build/precompress.ts';
import { serviceWorker } from './build/service-worker.ts';
import { shellModules } from './build/shell-modules.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const page = at('index.html');
/** Parts that nearly every page has, beside those of the frame: their own request would cost more than they do where they are not needed. */
const everyday =
  /packages\/ui\/src\/(Callout|Checkbox|Chip|Choice|Dialog|Dot|Field|GuildTile|input|PageHead|Pagination|RadioGroup|Rows|SaveState|Select|SideHead|Tabs|TextArea|TextInput|WhoSees)\.|src\/app\/(problem|problem-text|prose|i18n\/time)\.|packages\/domain\/src\/(kernel\/(errors|machine)|discussions\/discussion)\.ts$/;

export default defineConfig({
  plugins: [react(), catalogues(), noPrinter(), leanShell(), serviceWorker(), precompress()],
  resolve: {
    alias: [
      { find: /^@guildhall\/domain\/(.*)$/, replacement: `${at('../../packages/domain/src')}/$1.ts` },
      // React has had this for years; the package is for older ones.
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
    ],
    // rxjs without its helpers for browsers of 2015.
    conditions: ['es2015', ...defaultClientConditions],
  },
  css: { transformer: 'lightningcss', lightningcss: { cssModules: { pattern: '[name]-[local]-[hash]' } } },
  // The API writes a new nonce into every page in place of this word; see apps/api/src/site.
  html: { cspNonce: '__NONCE__' },
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    cssMinify: 'lightningcss',
    // One file of styles: all of them together are smaller than the requests that splitting costs.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    manifest: 'assets.json',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 560,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { main: at('index.html'), sw: at('src/sw.ts') },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        // What the first view needs anyway comes in one file; parts of the design system that pages add in a second; what pages of one feature share in one for
        // the feature. No group of libraries: that would pull lazy parts into the first view.
        codeSplitting: {
          groups: [
            {
              debugName: 'shell',
              priority: 3,
              name: (id, context) =>
                id.startsWith('\0rolldown') || everyday.test(id) || shellModules(page, context).has(id) ? 'shell' : null,
            },
            {
              name: 'parts',
              priority: 2.5,
              minShareCount: 2,
              test: /packages\/ui\/src\/|src\/app\/(?!forms|editor|autosave|drafts)|packages\/domain\/src\/kernel\/word-diff\./,
            },
            // Forms with their schemas, and what is for writing: only with pages that have them.
            {
              name: 'forms',
              priority: 2,
              test: /node_modules\/(zod|react-hook-form)\/|packages\/domain\/src\/kernel\/(error-catalogue|text|page)\.|src\/app\/forms\//,
            },
            { name: 'writing', priority: 2, minShareCount: 2, test: /src\/app\/(editor|autosave|drafts)/ },
            { debugName: 'features', priority: 1, minShareCount: 2, name: (id) => /src\/features\/([a-z-]+)\//.exec(id)?.[1] ?? null },
          ],
        },
      },
    },
  },
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    proxy: { '^/(graphql|files|health|feeds|mails)(/|$)': `http://127.0.0.1:${process.env.PORT ?? 3000}` },
  },
});
