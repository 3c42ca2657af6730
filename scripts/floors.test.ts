import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseFolder, type Broken } from './cruise-folder';

/** A small house with one fault planted per line: file, what it imports, the rule that must find it. */
const planted: [file: string, imports: string, rule: string][] = [
  ['domain/reads-database.ts', '@/storage/row', 'domain-floor'],
  ['domain/rule.test.ts', '@/storage/row', 'domain-floor'],
  ['domain/knows-sentences.ts', '@/messages/en.json', 'domain-floor'],
  ['domain/reads-disk.ts', 'node:fs', 'domain-is-pure'],
  ['domain/knows-prisma.ts', '@prisma/client', 'domain-is-pure'],
  ['domain/knows-react.ts', 'react', 'domain-is-pure'],
  ['storage/decides.ts', '@/editorial/verb', 'storage-floor'],
  ['editorial/draws.ts', '@/components/byline', 'editorial-floor'],
  ['editorial/knows-press.ts', '@/press/page', 'editorial-floor'],
  ['editorial/queries.ts', 'pg', 'prisma-stays-in-storage'],
  ['editorial/knows-rows.ts', '@/storage/generated/client', 'generated-client-stays-in-storage'],
  ['components/acts.ts', '@/editorial/verb', 'components-floor'],
  ['components/routes.ts', 'next/link', 'next-stays-in-app'],
  ['app/queries.ts', '@/storage/row', 'app-floor'],
  ['app/serves.ts', '@/press/page', 'app-floor'],
  ['press/acts.ts', '@/editorial/verb', 'press-floor'],
  ['press/draws.ts', 'react', 'react-stays-upstairs'],
  ['stet/draws.ts', '@/components/byline', 'stet-floor'],
  ['prisma/draws.ts', '@/components/byline', 'prisma-floor'],
  ['prisma/queries.ts', 'pg', 'prisma-stays-in-storage'],
  ['e2e/draws.ts', '@/components/byline', 'e2e-floor'],
  ['server.ts', '@/editorial/verb', 'server-process'],
  ['server.ts', '@/editorial/verb', 'front-door-is-light'],
  ['newsroom.ts', '@/press/page', 'newsroom-process'],
  ['app/scripted.ts', '@/scripts/check', 'nothing-imports-scripts'],
  ['components/indirect.client.tsx', './acts', 'client-stays-client'],
  ['app/barrel.ts', '@/components/index', 'no-barrels'],
  ['domain/egg.ts', './hen', 'no-circular'],
];

const allowed: [file: string, imports: string][] = [
  ['domain/hen.ts', './egg'],
  ['domain/slug.ts', 'pinyin-pro'],
  ['domain/shape.ts', 'zod'],
  ['domain/golden.test.ts', 'node:fs'],
  ['domain/chain.ts', 'node:crypto'],
  ['storage/row.ts', '@/storage/client'],
  ['storage/client.ts', '@prisma/client'],
  ['storage/generated/client.ts', '@prisma/client'],
  ['editorial/verb.ts', '@/storage/row'],
  ['editorial/verb.test.ts', '@/prisma/cast'],
  ['components/byline.ts', 'react'],
  ['components/index.ts', './byline'],
  ['press/page.ts', '@/storage/row'],
  ['app/page.ts', 'next/headers'],
  ['app/reads.ts', '@/editorial/verb'],
  ['stet/kill.ts', '@/press/page'],
  ['prisma/cast.ts', '@/domain/slug'],
  ['scripts/check.ts', '@/domain/slug'],
];

const house = mkdtempSync(join(tmpdir(), 'stet-floors-'));
let broken: Broken[] = [];

beforeAll(() => {
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(name, join(house, name));
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  mkdirSync(join(house, 'messages'));
  writeFileSync(join(house, 'messages/en.json'), '{}');
  for (const [file, imports] of [...planted, ...allowed]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `import * as it from '${imports}';\nexport const its = it;\n`);
  }
  broken = cruiseFolder(house);
}, 60_000);

afterAll(() => rmSync(house, { recursive: true }));

describe('a bad import is found', () => {
  it.each(planted)('%s imports %s: %s', (file, _imports, rule) => {
    expect(broken.filter(({ from }) => from === file).map((found) => found.rule)).toContain(rule);
  });
});

describe('a good import is let through', () => {
  it.each(allowed)('%s imports %s', (file) => {
    const known = file === 'domain/hen.ts' ? ['no-circular'] : [];
    expect(broken.filter(({ from, rule }) => from === file && !known.includes(rule))).toEqual([]);
  });
});

it('a type counts as an import too', () => {
  const file = join(house, 'domain/types-only.ts');
  writeFileSync(
    file,
    "import type { PrismaClient } from '@prisma/client';\nexport type Kept = PrismaClient;\n",
  );
  const rules = cruiseFolder(house).filter(({ from }) => from === 'domain/types-only.ts');
  expect(rules.map(({ rule }) => rule)).toContain('domain-is-pure');
}, 60_000);
