/** The fast checks, in the order in which they are begun: the slow ones first, so that two cores are both busy. */
const tool = (path, ...rest) => [`node_modules/${path}`, ...rest];
const script = (name) => ['--import', 'tsx', `scripts/${name}.ts`];

export const checkSteps = [
  { name: 'lint', run: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'types', run: tool('typescript/bin/tsc', '--noEmit') },
  { name: 'domain tests', run: tool('vitest/vitest.mjs', 'run', '--project', 'domain', '--reporter', 'dot') },
  {
    name: 'formatting',
    run: tool('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn', '--cache'),
  },
  { name: 'floors', run: script('check-floors') },
  { name: 'glossary', run: script('check-glossary') },
  { name: 'messages', run: script('check-messages') },
  { name: 'workflow document', run: script('check-workflow-doc') },
  { name: 'file names', run: script('check-file-names') },
  { name: 'sizes', run: script('check-sizes') },
];
