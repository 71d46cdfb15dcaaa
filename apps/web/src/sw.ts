/* The service worker: the shell opens without a connection, and so do the pages read last. It answers from the network first, so that nobody reads old
   text while there is a connection. `read-*` caches hold what people read and are dropped at sign-out; `shell-*` holds our own files only. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
}
const worker = self as unknown as Worker;

const version = '__VERSION__';
const files = '__SHELL__' as unknown as readonly string[];
const shell = `shell-${version}`;
const pages = `read-pages-${version}`;
const answers = 'read-answers';
const mostPages = 30;
const mostAnswers = 120;
/** The page of the shell without any content, served by the API. */
const blank = '/offline';

/** What the frame needs to stand by itself: its files, and what its page names for the reader's language. This worker is too late to see the first page fetch them. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(shell);
  await cache.addAll([blank, ...files]);
  const page = (await (await cache.match(blank))?.text()) ?? '';
  await cache.addAll([...new Set(page.match(/\/assets\/[^"<>\s]+/g))].filter((file) => !files.includes(file)));
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  const current = [shell, pages, answers];
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => !current.includes(name)).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

async function keep(name: string, key: Request | string, response: Response, most: number): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((old) => cache.delete(old)));
}

async function asset(request: Request): Promise<Response> {
  const known = await caches.match(request, { cacheName: shell });
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(shell)).put(request, response.clone());
  return response;
}

async function navigation(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    if (response.ok && !response.redirected && isPage) await keep(pages, request.url, response.clone(), mostPages);
    return response;
  } catch {
    const kept = (await caches.match(request.url, { cacheName: pages })) ?? (await caches.match(blank, { cacheName: shell }));
    return kept ?? Response.error();
  }
}

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, '0')).join('');

async function query(request: Request): Promise<Response> {
  const body = await request.clone().text();
  const key = `/kept-answer/${hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)))}`;
  try {
    const response = await fetch(request);
    if (response.ok) await keep(answers, key, response.clone(), mostAnswers);
    return response;
  } catch (error) {
    const kept = await caches.match(key, { cacheName: answers });
    if (!kept) throw error;
    const headers = new Headers(kept.headers);
    headers.set('x-kept', '1');
    return new Response(kept.body, { status: kept.status, headers });
  }
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== worker.location.origin) return;
  if (request.method === 'GET' && url.pathname.startsWith('/assets/')) event.respondWith(asset(request));
  else if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(navigation(request));
  else if (request.method === 'POST' && url.pathname === '/graphql' && request.headers.get('x-operation') === 'query')
    event.respondWith(query(request));
});

export {};
