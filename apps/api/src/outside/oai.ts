import { xml, type XmlNode } from './xml.js';

/* OAI-PMH 2.0 for one format, unqualified Dublin Core. Granularity is the second; deletions are kept for ever. */

/** One record. `stamp` is an ISO instant of whole seconds; `metadata` is null where the text was withdrawn. */
export interface OaiRecord {
  readonly id: string;
  readonly stamp: string;
  readonly sets: readonly string[];
  readonly metadata: Readonly<Record<string, readonly string[]>> | null;
}
export interface OaiWish {
  readonly from: string | null;
  readonly until: string | null;
  readonly set: string | null;
  /** The last record of the part before. */
  readonly after: { readonly stamp: string; readonly id: string } | null;
}
export interface OaiRepository {
  readonly baseUrl: string;
  readonly name: string;
  readonly adminEmail: string;
  /** Host name in identifiers: `oai:<namespace>:<id>`. */
  readonly namespace: string;
  now(): string;
  earliest(): Promise<string>;
  sets(): Promise<readonly { spec: string; name: string }[]>;
  /** By stamp and id, one more than `limit` where there are more. */
  list(wish: OaiWish, limit: number): Promise<readonly OaiRecord[]>;
  record(id: string): Promise<OaiRecord | undefined>;
}
type Query = Readonly<Record<string, string | readonly string[]>>;

class OaiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
const FORMAT = 'oai_dc';
const formatMissing = () => new OaiError('cannotDisseminateFormat', `Only metadataPrefix ${FORMAT} is offered.`);

/** Verb → arguments it must have and may have. */
const grammar: Record<string, { must: readonly string[]; may: readonly string[]; instead?: string }> = {
  Identify: { must: [], may: [] },
  ListMetadataFormats: { must: [], may: ['identifier'] },
  ListSets: { must: [], may: [], instead: 'resumptionToken' },
  ListIdentifiers: { must: ['metadataPrefix'], may: ['from', 'until', 'set'], instead: 'resumptionToken' },
  ListRecords: { must: ['metadataPrefix'], may: ['from', 'until', 'set'], instead: 'resumptionToken' },
  GetRecord: { must: ['identifier', 'metadataPrefix'], may: [] },
};

function read(query: Query): { verb: string; args: Record<string, string> } {
  const { verb } = query;
  if (typeof verb !== 'string' || !Object.hasOwn(grammar, verb))
    throw new OaiError('badVerb', `verb is one of ${Object.keys(grammar).join(', ')}.`);
  const rule = grammar[verb]!;
  const args: Record<string, string> = {};
  for (const [key, value] of Object.entries(query)) {
    if (key === 'verb') continue;
    if (typeof value !== 'string') throw new OaiError('badArgument', `${key} is given twice.`);
    if (![...rule.must, ...rule.may, rule.instead].includes(key)) throw new OaiError('badArgument', `${verb} does not take ${key}.`);
    args[key] = value;
  }
  if (rule.instead && args[rule.instead] !== undefined) {
    if (Object.keys(args).length > 1) throw new OaiError('badArgument', `${rule.instead} stands alone.`);
    return { verb, args };
  }
  const missing = rule.must.find((key) => args[key] === undefined);
  if (missing) throw new OaiError('badArgument', `${verb} needs ${missing}.`);
  return { verb, args };
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
function instant(name: string, value: string | undefined, end: boolean): string | null {
  if (value === undefined) return null;
  const whole = day.test(value) ? `${value}T${end ? '23:59:59' : '00:00:00'}Z` : value;
  // A day that does not exist (30 February) comes back as another one.
  if (!second.test(whole) || Number.isNaN(Date.parse(whole)) || !new Date(whole).toISOString().startsWith(whole.slice(0, 10)))
    throw new OaiError('badArgument', `${name} is YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.`);
  return whole;
}
function wishOf(args: Record<string, string>): OaiWish {
  if (args['metadataPrefix'] !== FORMAT) throw formatMissing();
  if (args['from'] && args['until'] && args['from'].length !== args['until'].length)
    throw new OaiError('badArgument', 'from and until have the same granularity.');
  const wish = {
    from: instant('from', args['from'], false),
    until: instant('until', args['until'], true),
    set: args['set'] ?? null,
    after: null,
  };
  if (wish.from && wish.until && wish.from > wish.until) throw new OaiError('badArgument', 'from is later than until.');
  return wish;
}

const token = (wish: OaiWish): string =>
  Buffer.from(JSON.stringify([wish.from, wish.until, wish.set, wish.after?.stamp, wish.after?.id])).toString('base64url');
function fromToken(text: string): OaiWish {
  const bad = new OaiError('badResumptionToken', 'This token was not given here.');
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    throw bad;
  }
  if (!Array.isArray(parts) || parts.length !== 5) throw bad;
  const [from, until, set, stamp, id] = parts as unknown[];
  const time = (v: unknown) => v === null || (typeof v === 'string' && second.test(v) && !Number.isNaN(Date.parse(v)));
  const isId = typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id);
  if (!time(from) || !time(until) || !(set === null || typeof set === 'string') || stamp === null || !time(stamp) || !isId) throw bad;
  return { from, until, set, after: { stamp, id } } as OaiWish;
}

