import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// A rule is set once. Where a folder needs more, the block of that folder says the whole rule again, stricter;
// scripts/lint.test.ts fails when a later block lowers one.

const typed = ['**/*.{ts,tsx}'];
const every = ['**/*.{ts,tsx,js,mjs,cjs}'];

/** Where the outside world may be asked for its settings; everybody else is handed them. */
const knowsEnvironment = [
  'bench/paper.ts',
  'drill/**',
  '{storage,press,app,stet}/environment.ts',
  'storage/{global-set-up,test-database,test-cluster}.ts',
  'server.ts',
  'newsroom.ts',
  'scripts/**',
  'e2e/**',
  '*.config.{ts,js,mjs}',
  '**/*.test.{ts,tsx}',
];

/** Where Next or a tool demands a default export. */
const needsDefault = [
  'app/**/{page,layout,not-found,error,global-error,loading,template,default}.{tsx,client.tsx}',
  'app/**/{sitemap,robots,manifest}.ts',
  '*.config.{ts,js,mjs}',
  '{scripts,storage}/**/*global-set-up.ts',
];

const flagArgument = {
  selector: ':function > Identifier.params[typeAnnotation.typeAnnotation.type="TSBooleanKeyword"]',
  message: 'A flag argument makes two functions of one: write two, or name the choice.',
};
const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is an argument.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The clock is an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Chance is an argument.',
  },
];
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by its name; a default export has as many names as readers.',
};

const nextOrReact = {
  group: ['next', 'next/*', 'next-auth', 'next-auth/*', 'react', 'react-dom', 'react-dom/*'],
  message: 'Next belongs to app/, React to components/ and app/.',
};
const next = { group: ['next', 'next/*', 'next-auth', 'next-auth/*'], message: 'Next belongs to app/.' };
const upwards = { group: ['../*'], message: "Import by floor: '@/floor/file'." };
const cryptography = {
  name: 'node:crypto',
  allowImportNames: ['createHash'],
  message: 'The rules may hash, and nothing else.',
};

export default defineConfig(
  globalIgnores([
    '.next/',
    'built/',
    '.data/',
    'storage/generated/',
    'next-env.d.ts',
    'test-results/',
    'playwright-report/',
  ]),
  {
    files: every,
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'no-restricted-syntax': ['error', flagArgument, defaultExport],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: every,
    ignores: knowsEnvironment,
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read it in an environment.ts and hand the value on.',
        },
      ],
    },
  },
  { files: needsDefault, rules: { 'no-restricted-syntax': ['error', flagArgument] } },
  {
    files: ['{storage,editorial,press,stet,prisma}/**/*.{ts,tsx}', 'server.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [nextOrReact, upwards] }] },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [next, upwards] }] },
  },
  {
    files: ['domain/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [cryptography], patterns: [nextOrReact, upwards] }],
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'window',
        'document',
      ],
      'no-restricted-syntax': ['error', flagArgument, defaultExport, ...clock],
    },
  },
  {
    files: ['{app,components}/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: {
      // A wide table scrolls inside its region, and who has no mouse must get there.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
    },
  },
);
