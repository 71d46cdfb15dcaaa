import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { atom } from './atom.js';
import { oai, type OaiRecord, type OaiRepository } from './oai.js';
import { xml } from './xml.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const record = (n: number, more: Partial<OaiRecord> = {}): OaiRecord => ({
  id: id(n),
  stamp: `2026-01-0${1 + (n % 3)}T10:00:00Z`,
  sets: ['language:en'],
  metadata: { title: [`Practice ${n} <&>`], creator: ['A', 'B'], coverage: [''] },
  ...more,
});
const all = [record(1), record(2), record(3), record(4), record(5, { metadata: null })];
const key = (r: { stamp: string; id: string }) => r.stamp + r.id;
const repository: OaiRepository = {
  baseUrl: 'https://guildhall.example/oai',
  name: 'Guildhall',
  adminEmail: 'a@example.org',
  namespace: 'guildhall.example',
  now: () => '2026-02-01T00:00:00Z',
  earliest: async () => '2026-01-01T10:00:00Z',
  sets: async () => [{ spec: 'language:en', name: 'en' }],
  list: async (wish, limit) =>
    all
      .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
      .filter(
        (r) => (!wish.from || r.stamp >= wish.from) && (!wish.until || r.stamp <= wish.until) && (!wish.set || r.sets.includes(wish.set)),
      )
      .filter((r) => !wish.after || key(r) > key(wish.after))
      .slice(0, limit + 1),
  record: async (wanted) => all.find((r) => r.id === wanted),
};
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  parseTagValue: false,
  isArray: (name) => ['record', 'header', 'entry'].includes(name),
});
interface Answer {
  error?: { '@code': string };
  ListIdentifiers?: { header: { identifier: string; '@status'?: string }[]; resumptionToken?: string };
  ListRecords?: { record: { metadata?: { 'oai_dc:dc': Record<string, unknown> } }[] };
  Identify?: Record<string, string>;
}
async function ask(query: Record<string, string | string[]>, pageSize?: number): Promise<Answer> {
  const text = await oai(repository, query, pageSize);
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { 'OAI-PMH': Answer })['OAI-PMH'];
}

describe('OAI-PMH', () => {
  it('goes through all records in parts, each once, the withdrawn ones as deleted', async () => {
    const seen: string[] = [];
    let query: Record<string, string> = { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' };
    for (let parts = 0; parts < 10; parts++) {
      const { ListIdentifiers: part } = await ask(query, 2);
      seen.push(...part!.header.map((h) => `${h.identifier}${h['@status'] ?? ''}`));
      if (!part!.resumptionToken) break;
      query = { verb: 'ListIdentifiers', resumptionToken: part!.resumptionToken };
    }
    expect(seen.toSorted()).toEqual(all.map((r) => `oai:guildhall.example:${r.id}${r.metadata ? '' : 'deleted'}`).toSorted());
  });
  it('says what a record is in Dublin Core, repeated and without empty elements', async () => {
    const { ListRecords } = await ask({ verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2026-01-02', until: '2026-01-02' });
    const dc = ListRecords!.record[0]!.metadata!['oai_dc:dc'];
    expect(dc).toMatchObject({ 'dc:title': 'Practice 1 <&>', 'dc:creator': ['A', 'B'] });
    expect(dc).not.toHaveProperty('dc:coverage');
  });
  it('introduces itself', async () => {
    expect((await ask({ verb: 'Identify' })).Identify).toMatchObject({ protocolVersion: '2.0', deletedRecord: 'persistent' });
  });
  it.each<[string, Record<string, string | string[]>]>([
    ['badVerb', {}],
    ['badVerb', { verb: 'constructor' }],
    ['badVerb', { verb: ['Identify', 'Identify'] }],
    ['badArgument', { verb: 'Identify', set: 'x' }],
    ['badArgument', { verb: 'ListRecords' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2026-02-30' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2026-01-02', until: '2026-01-01' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2026-01-02', until: '2026-01-03T00:00:00Z' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', resumptionToken: 'x' }],
    ['cannotDisseminateFormat', { verb: 'ListRecords', metadataPrefix: 'marcxml' }],
    ['idDoesNotExist', { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: `oai:elsewhere:${id(1)}` }],
    ['idDoesNotExist', { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: `oai:guildhall.example:${id(77)}` }],
    ['noRecordsMatch', { verb: 'ListRecords', metadataPrefix: 'oai_dc', set: 'language:xx' }],
    ['badResumptionToken', { verb: 'ListSets', resumptionToken: 'x' }],
    ['badResumptionToken', { verb: 'ListRecords', resumptionToken: 'bm90aGluZw' }],
    [
      'badResumptionToken',
      { verb: 'ListRecords', resumptionToken: Buffer.from(`[null,null,null,"2026-01-01T00:00:00Z","' or 1=1"]`).toString('base64url') },
    ],
  ])('answers %s to %j', async (code, query) => {
    expect((await ask(query)).error?.['@code']).toBe(code);
  });
  it('answers any query with a document that can be read', async () => {
    const word = fc.oneof(
      fc.constantFrom('Identify', 'ListRecords', 'ListSets', 'GetRecord', 'oai_dc', '2026-01-01'),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('verb', 'metadataPrefix', 'from', 'until', 'set', 'identifier', 'resumptionToken', 'x'), word),
        async (query) => {
          await ask(query);
        },
      ),
    );
  });
});

it('writes any text as XML that says it again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const document = xml({ a: { '@b': text, c: [`x${text}x`] } });
      expect(XMLValidator.validate(document)).toBe(true);
      const kept = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
      const read = new XMLParser({ trimValues: false, parseTagValue: false }).parse(document) as { a: { c: string } };
      // Whoever reads XML reads each end of a line as one line feed.
      const lines = (s: string) => s.replace(/\r\n?/g, '\n');
      expect(lines(read.a.c)).toBe(lines(`x${kept}x`));
    }),
    { examples: [['\r\n\u0000'], ['\r\r\n']] },
  );
});

it('gives an Atom feed the newest instant of its entries, or that of its beginning', () => {
  const feed = { title: 'T', subtitle: 'S', locale: 'en', self: 'https://x/f', page: 'https://x/', begun: '2020-01-01T00:00:00Z' };
  const entry = {
    id: 'urn:1',
    title: 'A <b>',
    url: 'https://x/1',
    locale: 'ar',
    published: '2025-01-01T00:00:00Z',
    summary: 's',
    authors: [],
  };
  const read = (text: string) =>
    (parser.parse(text) as { feed: { updated: string; entry?: { title: string; author: { name: string } }[] } }).feed;
  expect(read(atom({ ...feed, entries: [] })).updated).toBe('2020-01-01T00:00:00Z');
  const two = read(
    atom({
      ...feed,
      entries: [
        { ...entry, updated: '2025-03-01T00:00:00Z' },
        { ...entry, updated: '2025-02-01T00:00:00Z' },
      ],
    }),
  );
  expect(two.updated).toBe('2025-03-01T00:00:00Z');
  // Every entry names somebody, as the standard asks.
  expect(two.entry![0]).toMatchObject({ title: 'A <b>', author: { name: 'T' } });
});