export async function oai(repository: OaiRepository, query: Query, pageSize = 100): Promise<string> {
  const answer = (request: XmlNode, rest: XmlNode) =>
    xml({
      'OAI-PMH': {
        '@xmlns': 'http://www.openarchives.org/OAI/2.0/',
        '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        '@xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
        responseDate: repository.now(),
        request: { ...request, '#': repository.baseUrl },
        ...rest,
      },
    });
  try {
    const { verb, args } = read(query);
    const given = Object.fromEntries(Object.entries(args).map(([k, v]) => [`@${k}`, v]));
    return answer({ '@verb': verb, ...given }, { [verb]: await answers[verb]!(repository, args, pageSize) });
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    // After badVerb and badArgument the arguments are not repeated: they may be anything.
    return answer({}, { error: { '@code': error.code, '#': error.message } });
  }
}

const nameOf = (r: OaiRepository, id: string) => `oai:${r.namespace}:${id}`;
async function known(r: OaiRepository, identifier: string): Promise<OaiRecord> {
  const start = `oai:${r.namespace}:`;
  const id = identifier.startsWith(start) ? identifier.slice(start.length) : '';
  const found = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await r.record(id) : undefined;
  if (!found) throw new OaiError('idDoesNotExist', 'Nothing has this identifier.');
  return found;
}
const header = (r: OaiRepository, record: OaiRecord): XmlNode => ({
  ...(record.metadata ? {} : { '@status': 'deleted' }),
  identifier: nameOf(r, record.id),
  datestamp: record.stamp,
  setSpec: [...record.sets],
});
const whole = (r: OaiRepository, record: OaiRecord): XmlNode => ({
  header: header(r, record),
  metadata: record.metadata
    ? {
        'oai_dc:dc': {
          '@xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
          '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          '@xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
          ...Object.fromEntries(Object.entries(record.metadata).map(([k, v]) => [`dc:${k}`, v.filter(Boolean)])),
        },
      }
    : undefined,
});
const list =
  (element: string, show: (r: OaiRepository, record: OaiRecord) => XmlNode) =>
  async (r: OaiRepository, args: Record<string, string>, pageSize: number): Promise<XmlNode> => {
    const resumed = args['resumptionToken'] !== undefined;
    const wish = resumed ? fromToken(args['resumptionToken']!) : wishOf(args);
    const rows = await r.list(wish, pageSize);
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    if (!last) throw new OaiError('noRecordsMatch', 'Nothing matches.');
    const next = rows.length > pageSize ? token({ ...wish, after: { stamp: last.stamp, id: last.id } }) : resumed ? '' : undefined;
    return { [element]: page.map((record) => show(r, record)), resumptionToken: next };
  };
const answers: Record<string, (r: OaiRepository, args: Record<string, string>, pageSize: number) => Promise<XmlNode>> = {
  Identify: async (r) => ({
    repositoryName: r.name,
    baseURL: r.baseUrl,
    protocolVersion: '2.0',
    adminEmail: r.adminEmail,
    earliestDatestamp: await r.earliest(),
    deletedRecord: 'persistent',
    granularity: 'YYYY-MM-DDThh:mm:ssZ',
  }),
  ListMetadataFormats: async (r, args) => {
    if (args['identifier'] !== undefined) await known(r, args['identifier']);
    return {
      metadataFormat: {
        metadataPrefix: FORMAT,
        schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
        metadataNamespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      },
    };
  },
  ListSets: async (r, args) => {
    if (args['resumptionToken'] !== undefined) throw new OaiError('badResumptionToken', 'All sets come at once.');
    return { set: (await r.sets()).map((s) => ({ setSpec: s.spec, setName: s.name })) };
  },
  ListIdentifiers: list('header', header),
  ListRecords: list('record', whole),
  GetRecord: async (r, args) => {
    if (args['metadataPrefix'] !== FORMAT) throw formatMissing();
    return { record: whole(r, await known(r, args['identifier']!)) };
  },
};
