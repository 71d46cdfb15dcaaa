import fs from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

type Texts = Record<string, string>;

/** Stops at what the browser's side (src/app/i18n/message.ts) does not know. */
function check(key: string, message: unknown): void {
  if (!Array.isArray(message)) return;
  for (const token of message) {
    if (!Array.isArray(token)) continue;
    const [, kind, branches] = token as [string, string?, Record<string, unknown>?];
    if (kind && !['plural', 'select', 'number'].includes(kind))
      throw new Error(`${key}: no message may use "${kind}"; dates come ready from useFormat()`);
    if (kind === 'number' && branches) throw new Error(`${key}: a number takes no style`);
    if (branches?.['offset'] !== undefined) throw new Error(`${key}: a plural takes no offset`);
    for (const branch of Object.values(branches ?? {})) check(key, branch);
  }
}

/** Turns `locales/<lang>.json` (ICU messages) into a module of compiled messages, so that no parser of messages reaches the browser. What a language lacks
 *  comes in English. */
export function catalogues(): Plugin {
  return {
    name: 'catalogues',
    enforce: 'pre',
    transform: {
      filter: { id: /\/locales\/[a-z]{2}\.json$/ },
      handler(code, id) {
        const english = id.replace(/[a-z]{2}\.json$/, 'en.json');
        this.addWatchFile(english);
        const own = JSON.parse(code) as Texts;
        const messages: Texts = { ...(JSON.parse(fs.readFileSync(english, 'utf8')) as Texts), ...own };
        // English inside Arabic keeps its direction; a whole catalogue in English is given it where it is loaded (src/app/i18n).
        const lent = (key: string, text: string) => (id.endsWith('/ar.json') && !(key in own) ? `\u2066${text}\u2069` : text);
        const compiled = Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compileMessage(lent(key, text))]));
        for (const [key, message] of Object.entries(compiled)) check(key, message);
        return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`, moduleType: 'js', map: null };
      },
    },
  };
}
