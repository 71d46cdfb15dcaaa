import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Question {
  q: string;
  source: string;
  target: string;
  format: string;
  api_key?: string;
}
/** The small part of LibreTranslate that we speak with. `behave` says what comes back; null: nothing ever does. By itself it says each text in capitals. */
export async function libreTranslate() {
  const asked: Question[] = [];
  const usual = (question: Question): { status: number; body: unknown } | null => ({
    status: 200,
    body: { translatedText: question.q.toUpperCase() },
  });
  let answer: (question: Question) => ReturnType<typeof usual> | Promise<ReturnType<typeof usual>> = usual;
  const server = http.createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += String(part)));
    request.on('end', async () => {
      if (request.method !== 'POST' || request.url !== '/translate') return void response.writeHead(404).end();
      const question = JSON.parse(text) as Question;
      asked.push(question);
      const said = await answer(question);
      if (said) response.writeHead(said.status, { 'content-type': 'application/json' }).end(JSON.stringify(said.body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    behave: (next: typeof answer | 'usual') => void (answer = next === 'usual' ? usual : next),
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
