// A GraphQL client for scripts: keeps its connections open and says what came back, whatever it was.
import http from 'node:http';

export function clientOf(url, { connections = 64, patience = 10_000 } = {}) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const target = new URL('/graphql', url);
  /** Resolves { status, headers, text, json? }; rejects only when no answer came. */
  const post = (body, headers = {}) =>
    new Promise((resolve, reject) => {
      const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      const request = http.request(
        target,
        {
          method: 'POST',
          agent,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), ...headers },
        },
        (response) => {
          const parts = [];
          response.on('data', (chunk) => parts.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(parts).toString('utf8');
            let json;
            try {
              json = JSON.parse(text);
            } catch {
              json = undefined;
            }
            resolve({ status: response.statusCode, headers: response.headers, text, json });
          });
          response.on('aborted', () => reject(new Error('the answer broke off')));
        },
      );
      request.setTimeout(patience, () => request.destroy(new Error('no answer in time')));
      request.on('error', reject);
      request.end(payload);
    });
  return {
    post,
    ask: (cookie, query, variables = {}) => post({ query, variables }, cookie ? { cookie } : {}),
    close: () => agent.destroy(),
  };
}
