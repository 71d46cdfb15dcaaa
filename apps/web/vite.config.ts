import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { catalogues } from './build/catalogues.ts';
import { precompress } from './build/precompress.ts';
import { serviceWorker } from './build/service-worker.ts';
import { shellModules } from './build/shell-modules.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const main = at('src/main.tsx');

export default defineConfig({
  plugins: [react(), catalogues(), serviceWorker(), precompress()],
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
    rolldownOptions: {
      input: { main: at('index.html'), sw: at('src/sw.ts') },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        // What the first view needs anyway comes in one file; everything else where the routes split it. No group of libraries: that would pull lazy parts in.
        codeSplitting: {
          groups: [
            {
              debugName: 'shell',
              name: (id, context) => (id.startsWith('\0rolldown') || shellModules(main, context).has(id) ? 'shell' : null),
              priority: 3,
            },
            // Small parts that several pages share come together: each request of its own would cost more in headers than it holds.
            {
              debugName: 'shared by the pages of one feature',
              name: (id) => /\/web\/src\/features\/(\w+)\/(?!locales)/.exec(id)?.[1] ?? null,
              minShareCount: 2,
              priority: 2,
            },
            {
              debugName: 'shared by features',
              name: (id) =>
                /\/(packages\/ui\/src|web\/src\/app\/(i18n|editor))\/(?!.*(locales|preview|clean-paste))/.test(id) ? 'parts' : null,
              minShareCount: 2,
              priority: 1,
            },
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
