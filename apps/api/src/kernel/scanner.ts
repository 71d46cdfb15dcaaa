import net from 'node:net';
import type { Config } from '../config.js';
import { log } from './log.js';

/** How long one file may take, with what waits before it at the scanner. */
const longest = 20_000;
const piece = 64 * 1024;

/** `off`: no scanner is set. `unanswered`: nobody can say; whoever asked must not take the file for clean. */
export type Scan = 'off' | 'clean' | 'found' | 'unanswered';

/** Shows bytes to the virus scanner of this installation, if it has one: clamd, INSTREAM over TCP. Nothing but the bytes is sent, no name and no person. */
export async function scan({ scanner }: Pick<Config, 'scanner'>, bytes: Buffer): Promise<Scan> {
  if (!scanner) return 'off';
  try {
    const said = await ask(scanner, bytes);
    if (said === 'stream: OK') return 'clean';
    const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
    log.warn(
      { found: found ?? null, said: found ? null : said.slice(0, 200) },
      found ? 'a file was refused by the scanner' : 'the scanner did not look at a file',
    );
    return found ? 'found' : 'unanswered';
  } catch (error) {
    log.error({ error: String(error) }, 'the virus scanner cannot be reached; files are refused until it can');
    return 'unanswered';
  }
}

function ask({ host, port }: NonNullable<Config['scanner']>, bytes: Buffer): Promise<string> {
  return new Promise((done, fail) => {
    const socket = net.connect({ host, port });
    const timer = setTimeout(() => socket.destroy(new Error('no answer in time')), longest);
    let answer = '';
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
    };
    socket.on('error', (error) => (end(), fail(error)));
    socket.on('close', () => (end(), fail(new Error('closed without an answer'))));
    socket.on('data', (data: Buffer) => {
      answer += data.toString('utf8');
      if (answer.length > 4_000) return void socket.destroy(new Error('an answer that is none'));
      const [line] = answer.split(/[\0\n]/);
      if (line === answer) return;
      end();
      done(line!.trim());
    });
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += piece) {
        const part = bytes.subarray(at, at + piece);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(part.length);
        socket.write(length);
        socket.write(part);
      }
      socket.write(Buffer.alloc(4));
    });
  });
}
