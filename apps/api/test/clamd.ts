import net from 'node:net';

/** The small part of clamd that we speak with: INSTREAM with its pieces, an answer that ends with a zero. Finds the test signature of virus scanners. */
export async function clamd(): Promise<{
  address: string;
  seen: Buffer[];
  answer: (said: string | null) => void;
  stop: () => Promise<void>;
}> {
  const seen: Buffer[] = [];
  let fixed: string | null = null;
  const server = net.createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data: Buffer) => {
      got = Buffer.concat([got, data]);
      const begin = 'zINSTREAM\0';
      if (got.length < begin.length) return;
      if (got.subarray(0, begin.length).toString() !== begin) return void socket.end('UNKNOWN COMMAND\0');
      const parts: Buffer[] = [];
      for (let at = begin.length; at + 4 <= got.length;) {
        const length = got.readUInt32BE(at);
        if (length === 0) {
          const bytes = Buffer.concat(parts);
          seen.push(bytes);
          if (fixed === 'hang up') return void socket.destroy();
          return void socket.end(
            `${fixed ?? (bytes.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE') ? 'stream: Eicar-Signature FOUND' : 'stream: OK')}\0`,
          );
        }
        if (at + 4 + length > got.length) return;
        parts.push(got.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as net.AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    seen,
    answer: (said) => (fixed = said),
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
