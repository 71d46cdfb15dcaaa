import type { Config } from '../config.js';
import { log } from './log.js';

/** UNREACHABLE: nobody answers. SLOW: not all came in time. TOO_LONG: the service does not take texts of that length. REFUSED: it answers with an error, or with what is no translation. */
export const machineFaults = ['UNREACHABLE', 'SLOW', 'TOO_LONG', 'REFUSED'] as const;
export type MachineFault = (typeof machineFaults)[number];
export interface MachineAnswer {
  /** In the order of the questions; null where there is none. */
  readonly texts: readonly (string | null)[];
  readonly fault: MachineFault | null;
}
type Translator = NonNullable<Config['translator']>;
const atOnce = 3;
const mostBytes = 1_000_000;

/** Brings texts into another language by the service of this installation (LibreTranslate: POST /translate). Nothing but the texts is sent, no name and no person.
 *  A text that is too long is left out, after any other fault no further one is asked for. Never inside a transaction. */
export async function translate(translator: Translator, texts: readonly string[], from: string, to: string): Promise<MachineAnswer> {
  const answers: (string | null)[] = texts.map(() => null);
  const signal = AbortSignal.timeout(translator.longest);
  let fault: MachineFault | null = null;
  let next = 0;
  const work = async () => {
    while (next < texts.length && (fault === null || fault === 'TOO_LONG')) {
      const at = next++;
      try {
        const said = await ask(translator, { q: texts[at]!, source: from, target: to, format: 'text' }, signal);
        if ('text' in said) answers[at] = said.text;
        else fault = said.fault;
      } catch (error) {
        fault = signal.aborted ? 'SLOW' : 'UNREACHABLE';
        log.warn({ error: String(error), fault }, 'the translation service did not answer');
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { texts: answers, fault };
}

async function ask({ url, key }: Translator, body: object, signal: AbortSignal): Promise<{ text: string } | { fault: MachineFault }> {
  const response = await fetch(`${url}/translate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(key === null ? body : { ...body, api_key: key }),
    redirect: 'error',
    signal,
  });
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > mostBytes) return { fault: 'REFUSED' };
    parts.push(part);
  }
  const { translatedText, error } = read(Buffer.concat(parts).toString('utf8'));
  if (response.ok && typeof translatedText === 'string') return { text: translatedText };
  log.warn({ status: response.status, error: String(error ?? '').slice(0, 200) }, 'the translation service refused a text');
  const long = response.status === 413 || (response.status === 400 && /limit/i.test(String(error)));
  return { fault: long ? 'TOO_LONG' : 'REFUSED' };
}
function read(text: string): { translatedText?: unknown; error?: unknown } {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}
