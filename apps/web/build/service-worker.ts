import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Tells the service worker the name of this build and the files of the shell: the scripts and styles that the page itself names. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      // After the page has been written.
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const worker = files.find((file) => file.fileName === 'sw.js');
        const page = files.find((file) => file.fileName === 'index.html');
        if (worker?.type !== 'chunk' || page?.type !== 'asset') throw new Error('the build has no service worker or no page');
        const shell = [...String(page.source).matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((found) => found[1] ?? '');
        if (!shell.some((file) => file.endsWith('.js'))) throw new Error('the page names no script');
        const version = createHash('sha256')
          .update(
            files
              .map((file) => file.fileName)
              .sort()
              .join('\n'),
          )
          .digest('hex')
          .slice(0, 12);
        worker.code = worker.code.replace('__VERSION__', version).replace(/["'`]__SHELL__["'`]/, JSON.stringify(shell));
      },
    },
  };
}
