import type { Plugin } from 'vite';

/** What may not come with the first view: it belongs to pages that are fetched when they are opened. */
const heavy = /node_modules\/(zod|react-hook-form|idb-keyval|markdown-it|dompurify|turndown|d3-[a-z]+)\//;

/** Stops a build that pulls one of them into the shell, with the way it came: usually a routes.ts that imports a schema for one small list. */
export function leanShell(): Plugin {
  return {
    name: 'lean-shell',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.moduleIds.some((id) => id.endsWith('/src/main.tsx'))) continue;
        const found = chunk.moduleIds.find((id) => heavy.test(id));
        if (!found) continue;
        // The shortest way up to a module of our own.
        const ways = [[found]];
        for (const way of ways) {
          const [last = ''] = way;
          if (last.includes('/src/') && !last.includes('node_modules'))
            throw new Error(`the first view would carry ${found}:\n  ${way.join('\n  imports ')}`);
          for (const next of this.getModuleInfo(last)?.importers.filter((i) => chunk.moduleIds.includes(i)) ?? [])
            if (!ways.some((w) => w.includes(next))) ways.push([next, ...way]);
        }
        throw new Error(`the first view would carry ${found}`);
      }
    },
  };
}
