import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const correctness = [
  'constructor-super',
  'for-direction',
  'getter-return',
  'no-async-promise-executor',
  'no-class-assign',
  'no-compare-neg-zero',
  'no-cond-assign',
  'no-const-assign',
  'no-constant-condition',
  'no-dupe-args',
  'no-dupe-class-members',
  'no-dupe-else-if',
  'no-dupe-keys',
  'no-duplicate-case',
  'no-empty',
  'no-ex-assign',
  'no-fallthrough',
  'no-func-assign',
  'no-invalid-regexp',
  'no-irregular-whitespace',
  'no-loss-of-precision',
  'no-self-assign',
  'no-sparse-arrays',
  'no-unreachable',
  'no-unsafe-finally',
  'no-unsafe-negation',
  'no-useless-escape',
  'no-var',
  'prefer-const',
  'use-isnan',
  'valid-typeof',
];
const noBarrel = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' };
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes from ctx.now or the clock.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time comes from ctx.now or the clock.' },
];
const inOrder = {
  selector: "CallExpression[callee.object.name='Promise'][callee.property.name=/^(all|allSettled|race)$/]",
  message: 'Statements of one transaction run one after the other; after a rollback a parallel one would go on writing.',
};

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/dist.next/**', '.data/**', '**/*.generated.*', 'demo/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      ...Object.fromEntries(correctness.map((rule) => [rule, 'error'])),
      'no-restricted-syntax': ['error', noBarrel],
      'max-lines': ['error', 250],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { 'no-undef': 'error' },
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'fetch',
          'URL',
          'AbortSignal',
          'AbortController',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'performance',
          'Buffer',
          'require',
          'module',
          '__dirname',
          'document',
          'window',
          'structuredClone',
          'TextEncoder',
          'TextDecoder',
          'Response',
          'Headers',
          'globalThis',
        ].map((g) => [g, 'readonly']),
      ),
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['apps/api/src/**/*.ts'],
    languageOptions: { parserOptions: { project: 'apps/api/tsconfig.json', tsconfigRootDir: import.meta.dirname ?? process.cwd() } },
    ignores: ['**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@nestjs/common', importNames: ['forwardRef'], message: 'No cycles between modules.' },
            { name: '@nestjs/typeorm', message: 'There is one DataSource; ctx.db is the door to it.' },
          ],
        },
      ],
      'no-restricted-syntax': ['error', noBarrel, ...clock],
    },
  },
  // Types of libraries are extended by interfaces that declare nothing of their own.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] } },
  // The injected clock is the one place that asks the machine.
  { files: ['apps/api/src/kernel/clock.ts'], rules: { 'no-restricted-syntax': ['error', noBarrel] } },
  { files: ['apps/api/src/**/*.service.ts'], rules: { 'no-restricted-syntax': ['error', noBarrel, inOrder, ...clock] } },
  { files: ['packages/domain/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', noBarrel, ...clock] } },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'packages/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.spec.{ts,tsx}', '**/migrations/*.ts', 'apps/api/src/demo/**', 'apps/api/test/worlds/**', 'e2e/**'],
    rules: { 'max-lines': 'off' },
  },
);
