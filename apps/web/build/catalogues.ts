import fs from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

type Texts = Record<string, string>;

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
        const messages: Texts = { ...(JSON.parse(fs.readFileSync(english, 'utf8')) as Texts), ...(JSON.parse(code) as Texts) };
        const compiled = Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compileMessage(text)]));
        return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`, moduleType: 'js', map: null };
      },
    },
  };
}
