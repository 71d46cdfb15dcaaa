import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Tells the service worker the name of this build and the files of the shell (entry, what it imports, its styles). */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const worker = files.find((file) => file.fileName === 'sw.js');
      const entry = files.find((file) => file.type === 'chunk' && file.isEntry && file.fileName !== 'sw.js');
      if (worker?.type !== 'chunk' || entry?.type !== 'chunk') throw new Error('the build has no service worker or no entry');
      const styles = files.filter((file) => file.fileName.endsWith('.css')).map((file) => file.fileName);
      const shell = [entry.fileName, ...entry.imports, ...styles].map((file) => `/${file}`);
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
  };
}
