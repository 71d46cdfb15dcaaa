// Resources (section 7 of the domain model of the network): what is published is read by everybody; who works on the shelf of a network are its coordinators and, as with
// tool-books, the administrator. Of what was withdrawn everybody knows that it was, and why. How often something is taken along is for those who keep it.
import { screeners } from './validation-rules.mjs';

const key = '@key';
const inState = (states, who) => ({ when: { resourceState: states }, who });
const open = ['PUBLISHED', 'WITHDRAWN'];
export const resourceRules = {
  'resource.read': { cases: [inState(open, ['everyone']), { who: screeners }] },
  'resource.listed': { cases: [inState(['PUBLISHED'], ['everyone'])] },
  'resource.text': { cases: [inState(['PUBLISHED'], ['everyone']), { who: screeners }] },
  'resource.titled': { cases: [inState(open, ['everyone']), { who: screeners }] },
  'resource.keep': { cases: [{ who: screeners }] },
  'resource.publish': { cases: [inState(['DRAFT', 'WITHDRAWN'], screeners)] },
  'resource.withdraw': { cases: [inState(['PUBLISHED'], screeners)] },
  'resource.discard': { cases: [inState(['DRAFT'], screeners)] },
};
export const resourceQueries = {
  resource: { of: 'resource', args: { slug: '@slug' }, rule: 'resource.read', denied: 'NOT_FOUND' },
  resources: { of: 'resource', list: true, args: { page: { first: 100 } }, rule: 'resource.listed' },
};
const of = (rule, input) => ({ of: 'resource', knows: 'resource.read', rule, input: { resourceId: '@id', expectedVersion: 1, ...input } });
export const resourceMutations = {
  startResource: {
    of: 'network',
    knows: 'everyone',
    rule: 'network.organise',
    input: { clientMutationId: key, networkId: '@id', type: 'GUIDE', title: 'A guide', locale: 'en' },
  },
  saveResource: of('resource.keep', {
    type: 'GUIDE',
    title: 'A guide',
    summary: 'What it is.',
    locale: 'en',
    licence: 'CC-BY-4.0',
    source: 'Somebody',
    dimensions: ['finance'],
    url: 'https://example.org/guide',
  }),
  addResourceFile: of('resource.keep', {
    file: { content: Buffer.from('%PDF-1.4\ntrailer<<>>\n%%EOF\n').toString('base64'), name: 'a file' },
  }),
  removeResourceFile: of('resource.keep', {}),
  publishResource: of('resource.publish', {}),
  withdrawResource: of('resource.withdraw', { reason: 'It was wrong.' }),
  discardResource: of('resource.discard', {}),
};
const part = (fields) => ({ parent: true, open: fields });
export const resourceTypes = {
  Resource: {
    kind: 'resource',
    rule: 'resource.read',
    open: 'dimensions download fileBytes fileName id licence locale networkName publishedAt reason slug source state summary title type url version viewerCan withdrawnAt',
    only: { problems: 'resource.keep', downloads: 'resource.keep' },
  },
  ResourceRow: { kind: 'resource', rule: 'resource.read', open: 'at dimensions id locale networkName slug state summary title type' },
  ResourceConnection: part('endCursor hasMore nodes'),
  ResourceProblem: part('path rule'),
  ResourceViewerCan: part('discard edit publish withdraw'),
  ResourceDownloads: part('byLocale byMonth total'),
  DownloadCell: part('count key'),
};
const f = (plain, names = '') => ({ plain, names });
export const resourceInputs = {
  StartResourceInput: f('clientMutationId locale title type', 'networkId'),
  ResourceStepInput: f('expectedVersion', 'resourceId'),
  SaveResourceInput: f('dimensions expectedVersion licence locale source summary title type url', 'resourceId'),
  WithdrawResourceInput: f('expectedVersion reason', 'resourceId'),
  AddResourceFileInput: f('expectedVersion file', 'resourceId'),
};
