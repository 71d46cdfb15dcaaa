// Where only the operations of the web are run: every way to bring an own one along, beside a known id or without, over any spelling of the address.
import fs from 'node:fs';
import { at } from '../../scripts/lib/paths.mjs';
import { send, transports } from './transports.mjs';

const own = { query: 'query Op { ownOperationRan: __typename }', operationName: 'Op', variables: {} };
const known = () =>
  Object.keys(JSON.parse(fs.readFileSync(at('apps/web/persisted.generated.json'), 'utf8'))).find((id) => id.startsWith('Viewer~'));

/** Requests by name; `knows` ones name an operation of the web and may have its answer, none may have that of the own operation. */
export function persistedRequests() {
  const documentId = known();
  const unknown = `${documentId.slice(0, -8)}00000000`;
  const json = (value, more = {}) => ({ body: JSON.stringify(value), ...more });
  const query = encodeURIComponent(own.query);
  const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };
  const preflight = { headers: { 'apollo-require-preflight': '1' } };
  const digest = { persistedQuery: { version: 1, sha256Hash: documentId } };
  const ids = [
    unknown,
    documentId.toLowerCase(),
    `${documentId} `,
    `${documentId}\u0000`,
    [documentId],
    { id: documentId },
    7,
    null,
    '',
    '__proto__',
    'constructor',
    'toString',
  ];
  return [
    ...Object.entries(transports).map(([name, spoil]) => [name, spoil(own)]),
    ...ids.flatMap((id, i) => [
      [`id ${i}`, json({ documentId: id })],
      [`id ${i} with an own query`, json({ ...own, documentId: id })],
    ]),
    ['known id with an own query', json({ ...own, documentId })],
    [
      'known id after an own query',
      { body: `{"query":${JSON.stringify(own.query)},"documentId":"${documentId}","query":${JSON.stringify(own.query)}}` },
    ],
    ['two ids', { body: `{"documentId":"${documentId}","documentId":"${unknown}","query":${JSON.stringify(own.query)}}` }],
    ['known id and digest', json({ ...own, documentId, extensions: digest })],
    ['digest alone', json({ ...own, extensions: digest })],
    ['known id in the address, own query in the body', json(own, { path: `/graphql?documentId=${encodeURIComponent(documentId)}` })],
    ['known id in the body, own query in the address', json({ documentId }, { path: `/graphql?query=${query}` })],
    [
      'known id and own query in the address',
      { method: 'GET', path: `/graphql?documentId=${encodeURIComponent(documentId)}&query=${query}`, ...preflight },
    ],
    ['own query in the address', { method: 'GET', path: `/graphql?query=${query}`, ...preflight }],
    ['form', { body: `documentId=${encodeURIComponent(documentId)}&query=${query}`, ...form }],
    ['batch of ids', json([{ documentId }, { documentId }])],
    ['batch of a known and an own one', json([{ documentId }, own])],
    ['batch inside', json({ 0: { documentId }, 1: own, ...own })],
    ...['/graphql/', '/%67raphql', '/GraphQL', '//graphql', '/./graphql', '/graphql;a=b', '/graphql%2f'].flatMap((path) => [
      [`own query at ${path}`, json(own, { path })],
      [`known id with an own query at ${path}`, json({ ...own, documentId }, { path })],
    ]),
  ];
}

/** Sends them all; `judge` gets each with its answer and whether the own operation was run. Throws where the web's own operation is refused. */
export async function askPersisted(url, agent, judge) {
  for (const [name, request] of persistedRequests()) {
    const answer = await send(url, { ...request, agent });
    judge(
      { name: `persisted: ${name}`, way: name, request: { ...request, body: String(request.body ?? '').slice(0, 500) } },
      answer,
      /ownOperationRan"\s*:/.test(answer.text ?? ''),
    );
  }
  const answer = await send(url, { body: JSON.stringify({ documentId: known(), variables: {} }), agent });
  if (answer.status !== 200 || JSON.parse(answer.text).errors)
    throw new Error(`the web's own operation is refused: ${answer.status} ${answer.text?.slice(0, 200)}`);
}
