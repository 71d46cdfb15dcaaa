import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { apiPaths } from '../../scripts/lib/api-paths.mjs';
import { catalogues } from './build/catalogues.ts';
import { leanShell } from './build/lean-shell.ts';
import { leftOut } from './build/left-out.ts';
import { minifyScripts } from './build/minify.ts';
import { pageChunks } from './build/page-chunks.ts';
import { precompress } from './build/precompress.ts';
import { serviceWorker } from './build/service-worker.ts';
import { shellModules } from './build/shell-modules.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const page = at('index.html');
/** What the frame's libraries hold for single pages. */
const rare = /(useLazyQuery|useBlocker)\.js$/;
/** The review form, with what the page after it shares. */
const form =
  /features\/reviews\/(?!form-notice)(answer-way|dimension-editor|dossier-pane|due-line|evidence-picker|form|score-words)[.-]|packages\/ui\/src\/(Anchors|DocumentSplit)\.|domain\/src\/peer-review\/(evidence-types|answer)\.ts$/;
/** Parts that the frame does not have itself but nearly every page: their own request would cost more than they do where they are not needed. */
const everyday =
  /packages\/ui\/src\/Callout\.|src\/app\/(problem|problem-text|prose|i18n\/time)\.|features\/notices\/bell\.|packages\/domain\/src\/(kernel\/errors|practices\/fact-words)\.ts$/;
/** What pages to read have, and what pages to write on. */
const reading = /packages\/ui\/src\/(Chip|Dialog|Dot|GuildTile|PageHead|Pagination|Rows|SideHead|Tabs)\./;
const fields =
  /packages\/ui\/src\/(Checkbox|Choice|FactsTable|Field|input|RadioGroup|SaveState|Select|TextArea|TextInput|WhoSees)\.|src\/app\/drafts\./;

export default defineConfig({
  plugins: [react(), catalogues(), leftOut(), leanShell(), serviceWorker(), pageChunks(), minifyScripts(), precompress()],
  resolve: {
    alias: [
      { find: /^@guildhall\/domain\/(.*)$/, replacement: `${at('../../packages/domain/src')}/$1.ts` },
      // React has had this for years; the package is for older ones.
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
    ],
    // rxjs without its helpers for browsers of 2015.
    conditions: ['es2015', ...defaultClientConditions],
  },
  css: { transformer: 'lightningcss', lightningcss: { cssModules: { pattern: '[hash]-[local]' } } },
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
        // The first script names every page that may follow, and what tells them apart is enough; assets.json says which is which.
        chunkFileNames: (chunk) => (chunk.isDynamicEntry ? 'assets/[hash:7].js' : 'assets/[name]-[hash:7].js'),
        assetFileNames: 'assets/[name]-[hash][extname]',
        // What the first view needs anyway comes in one file; parts of the design system that pages add in a second; what pages of one feature share in one for
        // the feature. No group of libraries: that would pull lazy parts into the first view.
        codeSplitting: {
          groups: [
            {
              debugName: 'shell',
              priority: 9,
              name: (id, context) =>
                !rare.test(id) && (id.startsWith('\0rolldown') || everyday.test(id) || shellModules(page, context).has(id))
                  ? 'shell'
                  : null,
            },
            { name: 'reading', priority: 8, test: reading },
            { name: 'fields', priority: 8, test: fields },
            { name: 'saving', priority: 7, test: /src\/app\/autosave\/(?!merging|use-working-copy)/ },
            { name: 'review-form', priority: 6, test: form },
            { name: 'parts', priority: 5, minShareCount: 2, test: /packages\/ui\/src\/|src\/app\/(?!forms|editor|drafts|autosave)/ },
            // Forms with their schemas, and what is for writing: only with pages that have them.
            {
              name: 'forms',
              priority: 4,
              test: /node_modules\/(zod|react-hook-form)\/|packages\/domain\/src\/kernel\/(error-catalogue|text|page)\.|src\/app\/forms\/(?!conflict-view|use-kept)/,
            },
            {
              name: 'writing',
              priority: 4,
              minShareCount: 2,
              test: /src\/app\/(editor|autosave\/(merging|use-working-copy))|communities\/(community-fields|language-field|seen-by|begin\.page\.generated|mentions\/offer)/,
            },
            {
              debugName: 'features',
              priority: 1,
              minShareCount: 2,
              // What only forms share must not bring their fields to those who read.
              name: (id) =>
                id.endsWith('/peer-review/words.ts')
                  ? 'reviews'
                  : id.endsWith('/community-fields.tsx')
                    ? null
                    : (/src\/features\/([a-z-]+)\//.exec(id)?.[1] ?? null),
            },
          ],
        },
      },
    },
  },
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    proxy: { [apiPaths]: `http://127.0.0.1:${process.env.PORT ?? 3000}` },
  },
});
