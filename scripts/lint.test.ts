import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const samples = [
  'domain/workflow.ts',
  'domain/workflow.test.ts',
  'storage/environment.ts',
  'editorial/publish-article.ts',
  'components/article/byline.tsx',
  'components/newsroom/review.client.tsx',
  'app/newsroom/page.tsx',
  'app/newsroom/actions.ts',
  'press/mark.ts',
  'stet/main.ts',
  'prisma/cast.ts',
  'scripts/check-sizes.ts',
  'e2e/reader/article.spec.ts',
  'server.ts',
  'newsroom.ts',
  'next.config.ts',
];

const neverLower = [
  '@typescript-eslint/switch-exhaustiveness-check',
  '@typescript-eslint/no-floating-promises',
  '@typescript-eslint/no-explicit-any',
  '@typescript-eslint/consistent-type-imports',
  'max-lines',
  'no-restricted-syntax',
];

const error = 2;
const reader = new ESLint();

describe('no later block lowers a rule', () => {
  it.each(samples)('%s', async (file) => {
    const { rules } = (await reader.calculateConfigForFile(file)) as Linter.Config;
    const levels = neverLower.map((name) => [name, [rules?.[name]].flat()[0]]);
    expect(levels).toEqual(neverLower.map((name) => [name, error]));
  });
});

/** Lints text as if it lay at that place; without types, because the file does not exist. */
async function faults(file: string, text: string): Promise<(string | null)[]> {
  const withoutTypes = tseslint.configs.disableTypeChecked as Linter.Config;
  const [result] = await new ESLint({ overrideConfig: withoutTypes }).lintText(text, { filePath: file });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

const planted: [file: string, text: string, rule: string][] = [
  ['editorial/x.ts', 'export const url = process.env.DATABASE_URL;', 'no-restricted-properties'],
  ['domain/x.ts', 'export const now = () => Date.now();', 'no-restricted-syntax'],
  ['domain/x.ts', 'export const now = () => new Date();', 'no-restricted-syntax'],
  ['domain/x.ts', "export { randomBytes } from 'node:crypto';", 'no-restricted-imports'],
  ['domain/x.ts', 'export const here = () => process.cwd();', 'no-restricted-globals'],
  ['editorial/x.ts', "export { headers } from 'next/headers';", 'no-restricted-imports'],
  ['components/x.tsx', "export { default as Link } from 'next/link';", 'no-restricted-imports'],
  ['storage/x.ts', 'export default 1;', 'no-restricted-syntax'],
  ['storage/x.ts', 'export const read = (drafts: boolean) => drafts;', 'no-restricted-syntax'],
  ['storage/x.ts', 'export const row = {} as any;', '@typescript-eslint/no-explicit-any'],
  ['storage/x.ts', '//\n'.repeat(251), 'max-lines'],
  ['components/x.tsx', 'export const Mark = () => <img src="/m.png" />;', 'jsx-a11y/alt-text'],
];

it.each(planted)('in %s the fault %j is found', async (file, text, rule) => {
  expect(await faults(file, text)).toContain(rule);
});

it('hashing is let through in domain, the environment in its own file', async () => {
  expect(await faults('domain/x.ts', "export { createHash } from 'node:crypto';\n")).toEqual([]);
  expect(await faults('storage/environment.ts', 'export const url = process.env.DATABASE_URL;')).toEqual([]);
});
