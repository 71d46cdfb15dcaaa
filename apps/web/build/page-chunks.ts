import type { Plugin } from 'vite';

/** Names pages in the manifest that lie in a chunk of their feature: the API tells the browser of a page's scripts by the name of its file, and one that it cannot find would come only
 *  after the entry. */
export function pageChunks(): Plugin {
  let root = '';
  return {
    name: 'page-chunks',
    apply: 'build',
    configResolved(config) {
      root = `${config.root}/`;
    },
    generateBundle: {
      // After the manifest has been written.
      order: 'post',
      handler(_, bundle) {
        const asset = bundle['assets.json'];
        if (asset?.type !== 'asset') throw new Error('the build has no manifest');
        const manifest = JSON.parse(String(asset.source)) as Record<string, { file: string }>;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const own = Object.values(manifest).find((built) => built.file === chunk.fileName);
          for (const id of chunk.moduleIds) {
            const name = id.replace(root, '');
            if (own && /^src\/features\/.*\.page\.tsx$/.test(name)) manifest[name] ??= own;
          }
        }
        asset.source = JSON.stringify(manifest, null, 2);
      },
    },
  };
}
