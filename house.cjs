/** The plan of the house, for dependency-cruiser. A room may import the kernel, the domain and the rooms named after it; nothing else.
 *  A folder of apps/api/src that is not listed breaks the build: that is the point. See docs/house.md. */
const fs = require('node:fs');
const path = require('node:path');

/** In the order of the floors, lowest first. */
const rooms = {
  reference: [],
  identity: ['reference'],
  communities: ['reference', 'identity'],
  discussions: ['reference', 'identity', 'communities'],
  translations: ['reference', 'identity'],
  practices: ['reference', 'identity', 'communities', 'translations'],
  schemes: ['reference', 'identity', 'communities', 'translations'],
  'peer-review': ['reference', 'identity', 'communities', 'schemes', 'practices'],
  stories: ['identity', 'translations', 'practices', 'peer-review'],
  uptake: ['identity', 'communities', 'practices', 'peer-review', 'stories'],
  toolbooks: ['reference', 'identity', 'translations', 'practices', 'schemes', 'stories'],
  resources: ['reference', 'identity', 'translations', 'practices'],
  search: ['reference', 'identity', 'communities', 'discussions', 'translations', 'practices', 'schemes', 'peer-review'],
  notifications: ['reference', 'identity', 'communities', 'discussions', 'practices', 'schemes', 'peer-review', 'search', 'uptake'],
  desk: ['communities', 'practices', 'peer-review', 'uptake'],
  erasure: ['identity'],
  funding: [],
  imports: ['reference', 'identity', 'communities', 'practices', 'funding'],
  outside: ['communities', 'discussions', 'translations', 'practices', 'schemes', 'stories', 'resources'],
  site: [
    'reference',
    'identity',
    'communities',
    'discussions',
    'practices',
    'schemes',
    'peer-review',
    'stories',
    'uptake',
    'toolbooks',
    'resources',
    'search',
    'outside',
  ],
};
/** What is no room: mechanism below all rooms, and what stands above them and is imported by nobody but the entry files. */
const below = ['kernel', 'db'];
const above = ['demo', 'cli'];

const api = 'apps/api/src';
const order = Object.keys(rooms);
const folders = fs
  .readdirSync(path.join(__dirname, api), { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name);
const unlisted = folders.filter((f) => ![...order, ...below, ...above].includes(f));
if (unlisted.length) throw new Error(`house.cjs: no room for ${unlisted.join(', ')} in ${api}`);
for (const [room, known] of Object.entries(rooms))
  for (const k of known)
    if (order.indexOf(k) < 0 || order.indexOf(k) >= order.indexOf(room)) throw new Error(`house.cjs: ${room} stands below ${k}`);

const door = '\\.(entity|types|policy|service|module)\\.ts$';
const spec = '\\.spec\\.tsx?$';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const web = 'apps/web/src/features';
const features = fs.existsSync(path.join(__dirname, web))
  ? fs
      .readdirSync(path.join(__dirname, web), { withFileTypes: true })
      .filter((d) => d.isDirectory())
      .map((d) => d.name)
  : [];

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'two files that need each other are one file or three',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'domain-is-pure',
      'rules import zod and nothing else',
      { path: '^packages/domain/src/', pathNot: spec },
      { pathNot: '^(packages/domain/|node_modules/.*zod)' },
    ),
    rule(
      'ui-knows-no-feature',
      'the design system fetches nothing and translates nothing',
      { path: '^packages/ui/' },
      { path: '^(apps/|packages/domain/)|@apollo/|@lingui/' },
    ),
    rule(
      'kernel-knows-no-room',
      'mechanism has no noun of the domain',
      { path: `^${api}/kernel/`, pathNot: spec },
      { path: `^${api}/(${[...order, ...above].join('|')})/` },
    ),
    rule('web-knows-no-api', 'the web knows the schema, not the code behind it', { path: '^apps/web/' }, { path: '^apps/api/' }),
    rule('api-knows-no-web', 'the API serves the built web as files', { path: '^apps/api/src/' }, { path: '^(apps/web|packages/ui)/' }),
    rule(
      'only-resolvers-speak-graphql',
      'what decides and stores does not know how it is asked',
      { path: `^${api}/[^/]+/.+\\.(service|policy|entity|subscribers|queries)\\.ts$` },
      { path: '@nestjs/graphql' },
    ),
    rule(
      'nobody-stands-on-the-roof',
      'demo and command line are imported by entry files only',
      { path: `^${api}/(${[...below, ...order].join('|')})/`, pathNot: `^${api}/(site|notifications|identity)/` },
      { path: `^${api}/(${above.join('|')})/` },
    ),
    ...order.map((room) =>
      rule(
        `${room}-stays-in-its-room`,
        'a room imports the rooms below it only',
        { path: `^${api}/${room}/`, pathNot: spec },
        { path: `^${api}/(?!${[...below, ...above, room, ...rooms[room]].join('/|')}/)[^/]+/` },
      ),
    ),
    ...order.map((room) =>
      rule(
        `${room}-door`,
        'others see entity, types, policy, service and module; nothing else',
        { path: `^${api}/`, pathNot: `^${api}/${room}/` },
        { path: `^${api}/${room}/`, pathNot: door },
      ),
    ),
    ...features.map((feature) =>
      rule(
        `web-${feature}-stays-alone`,
        'features of the web meet in the app shell and through routes only',
        { path: `^${web}/${feature}/`, pathNot: spec },
        { path: `^${web}/(?!${feature}/)[^/]+/` },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.generated\\.|/dist/|/dist\\.next/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
