import { TestApp, type Who } from '../test/app.js';
import { person } from '../test/cast.js';

let app: TestApp, somebody: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  somebody = await person(app, 'Somebody');
});
afterAll(() => app.stop());

interface Reply {
  data?: { importWriteUp: { fault: string | null; fresh: number } };
  errors?: { extensions: { code: string; details: { issues?: object[] } } }[];
}
const query = 'mutation M($input: ImportInput!) { importWriteUp(input: $input) { fault fresh } }';
async function send(who: Who | null, door: string, bytes: number, headers: Record<string, string> = {}) {
  const content = Buffer.alloc(bytes, 'A dinner.\n\n').toString('base64');
  const response = await app.post(who, { query, variables: { input: { file: { content } } } }, headers, door);
  return { status: response.status, body: (await response.json()) as Reply };
}
const megabyte = 1024 * 1024;

describe('files', () => {
  it('of twenty megabytes get in by their own door, and by no other', async () => {
    // Too long for a write-up: the reader has had it in its hands.
    expect(await send(somebody, '/graphql/file', 20 * megabyte)).toMatchObject({
      status: 200,
      body: { data: { importWriteUp: { fault: 'tooLarge' } } },
    });
    expect((await send(somebody, '/graphql', megabyte)).status).toBe(413);
  });
  it('that are larger are refused with the limit by name', async () => {
    const { status, body } = await send(somebody, '/graphql/file', 21 * megabyte);
    expect(status).toBe(413);
    expect(body.errors![0]!.extensions.details.issues).toEqual([{ path: 'file.content', rule: 'fileTooLarge', params: { megabytes: 20 } }]);
  });
  it('come from people with a session, sent by a page of ours', async () => {
    expect((await send(null, '/graphql/file', 100)).body.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await send(somebody, '/graphql/file', 100, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await send(somebody, '/graphql/file', 100)).body.data!.importWriteUp).toEqual({ fault: null, fresh: 1 });
  });
  it('are counted before they are read', async () => {
    const eager = await person(app, 'Eager');
    const answers: number[] = [];
    for (let i = 0; i < 61; i++) answers.push((await app.post(eager, { query: '{ __typename }' }, {}, '/graphql/file')).status);
    expect(answers.slice(0, 60).every((s) => s === 200)).toBe(true);
    expect(answers[60]).toBe(429);
  });
});
