// The rings, in order: pure rules, interface parts, API on real PostgreSQL, journeys in real Chromium. Run through scripts/run.mjs.
const swc = (tsx, decorators) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx, decorators, dynamicImport: true },
      transform: {
        legacyDecorator: decorators,
        decoratorMetadata: decorators,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];
const domain = { '^@guildhall/domain/(.*)$': '<rootDir>/packages/domain/src/$1.ts', '^(\\.{1,2}/.*)\\.js$': '$1' };
const ring = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: import.meta.dirname ?? process.cwd(),
  testEnvironment: 'node',
  testMatch,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: domain,
  transform: { '^.+\\.ts$': swc(false, true), '^.+\\.tsx$': swc(true, false) },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  ...more,
});
// File after file in the same threads, with the modules of Node itself: jest's own runner would load the whole application anew for each.
const light = {
  runner: 'jest-light-runner',
  setupFiles: ['<rootDir>/scripts/typescript/register.mjs'],
  setupFilesAfterEnv: ['<rootDir>/scripts/typescript/in-time.mjs'],
};
export default {
  // Most hooks start the whole application; a busy machine takes its time.
  testTimeout: 60_000,
  projects: [
    ring('domain', ['<rootDir>/packages/domain/src/**/*.spec.ts', '<rootDir>/scripts/**/*.spec.ts']),
    ring('web', ['<rootDir>/apps/web/src/**/*.spec.{ts,tsx}', '<rootDir>/packages/ui/src/**/*.spec.{ts,tsx}'], {
      moduleNameMapper: { ...domain, '\\.module\\.css$': '<rootDir>/scripts/typescript/no-styles.mjs' },
    }),
    ring('api', ['<rootDir>/apps/api/{src,test}/**/*.spec.ts'], {
      ...light,
      globalSetup: '<rootDir>/apps/api/test/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/api/test/global-teardown.mjs',
    }),
    ring('journeys', ['<rootDir>/e2e/**/*.spec.ts'], {
      ...light,
      globalSetup: '<rootDir>/e2e/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/api/test/global-teardown.mjs',
    }),
  ],
};
