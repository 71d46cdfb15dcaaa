import { noWish, readMembersFile, readWriteUpFile } from '../src/imports/read-file.service.js';
import { readCalendarFile } from '../src/imports/read/calendar.js';
import { readFeed } from '../src/imports/read/feed.js';
import { BadPicture, redraw } from '../src/kernel/picture.js';
import { attachmentFault, fileLimits, pictureFault } from '@guildhall/domain/practices/files';
import { Report, UnreadableFile } from '@guildhall/domain/imports/report';
import sharp from 'sharp';
import { TestApp, type Answer } from './app.js';
import { practiceCast, practiceIn } from './practice-cast.js';
import { archiveCases } from './corpus/archives.js';
import { mark, type Case, type Door } from './corpus/case.js';
import { kindCases } from './corpus/kinds.js';
import { pdfCases } from './corpus/pdfs.js';
import { pictureCases } from './corpus/pictures.js';
import { textCases } from './corpus/texts.js';

/* Every file that is brought, at the reader that meets it first: taken or refused by the reason that is expected, quickly, and with nothing of what must not stay.
   A sample goes through the real door. */
const slowest = 5_000;
const doors: Record<Door, (bytes: Buffer) => Promise<unknown>> = {
  async picture(bytes) {
    const fault = pictureFault(bytes);
    if (fault) throw new UnreadableFile(fault as never);
    const made = await redraw(bytes, fileLimits);
    const about = await sharp(made.bytes).metadata();
    if (about.exif ?? about.xmp ?? about.iptc ?? about.icc ?? about.comments) throw new Error('it keeps what was said about it');
    if (about.format !== 'webp' || (about.pages ?? 1) !== 1 || made.width > fileLimits.width || made.height > fileLimits.height)
      throw new Error('it was not drawn anew');
    return made.bytes.toString('latin1');
  },
  attachment: (bytes) => {
    const fault = attachmentFault(bytes);
    return fault ? Promise.reject(new UnreadableFile(fault as never)) : Promise.resolve('');
  },
  writeUp: (bytes) => readWriteUpFile(bytes, new Report()),
  members: async (bytes) => (await readMembersFile(bytes, noWish, new Report())).read.accepted,
  feed: (bytes) => Promise.resolve(readFeed(bytes, new Date('2026-11-26T12:00:00Z'), new Report()).accepted),
  calendar: (bytes) => Promise.resolve(readCalendarFile(bytes, null, new Report())),
};
async function verdictOf({ door, bytes }: Case): Promise<string> {
  const started = performance.now();
  try {
    const kept = await Promise.resolve(bytes).then(doors[door]);
    if (performance.now() - started > slowest) return 'taken, but far too slowly';
    return JSON.stringify(kept).includes(mark) ? 'taken, and keeps what must not stay' : 'taken';
  } catch (error) {
    if (performance.now() - started > slowest) return 'refused, but far too slowly';
    if (error instanceof UnreadableFile) return error.fault;
    return error instanceof BadPicture ? error.rule : `${String(error)}`;
  }
}
const refusals = /^(?:file|picture)[A-Z]\w+$|^(?:archiveUnsafe|damaged|kindUnknown|notXml|tooDeep)$/;

describe('files that somebody might send', () => {
  let cases: Case[];
  beforeAll(async () => {
    cases = [...(await pictureCases()), ...kindCases(), ...(await pdfCases()), ...archiveCases(), ...(await textCases())];
  });
  it('are more than three hundred, each once', () => {
    expect(cases.length).toBeGreaterThan(300);
    expect(new Set(cases.map((c) => `${c.door}: ${c.name}`)).size).toBe(cases.length);
  });
  it('are taken or refused, each by its reason', async () => {
    const wrong: string[] = [];
    for (const c of cases) {
      const got = await verdictOf(c);
      // Which of two reasons comes first is the reader's to say, that there is one is not.
      const fits = c.verdict === 'refused' ? refusals.test(got) : got === c.verdict;
      if (!fits) wrong.push(`${c.door}: ${c.name}: ${got}, not ${c.verdict}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('and a sample of them at the real door, where nothing of what is refused is kept', async () => {
    const app = await TestApp.boot();
    try {
      const cast = await practiceCast(app);
      const practiceId = await practiceIn(app, cast, 'DRAFT');
      const stored = async () => Number((await app.db.query('select count(*) from file'))[0].count);
      const sample = cases.filter((c, i) => i % 23 === 0 && (c.door === 'picture' || c.door === 'attachment'));
      expect(new Set(sample.map((c) => c.verdict)).size).toBeGreaterThan(5);
      const wrong: string[] = [];
      for (const { name, door, bytes, verdict } of sample) {
        const before = await stored();
        await app.db.query('delete from throttle_bucket');
        const query = `mutation M($input: AddPracticeFileInput!) { added: add${door === 'picture' ? 'Picture' : 'Attachment'}(input: $input) { id } }`;
        const input = { practiceId, file: { content: bytes.toString('base64'), name } };
        const sent = await app.post(cast.author, { query, variables: { input } }, {}, '/graphql/file');
        const answer = (await sent.json()) as Answer<{ added: { id: string } }>;
        const { issues } = (answer.errors?.[0]?.extensions.details ?? {}) as { issues?: { rule: string }[] };
        const got = answer.data?.added ? 'taken' : (issues?.[0]?.rule ?? JSON.stringify(answer.errors));
        const fits = verdict === 'refused' ? refusals.test(got) : got === verdict;
        if (!fits || (got !== 'taken' && (await stored()) !== before)) wrong.push(`${door}: ${name}: ${got}, not ${verdict}`);
      }
      expect(wrong).toEqual([]);
    } finally {
      await app.stop();
    }
  }, 60_000);
});
