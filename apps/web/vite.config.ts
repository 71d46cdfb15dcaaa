import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './build/catalogues.ts';
import { precompress } from './build/precompress.ts';
import { serviceWorker } from './build/service-worker.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react(), catalogues(), serviceWorker(), precompress()],
  resolve: { alias: [{ find: /^@guildhall\/domain\/(.*)$/, replacement: `${at('../../packages/domain/src')}/$1.ts` }] },
  css: { transformer: 'lightningcss', lightningcss: { cssModules: { pattern: '[name]-[local]-[hash]' } } },
  // The API writes a new nonce into every page in place of this word; see apps/api/src/site.
  html: { cspNonce: '__NONCE__' },
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    cssMinify: 'lightningcss',
    assetsInlineLimit: 0,
    manifest: 'assets.json',
    reportCompressedSize: false,
    rolldownOptions: {
      input: { main: at('index.html'), sw: at('src/sw.ts') },
      output: { entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'), chunkFileNames: 'assets/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' },
    },
  },
  server: { port: Number(process.env.WEB_PORT ?? 5173), proxy: { '^/(graphql|files|health|feeds|mails)(/|$)': `http://127.0.0.1:${process.env.PORT ?? 3000}` } },
});
