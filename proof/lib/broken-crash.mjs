// Builds that are wrong on purpose, for the proof to catch. They stand before the real API, so that nothing of them is in the product.
import crypto from 'node:crypto';
import http from 'node:http';

/** Whether the build that is wrong in both ways forgets this key; it acknowledges the others too early. */
export const forgetsKey = (key) => Number.parseInt(key.at(-1), 16) % 2 === 1;
const builds = {
  /** Says yes as soon as it has the request and hands it on afterwards: what is in flight at a kill is lost although it was acknowledged. */
  'acknowledges-too-early': (body) => ({
    early: JSON.stringify({ data: { [body.operationName ?? 'reply']: { id: crypto.randomUUID() } } }),
    body,
  }),
  /** Does not know the key of an operation again: a repeat has a second effect. */
  'forgets-keys': (body) => ({
    body: { ...body, variables: { input: { ...body.variables.input, clientMutationId: crypto.randomUUID() } } },
  }),
  /** Both, each for half of what is sent, as a server takes longer to start than either to be found. */
  'wrong-in-both-ways': (body) =>
    builds[forgetsKey(body.variables.input.clientMutationId) ? 'forgets-keys' : 'acknowledges-too-early'](body),
};
export const brokenNames = Object.keys(builds);

/** Listens on a free port and forwards to `url`; resolves { url, close }. */
export function brokenFront(name, url) {
  const build = builds[name];
  const agent = new http.Agent({ keepAlive: true });
  const server = http.createServer((request, response) => {
    const parts = [];
    request.on('data', (chunk) => parts.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      const parsed = text ? JSON.parse(text) : {};
      const { early, body } = parsed.variables?.input ? build(parsed) : { body: parsed };
      if (early) response.writeHead(200, { 'content-type': 'application/json' }).end(early);
      const payload = JSON.stringify(body);
      const forward = () => {
        const onward = http.request(
          url + request.url,
          {
            method: request.method,
            agent,
            headers: { ...request.headers, host: new URL(url).host, 'content-length': Buffer.byteLength(payload) },
          },
          (answer) => {
            if (early) return answer.resume();
            response.writeHead(answer.statusCode, answer.headers);
            answer.pipe(response);
          },
        );
        onward.on('error', () => (early ? undefined : response.destroy()));
        onward.end(payload);
      };
      if (early) setTimeout(forward, 20);
      else forward();
    });
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
          agent.destroy();
        },
      }),
    ),
  );
}
