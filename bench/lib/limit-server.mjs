// The limit that an answer is measured against: node:http, pg, one named statement that makes the whole JSON. No session, no rights, no schema.
// Started with the connection, the statement's text and the port as JSON in LIMIT; `GET /?a=…&a=…` gives the values.
import http from 'node:http';
import { fromApi } from '../../scripts/lib/paths.mjs';

const { connection, text, port } = JSON.parse(process.env.LIMIT);
const { default: pg } = await fromApi('pg');
const pool = new pg.Pool({ ...connection, max: 4, options: '-c TimeZone=UTC' });
http
  .createServer((request, response) => {
    const values = new globalThis.URLSearchParams(request.url.slice(request.url.indexOf('?'))).getAll('a');
    pool.query({ name: 'limit', text, values }).then(
      ({ rows }) => {
        const body = rows[0].j;
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
        response.end(body);
      },
      (error) => {
        console.error(error.message);
        response.writeHead(500).end();
      },
    );
  })
  .listen(port, '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
