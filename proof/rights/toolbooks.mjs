// Tool-books, from section 7 of the domain model of the network: a coordinator edits and freezes as an editor of the book, the administrator may, nobody else;
// a frozen edition is for everybody, the working copy never.
import { screeners } from './validation-rules.mjs';

const frozen = ['FROZEN', 'NEXT'];
const key = '@key';
export const toolBookRules = {
  'book.read': { cases: [{ when: { bookState: frozen }, who: ['everyone'] }] },
  'book.listed': { cases: [{ when: { bookState: frozen }, who: ['everyone'] }, { who: screeners }] },
  'book.draft': { cases: [{ who: screeners }] },
  'book.known': { cases: [{ when: { bookState: frozen }, who: ['everyone'] }, { who: screeners }] },
  'book.edit': { cases: [{ when: { bookState: ['DRAFT', 'NEXT'] }, who: screeners }] },
  'book.begin': { cases: [{ when: { bookState: ['FROZEN'] }, who: screeners }] },
  'book.discard': { cases: [{ when: { bookState: ['DRAFT'] }, who: screeners }] },
};
export const toolBookQueries = {
  toolBook: { of: 'book', args: { slug: '@slug' }, rule: 'book.read', denied: 'NOT_FOUND' },
  toolBooks: { of: 'bookDraft', list: true, args: { page: { first: 100 } }, rule: 'book.listed' },
  toolBookDraft: { of: 'bookDraft', args: { bookId: '@id' }, rule: 'book.draft', denied: 'null', door: 'signedIn' },
};
const book = (rule, input) => ({ of: 'bookDraft', knows: 'book.known', rule, input: { bookId: '@id', ...input } });
export const toolBookMutations = {
  saveToolBook: book('book.edit', { clientMutationId: key, expectedVersion: 1, patch: { publisher: 'Another house' } }),
  freezeToolBook: book('book.edit', { clientMutationId: key, expectedVersion: 1 }),
  beginToolBookEdition: book('book.begin', { clientMutationId: key }),
  discardToolBook: book('book.discard', { expectedVersion: 1 }),
  startToolBook: {
    of: 'network',
    knows: 'everyone',
    rule: 'network.organise',
    input: { clientMutationId: key, networkId: '@id', title: 'A new book', locale: 'en' },
  },
};

const part = (open) => ({ parent: true, open });
export const toolBookTypes = {
  ToolBook: { kind: 'book', rule: 'book.read', open: 'edition editionNo editions id networkName slug viewerCan' },
  ToolBookRow: {
    kind: 'bookDraft',
    rule: 'book.listed',
    open: 'chapters editionNo frozenAt id locale networkName slug state subtitle title',
    only: { mine: 'book.draft' },
  },
  ToolBookDraft: {
    kind: 'bookDraft',
    rule: 'book.draft',
    open: 'content editionNo id networkName parts problems slug state updatedAt version',
  },
  ToolBookConnection: part('endCursor hasMore nodes'),
  ToolBookEdition: part(
    'changes contentHash contents contributors disclaimer earlier files frozenAt funderEmblem funderName languages licence locale number publisher purposeHtml subtitle title withdrawn withheld',
  ),
  ToolBookEditionLink: part('contentHash frozenAt number'),
  ToolBookEarlierIssue: part('chapters contentHash pictures until'),
  ToolBookFile: part('format locale sha256 size'),
  ToolBookChange: part('chapterId from kind title to'),
  ToolBookContentsLine: part('id kind number title'),
  ToolBookWithdrawnPart: part('number title withdrawnAt'),
  ToolBookViewerCan: part('begin edit'),
  ToolBookText: part('ar de en'),
  ToolBookContent: part('chapters contributors disclaimer funderEmblem funderName licence locale publisher purpose subtitle title'),
  ToolBookChapter: part('id kind refEdition refId text title'),
  ToolBookProblem: part('path rule'),
  ToolBookPart: part('chapterId newest slug title'),
};
const f = (plain, names = '') => ({ plain, names });
export const toolBookInputs = {
  StartToolBookInput: f('clientMutationId locale title', 'networkId'),
  SaveToolBookInput: f('clientMutationId expectedVersion patch', 'bookId'),
  FreezeToolBookInput: f('clientMutationId expectedVersion', 'bookId'),
  BeginToolBookEditionInput: f('clientMutationId', 'bookId'),
  DiscardToolBookInput: f('expectedVersion', 'bookId'),
  ToolBookTextInput: f('ar de en'),
  ToolBookChapterInput: f('id kind refEdition text title', 'refId'),
  ToolBookPatchInput: f('chapters contributors disclaimer funderEmblem funderName licence locale publisher purpose subtitle title'),
};
