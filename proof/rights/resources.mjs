// Resources (section 7 of the domain model of the network): what is published is read by everybody, in the edition that was published; who works on the shelf of a network are its coordinators and, as with
// tool-books, the administrator. Of what was withdrawn everybody knows that it was, and why. How often something is taken along is for those who keep it.
import { screeners } from './validation-rules.mjs';

const key = '@key';
const inState = (states, who) => ({ when: { resourceState: states }, who });
const open = ['PUBLISHED', 'WITHDRAWN'];
export const resourceRules = {
  'resource.read': { cases: [inState(open, ['everyone']), { who: screeners }] },
  'resource.page': { cases: [inState(open, ['everyone'])] },
  'resource.listed': { cases: [inState(['PUBLISHED'], ['everyone'])] },
  'resource.titled': { cases: [inState(open, ['everyone']), { who: screeners }] },
  'resource.keep': { cases: [{ who: screeners }] },
  'resource.translate': { cases: [inState(['PUBLISHED'], ['translator', 'networkCoordinators'])] },
  'resource.publish': { cases: [inState(['DRAFT', 'WITHDRAWN'], screeners)] },
  'resource.reconfirm': { cases: [inState(['PUBLISHED'], screeners)] },
  'resource.withdraw': { cases: [inState(['PUBLISHED'], screeners)] },
  'resource.discard': { cases: [inState(['DRAFT'], screeners)] },
};
export const resourceQueries = {
  resource: { of: 'resource', args: { slug: '@slug' }, rule: 'resource.page', denied: 'NOT_FOUND' },
  resourceDraft: { of: 'resource', args: { resourceId: '@id' }, rule: 'resource.keep', denied: 'null', door: 'signedIn' },
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
  saveResource: of('resource.keep', { clientMutationId: key, patch: { summary: 'What it is.' } }),
  addResourceFile: of('resource.keep', {
    file: { content: Buffer.from('%PDF-1.4\ntrailer<<>>\n%%EOF\n').toString('base64'), name: 'a file' },
  }),
  removeResourceFile: of('resource.keep', {}),
  publishResource: of('resource.publish', { clientMutationId: key, note: '' }),
  reconfirmResource: of('resource.reconfirm', {}),
  withdrawResource: of('resource.withdraw', { reason: 'It was wrong.' }),
  discardResource: of('resource.discard', {}),
};
const part = (fields) => ({ parent: true, open: fields });
export const resourceTypes = {
  Resource: {
    kind: 'resource',
    rule: 'resource.read',
    open: 'authors dimensions doi download editionAt editionNo editions fileBytes fileName files id isbn languages licence locale networkName outdated publishedAt reason reviewDueAt slug source sourceLocale state summary title translation type url viewerCan withdrawnAt',
    only: { downloads: 'resource.keep' },
  },
  ResourceDraft: {
    kind: 'resource',
    rule: 'resource.keep',
    open: 'changed content due editionNo fileBytes fileName files id networkName problems reviewDueAt slug state updatedAt version viewerCan',
  },
  ResourceRow: {
    kind: 'resource',
    rule: 'resource.read',
    open: 'at dimensions id locale networkName slug sourceLocale state summary title type',
  },
  ResourceContent: part('authors dimensions doi isbn licence locale source summary title type url'),
  ResourceEdition: part('download note number publishedAt'),
  ResourceFile: part('download fileBytes locale'),
  ResourceDraftFile: part('fileBytes fileName locale'),
  ResourceDraftCan: part('discard publish reconfirm withdraw'),
  ResourceConnection: part('endCursor hasMore nodes'),
  ResourceProblem: part('path rule'),
  ResourceViewerCan: part('edit translate'),
  ResourceDownloads: part('byLocale byMonth total'),
  DownloadCell: part('count key'),
};
const f = (plain, names = '') => ({ plain, names });
export const resourceInputs = {
  StartResourceInput: f('clientMutationId locale title type', 'networkId'),
  ResourceStepInput: f('expectedVersion', 'resourceId'),
  SaveResourceInput: f('clientMutationId expectedVersion patch', 'resourceId'),
  ResourcePatchInput: f('authors dimensions doi isbn licence locale source summary title type url'),
  PublishResourceInput: f('clientMutationId expectedVersion note', 'resourceId'),
  WithdrawResourceInput: f('expectedVersion reason', 'resourceId'),
  AddResourceFileInput: f('expectedVersion file locale', 'resourceId'),
  RemoveResourceFileInput: f('expectedVersion locale', 'resourceId'),
};
