import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

/** Builds the catalogue of the design system into a temp folder and serves it on loopback; `stop` takes both away. */
export async function openCatalogue(): Promise<{ url: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-catalogue-'));
  // In a process of its own: the bundler is native code and has no place inside the test's sandbox.
  execFileSync(process.execPath, ['packages/ui/catalogue/build.mjs', folder], { stdio: 'pipe' });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://catalogue').pathname);
    try {
      const body = readFileSync(join(folder, path === '/' ? 'index.html' : path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const stop = () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : '', stop };
}
