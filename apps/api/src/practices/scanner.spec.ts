import { TestApp, type Answer } from '../../test/app.js';
import { clamd } from '../../test/clamd.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { pdf, pictureOf } from '../../test/upload-corpus.js';
import { scan } from '../kernel/scanner.js';

// With a scanner set, every file is shown to it before anything else is done with it.
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
let scanner: Awaited<ReturnType<typeof clamd>>;
let app: TestApp, cast: PracticeCast, practiceId: string;
beforeAll(async () => {
  scanner = await clamd();
  app = await TestApp.boot({ apart: true, settings: { GUILDHALL_CLAMD: scanner.address } });
  cast = await practiceCast(app);
  practiceId = await practiceIn(app, cast, 'DRAFT');
});
afterAll(async () => {
  await app.stop();
  await scanner.stop();
});

async function send(operation: string, input: object): Promise<Answer<Record<string, { id?: string; fault?: string | null }>>> {
  await app.db.query('delete from throttle_bucket');
  const type = operation === 'importWriteUp' ? 'ImportInput' : 'AddPracticeFileInput';
  const query = `mutation M($input: ${type}!) { ${operation}(input: $input) { ${type === 'ImportInput' ? 'fault' : 'id'} } }`;
  return (await (await app.post(cast.author, { query, variables: { input } }, {}, '/graphql/file')).json()) as never;
}
const bring = (operation: string, bytes: Buffer) => send(operation, { practiceId, file: { content: bytes.toString('base64'), name: 'a' } });
const ruleOf = (answer: Answer<unknown>) =>
  (answer.errors?.[0]?.extensions.details as { issues?: { path: string; rule: string }[] } | undefined)?.issues?.[0];
const kept = async () => Number((await app.db.query('select count(*) from file'))[0].count);

it('takes what is clean, and shows it byte for byte', async () => {
  const picture = await pictureOf.png(300, 300);
  for (const [operation, bytes] of [
    ['addPicture', picture],
    ['addAttachment', pdf(`/X(${'x'.repeat(200_000)})`)],
  ] as const) {
    expect((await bring(operation, bytes)).data?.[operation]?.id).toEqual(expect.any(String));
    expect(scanner.seen.at(-1)!.equals(bytes)).toBe(true);
  }
});
it('refuses what it finds, at every door, and keeps nothing', async () => {
  const before = await kept();
  const png = await pictureOf.png(20, 20);
  expect(ruleOf(await bring('addPicture', Buffer.concat([png, Buffer.from(eicar)])))).toEqual({
    path: 'file.content',
    rule: 'fileInfected',
  });
  expect(ruleOf(await bring('addAttachment', pdf(`/X(${eicar})`)))).toEqual({ path: 'file.content', rule: 'fileInfected' });
  const text = Buffer.from(`# A title\n\n${eicar}\n`).toString('base64');
  expect((await send('importWriteUp', { file: { content: text } })).data?.importWriteUp).toEqual({ fault: 'infected' });
  expect(await kept()).toBe(before);
});
it.each(['hang up', 'INSTREAM size limit exceeded. ERROR', 'stream: '])(
  'does not take a file for clean when it is told "%s"',
  async (said) => {
    const before = await kept();
    scanner.answer(said);
    expect(ruleOf(await bring('addPicture', await pictureOf.png(21, 21)))).toEqual({ path: 'file.content', rule: 'fileNotScanned' });
    expect((await send('importWriteUp', { file: { content: Buffer.from('# A\n').toString('base64') } })).data?.importWriteUp).toEqual({
      fault: 'notScanned',
    });
    scanner.answer(null);
    expect(await kept()).toBe(before);
    // The same file again, a little later.
    expect((await bring('addPicture', await pictureOf.png(21, 21))).errors).toBeUndefined();
  },
);
it('is unanswered where nobody listens, and off where none is set', async () => {
  const gone = await clamd();
  await gone.stop();
  const [host, port] = gone.address.split(':');
  expect(await scan({ scanner: { host: host!, port: Number(port) } }, Buffer.from('x'))).toBe('unanswered');
  expect(await scan({ scanner: null }, Buffer.from(eicar))).toBe('off');
});
