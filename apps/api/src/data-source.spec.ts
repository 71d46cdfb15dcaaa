import net from 'node:net';
import { makeDataSource } from './data-source.js';

const message = (type: string, body: Buffer) => {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const authenticated = message('R', Buffer.from([0, 0, 0, 0]));
const ready = message('Z', Buffer.from('I'));
const goingDown = message('E', Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0'));

it('a server that goes down with its greeting is an error of whoever connects, not the end of the process', async () => {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    // In one piece, as a process that was busy for a moment finds it.
    socket.once('data', () => socket.end(Buffer.concat([authenticated, ready, goingDown])));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as net.AddressInfo;
  try {
    const source = makeDataSource({ connectionString: `postgres://someone@127.0.0.1:${port}/any`, max: 2 });
    await expect(source.initialize()).rejects.toThrow(/terminat|not queryable|connection error/i);
  } finally {
    server.close();
  }
});
